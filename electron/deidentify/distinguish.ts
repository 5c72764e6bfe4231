import type { Finding } from './finding';

/** Nouns of people of whom there may be several in one file. */
const COUNTED =
  /^(?:[Ee]en |[Dd]e |[Hh]et )?(broer|zus|kind uit het gezin|klasgenoot|persoon|leerkracht|medewerker|volwassene|ouder|begeleider|school|praktijk|organisatie|club|opvang)$/u;

function keyOf(finding: Finding): string | undefined {
  const { kind, index, key } = finding.subject;
  if (kind === 'pupil' || kind === 'family' || kind === 'place') return undefined;
  return index < 0 ? undefined : `${kind} ${key ?? ''} ${index}`;
}

const FIRST_LETTER = 65;
const LETTERS = 26;

function letterOf(index: number): string {
  const letter = String.fromCodePoint(FIRST_LETTER + (index % LETTERS));
  const round = Math.floor(index / LETTERS);
  return round === 0 ? letter : `${letter}${round + 1}`;
}

function numbered(all: ReadonlyMap<string, readonly Finding[]>): Map<string, string[]> {
  const byNoun = new Map<string, string[]>();
  for (const findings of all.values()) {
    for (const finding of findings) {
      const noun = COUNTED.exec(finding.proposal)?.[1];
      const key = keyOf(finding);
      if (noun === undefined || key === undefined) continue;
      const keys = byNoun.get(noun) ?? [];
      if (!keys.includes(key)) keys.push(key);
      byNoun.set(noun, keys);
    }
  }
  return byNoun;
}

/**
 * Gives people of one role a letter each, so that a reader can tell them apart: "broer A", "broer B".
 * One alone keeps the plain words ("een broer").
 */
export function distinguish(
  all: ReadonlyMap<string, readonly Finding[]>,
): ReadonlyMap<string, readonly Finding[]> {
  const byNoun = numbered(all);
  const worded = (finding: Finding): Finding => {
    const noun = COUNTED.exec(finding.proposal)?.[1];
    const keys = noun === undefined ? [] : (byNoun.get(noun) ?? []);
    const key = keyOf(finding);
    if (noun === undefined || keys.length < 2 || key === undefined) return finding;
    const text = `${noun} ${letterOf(keys.indexOf(key))}`;
    const capital = /^\p{Lu}/u.test(finding.proposal);
    return {
      ...finding,
      proposal: capital ? text.slice(0, 1).toUpperCase() + text.slice(1) : text,
    };
  };
  return new Map([...all].map(([partId, findings]) => [partId, findings.map(worded)]));
}

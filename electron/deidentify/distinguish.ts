import type { Finding } from './finding';

type FindingsByPart = ReadonlyMap<string, readonly Finding[]>;

/** Nouns of people and organisations of whom there may be several in one file. */
const COUNTED =
  /^(?:een |de |het )?(broer|zus|kind uit het gezin|klasgenoot|persoon|leerkracht|medewerker|volwassene|ouder|begeleider|school|praktijk|organisatie|club|opvang)$/iu;
/** Of these there is one in a file, or nobody knows how many. */
const NOT_COUNTED = new Set(['pupil', 'family', 'place']);

const FIRST_LETTER = 65;
const LETTERS = 26;

/** Somebody in particular, with the noun that stands for them. */
type Counted = { readonly noun: string; readonly key: string };

function countedIn({ proposal, subject }: Finding): Counted | undefined {
  const noun = COUNTED.exec(proposal)?.[1]?.toLowerCase();
  const { kind, index, key } = subject;
  if (noun === undefined || index < 0 || NOT_COUNTED.has(kind)) return undefined;
  return { noun, key: `${kind} ${key ?? ''} ${index}` };
}

/** Per noun those it stands for, numbered in the order in which they are first met. */
function numbered(all: FindingsByPart): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byNoun = new Map<string, Map<string, number>>();
  for (const finding of [...all.values()].flat()) {
    const counted = countedIn(finding);
    if (!counted) continue;
    const numbers = byNoun.get(counted.noun) ?? new Map<string, number>();
    if (!numbers.has(counted.key)) numbers.set(counted.key, numbers.size);
    byNoun.set(counted.noun, numbers);
  }
  return byNoun;
}

/** 0 → "A", 25 → "Z", 26 → "A2". */
function letterOf(index: number): string {
  const letter = String.fromCodePoint(FIRST_LETTER + (index % LETTERS));
  const round = Math.floor(index / LETTERS);
  return round === 0 ? letter : `${letter}${round + 1}`;
}

/**
 * Gives people of one role a letter each, so that a reader can tell them apart: "broer A", "broer B".
 * One alone keeps the plain words ("een broer"). Takes time linear in the findings.
 */
export function distinguish(all: FindingsByPart): FindingsByPart {
  const byNoun = numbered(all);
  const worded = (finding: Finding): Finding => {
    const counted = countedIn(finding);
    const numbers = counted && byNoun.get(counted.noun);
    const index = counted && numbers?.get(counted.key);
    if (!counted || !numbers || index === undefined || numbers.size < 2) return finding;
    const text = `${counted.noun} ${letterOf(index)}`;
    const capital = /^\p{Lu}/u.test(finding.proposal);
    const proposal = capital ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
    return { ...finding, proposal };
  };
  return new Map([...all].map(([partId, findings]) => [partId, findings.map(worded)]));
}

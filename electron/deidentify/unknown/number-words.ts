/** Numbers as Dutch words, 1 to 99. */
const UNITS = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const TEENS =
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const IRREGULAR_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['eerste', 1],
  ['derde', 3],
  ['achtste', 8],
]);
const ORDINAL_ENDING = /(?:de|ste)$/u;

function numberWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  UNITS.forEach((word, index) => words.set(word, index + 1));
  TEENS.forEach((word, index) => words.set(word, index + 10));
  TENS.forEach((ten, index) => {
    const tens = (index + 2) * 10;
    words.set(ten, tens);
    // Folded: "tweeëntwintig" has lost its dots.
    UNITS.forEach((unit, at) => words.set(`${unit}en${ten}`, tens + at + 1));
  });
  return words;
}

const CARDINALS = numberWords();

/** The number that a folded word says, 1 to 99: "zeven", "eenendertig". */
export function cardinalOf(folded: string): number | undefined {
  return CARDINALS.get(folded);
}

/** The number that a folded ordinal says: "twaalfde", "eenentwintigste". */
export function ordinalOf(folded: string): number | undefined {
  // Every word of a text comes by here, and few end so.
  if (!folded.endsWith('e')) return undefined;
  const irregular = IRREGULAR_ORDINALS.get(folded);
  if (irregular !== undefined) return irregular;
  return ORDINAL_ENDING.test(folded)
    ? CARDINALS.get(folded.replace(ORDINAL_ENDING, ''))
    : undefined;
}

/** The years that a folded word says: "7", "zeven", "zevenjarige". */
export function yearsOf(folded: string): number | undefined {
  if (/^\d+$/u.test(folded)) return Number(folded);
  return CARDINALS.get(folded.replace(/jarigen?$/u, ''));
}

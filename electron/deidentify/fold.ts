/** What a character is to the tokeniser. */
export const Char = {
  unknown: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  ignored: 4,
  mark: 5,
  gap: 6,
} as const;

const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const MARK = /^\p{M}$/u;
const FORMAT = /^\p{Cf}$/u;
const MARKS = /\p{M}/gu;

/** Letters that Unicode does not decompose, but that Dutch keyboards do. */
const UNDECOMPOSED = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ə', 'e'],
]);

/** Modifier letters that people type as an apostrophe: they are gaps, not letters. */
const APOSTROPHES = new Set([
  0x27, 0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0xff07,
]);

const kinds = new Uint8Array(0x10000);
const astralKinds = new Map<number, number>();
const folds = new Map<number, string>();

function classify(codePoint: number): number {
  if (APOSTROPHES.has(codePoint)) return Char.gap;
  const char = String.fromCodePoint(codePoint);
  if (LETTER.test(char)) return char.toLowerCase() === char ? Char.lower : Char.upper;
  if (DIGIT.test(char)) return Char.digit;
  if (MARK.test(char)) return Char.mark;
  // Soft hyphen, zero-width space and joiners, byte order mark.
  return FORMAT.test(char) || codePoint === 0x200b ? Char.ignored : Char.gap;
}

/** The class of a code point; remembered, since texts repeat themselves. */
export function charKind(codePoint: number): number {
  if (codePoint < 0x10000) {
    const known = kinds[codePoint] ?? Char.unknown;
    if (known !== Char.unknown) return known;
    return (kinds[codePoint] = classify(codePoint));
  }
  const known = astralKinds.get(codePoint);
  if (known !== undefined) return known;
  const kind = classify(codePoint);
  // The map is bounded, so that no hostile text can fill the memory.
  if (astralKinds.size < 5_000) astralKinds.set(codePoint, kind);
  return kind;
}

/** One letter or digit as lower case without diacritics: 'É' → 'e', 'ĳ' → 'ij'. */
export function foldChar(codePoint: number): string {
  const known = folds.get(codePoint);
  if (known !== undefined) return known;
  const plain = String.fromCodePoint(codePoint).normalize('NFKD').replace(MARKS, '').toLowerCase();
  const folded = UNDECOMPOSED.get(plain) ?? plain.replace(MARKS, '');
  if (folds.size < 5_000) folds.set(codePoint, folded);
  return folded;
}

export function isApostrophe(code: number): boolean {
  return APOSTROPHES.has(code);
}

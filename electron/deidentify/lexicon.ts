/** What a word list says of a word, as bits. */
export const Listed = {
  /** An ordinary Dutch word in lower case, inflected forms included. */
  ordinary: 1,
  /** Written with a capital in the spelling dictionary: a name of something. */
  proper: 2,
  firstName: 4,
  lastName: 8,
  /** On a list of people's names that doesn't tell which part. */
  personName: 16,
  /** A place in the Netherlands or Flanders. */
  nearPlace: 32,
  /** A place elsewhere. */
  farPlace: 64,
  /** The first word of a place of several words. */
  placeStart: 128,
} as const;

const VERSION = 1;
/** The version and the count, before the hashes. */
const HEADER_WORDS = 2;
const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;
/** Words that texts repeat; the map is bounded, so that no hostile text can fill the memory. */
const REMEMBERED = 50_000;

/** 32 bits of a word (FNV-1a with a final mix). Two of 500,000 words share one in a few dozen cases. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Word lists as one sorted table of hashes with bits: nothing to parse, so loading takes no time. */
export class Lexicon {
  readonly #hashes: Uint32Array;
  readonly #bits: Uint8Array;
  readonly #remembered = new Map<string, number>();

  /** @param bytes what `packLexicon` made. @throws RangeError when they are something else */
  constructor(bytes: Uint8Array) {
    // A copy: a view must start at a multiple of four, and a Buffer seldom does.
    const { buffer } = bytes.slice();
    const [version, count] = new Uint32Array(buffer, 0, HEADER_WORDS);
    if (version !== VERSION || count === undefined) throw new RangeError('not a lexicon');
    this.#hashes = new Uint32Array(buffer, HEADER_WORDS * WORD_BYTES, count);
    this.#bits = new Uint8Array(buffer, (HEADER_WORDS + count) * WORD_BYTES, count);
  }

  /** The lists that hold a folded word, or folded words with single spaces between. */
  bitsOf(folded: string): number {
    const known = this.#remembered.get(folded);
    if (known !== undefined) return known;
    const bits = this.#find(hashWord(folded));
    if (this.#remembered.size < REMEMBERED) this.#remembered.set(folded, bits);
    return bits;
  }

  /** Whether one of these lists holds a word. @param listed bits of `Listed` */
  has(folded: string, listed: number): boolean {
    return (this.bitsOf(folded) & listed) !== 0;
  }

  #find(hash: number): number {
    let low = 0;
    let high = this.#hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = this.#hashes[middle] ?? 0;
      if (here === hash) return this.#bits[middle] ?? 0;
      if (here < hash) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
}

/** The table of a lexicon: version, count, sorted hashes, bits. @param words folded word → bits */
export function packLexicon(words: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [word, bits] of words) {
    const hash = hashWord(word);
    byHash.set(hash, (byHash.get(hash) ?? 0) | bits);
  }
  const hashes = Uint32Array.from(byHash.keys()).sort();
  const bitsFrom = (HEADER_WORDS + hashes.length) * WORD_BYTES;
  const bytes = new Uint8Array(bitsFrom + hashes.length);
  const table = new Uint32Array(bytes.buffer, 0, HEADER_WORDS + hashes.length);
  table.set([VERSION, hashes.length]);
  table.set(hashes, HEADER_WORDS);
  bytes.set(
    Uint8Array.from(hashes, (hash) => byHash.get(hash) ?? 0),
    bitsFrom,
  );
  return bytes;
}

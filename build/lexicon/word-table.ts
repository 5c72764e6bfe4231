/** The table that a lexicon is made of, while it is being filled: folded word → bits of `Listed`. */
export class WordTable {
  readonly #bits = new Map<string, number>();

  /** Every word with its bits, as first marked. */
  entries(): readonly (readonly [word: string, bits: number])[] {
    return [...this.#bits];
  }

  has(folded: string, lists: number): boolean {
    return ((this.#bits.get(folded) ?? 0) & lists) !== 0;
  }

  mark(folded: string, lists: number): void {
    this.#bits.set(folded, (this.#bits.get(folded) ?? 0) | lists);
  }

  /** Leaves the word in the table. */
  unmark(folded: string, lists: number): void {
    const bits = this.#bits.get(folded);
    if (bits !== undefined) this.#bits.set(folded, bits & ~lists);
  }
}

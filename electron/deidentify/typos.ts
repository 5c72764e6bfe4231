/**
 * What the one error is. 'slip': letters swapped, doubled or dropped; 'letter': another letter
 * inside the word; 'edge': the first or last letter, often another name (Hanne) or an inflection;
 * 'short': a slip in a name under five letters, which only a capital on no other word or name shows.
 */
export type Typo = 'slip' | 'letter' | 'edge' | 'short';

function deletions(word: string): readonly string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** Where two words differ by one error (Damerau-Levenshtein distance 1), or nothing. */
function oneErrorApart(a: string, b: string): Typo | undefined {
  if (a === b || Math.abs(a.length - b.length) > 1) return undefined;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  const swapped =
    restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  if (swapped) return 'slip';
  if (restA.length > 1 || restB.length > 1) return undefined;
  if (head === 0 || tail === 0) return 'edge';
  return restA.length === restB.length ? 'letter' : 'slip';
}

/** A shorter name is one error away from half the language: only a slip of the fingers counts. */
const LONG_ENOUGH = 5;
const SHORTEST = 4;
const DOUBLED = /(.)\1/gu;

/** "Nor", "Onor" and "Looes" for Noor and Loes: letters dropped, swapped or doubled, none of them new. */
function isSlipOfShort(word: string, name: string, typo: Typo | undefined): boolean {
  if (typo !== 'slip') return false;
  return word.length <= name.length || word.replace(DOUBLED, '$1') === name.replace(DOUBLED, '$1');
}

/**
 * Known names by all their one-letter deletions, so that looking for a name with one error costs
 * as many look-ups as the word has letters, however many names are known.
 */
export class TypoIndex {
  readonly #byDeletion = new Map<string, string[]>();
  readonly #names = new Set<string>();
  readonly #starts = new Set<string>();

  add(name: string): void {
    if (name.length < SHORTEST || name.length > 40 || this.#names.has(name)) return;
    this.#names.add(name);
    if (name.length >= LONG_ENOUGH) this.#starts.add(name.slice(0, 1) + name.length);
    for (const key of new Set([name, ...deletions(name)])) {
      const names = this.#byDeletion.get(key);
      if (names) names.push(name);
      else this.#byDeletion.set(key, [name]);
    }
  }

  /** Whether any known name but the short ones shares the first letter and, but for one, the length. */
  mayHold(word: string): boolean {
    const first = word.slice(0, 1);
    return [-1, 0, 1].some((step) => this.#starts.has(first + (word.length + step)));
  }

  /** The known name that is one error away from the folded word. */
  find(word: string): { readonly name: string; readonly typo: Typo } | undefined {
    if (word.length < SHORTEST - 1 || word.length > 41) return undefined;
    let best: { readonly name: string; readonly typo: Typo } | undefined;
    for (const key of [word, ...deletions(word)]) {
      for (const name of this.#byDeletion.get(key) ?? []) {
        const typo = oneErrorApart(word, name);
        if (name.length < LONG_ENOUGH) {
          if (isSlipOfShort(word, name, typo)) best ??= { name, typo: 'short' };
          continue;
        }
        if (typo === 'slip') return { name, typo };
        if (typo && (!best || best.typo === 'edge')) best = { name, typo };
      }
    }
    return best;
  }
}

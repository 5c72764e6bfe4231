import { PREFIX_WORDS } from '../name-words';
import type { SubjectKind } from '../identity';
import { foldedWords } from '../tokens';

/** What somebody was once called, and the words for it where nothing is said: "een leerkracht". */
export type KnownRole = { readonly kind: SubjectKind; readonly words: string };

/**
 * Tells unknown people apart over all texts of a file: "Sem", "Sems" and "Sem Visser" are one, as far as
 * words can tell.
 */
export class People {
  readonly #byWord = new Map<string, number>();
  readonly #roles = new Map<number, KnownRole>();
  #count = 0;

  /** The number of the person that a name is, the same for each way of writing it; -1: it holds no word. */
  indexOf(name: string): number {
    const words = foldedWords(name).filter((word) => word.length > 1 && !PREFIX_WORDS.has(word));
    const [first] = words;
    if (first === undefined) return -1;
    const known = this.#byWord.get(first) ?? this.#byWord.get(first.replace(/s$/u, ''));
    const index = known ?? this.#count++;
    for (const word of words) if (!this.#byWord.has(word)) this.#byWord.set(word, index);
    return index;
  }

  /** Remembers what somebody was called; what was heard first stays. */
  tell(index: number, role: KnownRole): void {
    if (index >= 0 && !this.#roles.has(index)) this.#roles.set(index, role);
  }

  /** What somebody was called anywhere in the file. */
  roleOf(index: number): KnownRole | undefined {
    return this.#roles.get(index);
  }
}

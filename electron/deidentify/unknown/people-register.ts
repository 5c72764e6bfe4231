import { PREFIX_WORDS } from '../name-words';
import { foldedWords } from '../tokens';

/**
 * Tells unknown people apart over all texts of a file: "Sem", "Sems" and "Sem Visser" are one, as far as
 * words can tell.
 */
export class People {
  readonly #byWord = new Map<string, number>();
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
}

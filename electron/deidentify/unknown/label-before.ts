import { Gap } from '../gaps';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas } from './gap-tests';
import { wordSet } from './word-set';

/** Between a label and its number: "het bsn van de leerling is 123456782". */
const FILLERS = wordSet('nr nummer is luidt van het de leerling kind no code id bij onder met als');
const FARTHEST = 5;

/** The nearest word before a token that is no filler, at most five back and on this line; else ''. */
export function labelBefore(tokens: Tokens, index: number): string {
  for (let back = 1; back <= FARTHEST; back += 1) {
    if (back > 1 && gapHas(tokens, index - back + 1, Gap.break | Gap.stop)) return '';
    const word = wordAt(tokens, index - back);
    if (!FILLERS.has(word)) return word;
  }
  return '';
}

import { Gap } from '../gaps';
import { gapAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas } from './gap-tests';
import { isIsland } from './living-words';
import { BEFORE_ARTICLE, KIND_WORDS, PLACE_ARTICLES, PREPOSITIONS } from './place-words';

/** What announces a place: "in", "uit", or a kind of place ("wijk", "woonplaats"). */
export type PlaceCue = 'preposition' | 'kind';

/** What directly before a token says that a place follows. */
export function placeCueBefore(tokens: Tokens, index: number): PlaceCue | undefined {
  const before = wordAt(tokens, index - 1);
  // "in de Rietkampen": the preposition stands before the article.
  const article = gapAt(tokens, index) === Gap.space && PLACE_ARTICLES.has(before);
  if (article && BEFORE_ARTICLE.has(wordAt(tokens, index - 2))) return 'preposition';
  if (gapHas(tokens, index, Gap.stop | Gap.break | Gap.newline | Gap.comma)) return undefined;
  if (KIND_WORDS.has(before)) return 'kind';
  if (gapHas(tokens, index, Gap.dot | Gap.open)) return undefined;
  // "op Texel"
  if (before === 'op' && isIsland(wordAt(tokens, index))) return 'preposition';
  return PREPOSITIONS.has(before) ? 'preposition' : undefined;
}

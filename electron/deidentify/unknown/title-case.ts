/** Headings with a capital on every word: "Inloggen Op De Chromebook", "Signalering En Aanbod". */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { isCapital } from './casing';
import { gapHas } from './gap-tests';
import { isGivenName } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** Small words that a name seldom holds with a capital: "En", but "Sem De Wit". */
const SMALL = wordSet(
  'en of bij in voor met op een het is wat hoe naar tot om over aan uit onze je jouw wij als dan door zonder onder tussen',
);
const ARTICLES = wordSet('de het een onze');
const BEFORE_ARTICLE = wordSet('van op in bij voor met naar uit onder over aan na');
/** Where a heading ends; no comma, since a heading may list. */
const ENDS =
  Gap.newline | Gap.break | Gap.stop | Gap.colon | Gap.open | Gap.close | Gap.dot | Gap.quote;
const REACH = 8;
const FEWEST = 3;

/** Whether a word may stand in such a heading: anything but lower case, and nobody's given name. */
function fits(view: View, index: number): boolean {
  const { tokens } = view;
  if (shapeAt(tokens, index) === Shape.lower || view.taken[index] === 1) return false;
  return view.isWord(index) || !isGivenName(view, index);
}

/** Whether the capital at this token is that of a heading rather than of a name. Looks at a few tokens around. */
export function inTitleCase(view: View, index: number): boolean {
  const { tokens } = view;
  if (!isCapital(tokens, index) || !(isCapital(tokens, index - 1) || isCapital(tokens, index + 1)))
    return false;
  let from = index;
  while (index - from < REACH && from > 0 && !gapHas(tokens, from, ENDS)) {
    if (!fits(view, from - 1)) return false;
    from -= 1;
  }
  let to = index;
  while (to - index < REACH && to + 1 < tokens.count && !gapHas(tokens, to + 1, ENDS)) {
    if (!fits(view, to + 1)) return false;
    to += 1;
  }
  if (to - from + 1 < FEWEST) return false;
  let small = false;
  for (let at = from; at <= to; at += 1) {
    if (!isCapital(tokens, at) || gapAt(tokens, at) === 0) continue;
    const word = wordAt(tokens, at);
    const articled = BEFORE_ARTICLE.has(word) && ARTICLES.has(wordAt(tokens, at + 1));
    small ||= (at > from && SMALL.has(word)) || articled;
  }
  return small && fits(view, index);
}

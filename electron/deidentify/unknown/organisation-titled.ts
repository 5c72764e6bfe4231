/** Names with an article and a capital but no kind: "op De Wegwijzer", "naar 't Kruimeltje". */
import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { gapAt, wordAt } from '../tokens';
import { casingAt, isCapital } from './casing';
import { isExcluded } from './excluded';
import { gapHas } from './gap-tests';
import { nameEnd } from './organisation-name';
import type { Span } from './spot';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const CONFIDENCE = 0.85;
/** "De Sterrenwachter belt", "naar de Touwladder", "via Leeskracht": only that no list holds it tells. */
const UNSURE = 0.62;
const LONGEST_UNSURE = 3;

const ARTICLES = wordSet('de het den t it');
const LEADING = wordSet('op bij naar van via door met nu');
const LEADING_BARE = wordSet('bij via namens');
/** Behind these a name with an article is a person's: "meneer De Wit". */
const PEOPLE = wordSet(
  'heer meneer mevrouw mevr mw dhr hr familie fam juf meester dokter dr moeder vader meneren',
);

/** Behind a person's name an article is a tussenvoegsel: "Sem De Wit", but "Groep De Vlinders". */
function isBehindPerson(view: View, index: number): boolean {
  const { tokens } = view;
  const before = index - 1;
  if (PEOPLE.has(wordAt(tokens, before))) return true;
  const word = view.isWord(before);
  if (isCapital(tokens, before) && !(word && gapAt(tokens, index) === Gap.space)) return true;
  return isListed(view, before, NAME_BITS) && !word;
}

/** "De Sterrenwachter belt": at the start of a sentence the capital of the second word tells. */
function openingName(view: View, index: number): Span | undefined {
  const next = index + 1;
  if (isExcluded(view, next) || isListed(view, next, NAME_BITS)) return undefined;
  return { from: index, to: nameEnd(view.tokens, next), confidence: UNSURE };
}

/** A capital in mid-sentence on what no list holds: no person and no noun. */
function isUnheardOf(view: View, index: number): boolean {
  if (isExcluded(view, index) || casingAt(view.tokens, index) !== 'telling') return false;
  return !isListed(view, index, NAME_BITS | Listed.ordinary);
}

/** "naar de Touwladder", "bij het Hooghuis": behind an article it is no person. */
function unheardOfName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const next = index + 1;
  if (!LEADING.has(wordAt(tokens, index - 1)) || !isUnheardOf(view, next)) return undefined;
  return { from: index, to: nameEnd(tokens, next, LONGEST_UNSURE), confidence: UNSURE };
}

/** A name that starts with the article that stands here. */
export function titledName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const next = index + 1;
  if (!ARTICLES.has(wordAt(tokens, index))) return undefined;
  if (gapAt(tokens, next) !== Gap.space || !isCapital(tokens, next)) return undefined;
  // "'t" is never written with a capital.
  const short = wordAt(tokens, index) === 't' && gapHas(tokens, index, Gap.apostrophe);
  if (!short && !isCapital(tokens, index)) return unheardOfName(view, index);
  if (!short && casingAt(tokens, index) !== 'telling') return openingName(view, index);
  if (isBehindPerson(view, index)) return undefined;
  return { from: index, to: nameEnd(tokens, next), confidence: CONFIDENCE };
}

/** "bij Typetoppers", "via Leeskracht Oost": made of words, though no list holds the whole. */
export function bareName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!LEADING_BARE.has(wordAt(tokens, index - 1))) return undefined;
  // "via Leeskracht Oost", but not "bij Woordenschat"
  if (!isUnheardOf(view, index) || !isCapital(tokens, index + 1)) return undefined;
  return { from: index, to: nameEnd(tokens, index, LONGEST_UNSURE), confidence: UNSURE };
}

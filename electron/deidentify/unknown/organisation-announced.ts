/** Names that a kind word announces: "basisschool De Wegwijzer", "praktijk Lief & Leed". */
import { Gap } from '../gaps';
import { PREFIX_WORDS } from '../name-words';
import { titleOf } from '../titles';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { casingAt } from './casing';
import { isExcluded } from './excluded';
import { gapHas, gapOnly } from './gap-tests';
import { methodPhraseEnd } from './method-phrases';
import { isNamedKind } from './names-spared';
import { isJoinedBySign, isNameToken, joins, nameEnd } from './organisation-name';
import {
  ARTICLES,
  endsAsKind,
  KIND_IN_LOWER,
  LONG_KINDS,
  NO_NAMES,
  SHORT_KINDS,
  STRONG_KINDS,
  WEAK_KINDS,
} from './organisation-words';
import type { Span } from './spot';
import type { View } from './view';
import { wordSet } from './word-set';

/** "obs De Ark", "obs 'de ark'", "v.v. Achilles", "praktijk Rood", "obs de ark", "zwembad de dobber". */
const CONFIDENCE = {
  strong: 0.95,
  quoted: 0.9,
  club: 0.85,
  weak: 0.82,
  lower: 0.75,
  weakLower: 0.62,
} as const;

/** What parts a kind word from what follows it. */
const APART =
  Gap.newline |
  Gap.break |
  Gap.stop |
  Gap.comma |
  Gap.close |
  Gap.slash |
  Gap.other |
  Gap.open |
  Gap.dot;
const QUOTE = Gap.quote | Gap.apostrophe;
const LONGEST_QUOTED = 6;
/** "Stichting Kind in Balans": any noun may follow. */
const FOUNDED = wordSet('stichting vereniging');
const WHERE = wordSet('op in');
const LEVELS = wordSet('vmbo mavo havo vwo pro');
/** "school Sint Jan", "Voogdij Oost": jargon that names all the same. */
const NAMED_BY = wordSet('sint st noord oost zuid west');
const CLUB = /^(?:vv|sv|hv|kv)$/u;
const LONGEST_CLUB = 3;
const SHORTEST_LOWER = 3;
const FEWEST_OF_SENTENCE = 3;

/** A kind word, and where the name behind it starts. */
type Announced = {
  readonly kind: number;
  readonly name: number;
  /** One that seldom stands without a name. */
  readonly strong: boolean;
  /** Whether an article or "&" stands between. */
  readonly article: boolean;
};

/** "v.v. Achilles", "s.v. Noorderkwartier". */
function dottedClub(tokens: Tokens, index: number): Span | undefined {
  const letters = `${wordAt(tokens, index)}${wordAt(tokens, index + 1)}`;
  const name = index + 2;
  if (!CLUB.test(letters) || gapAt(tokens, index + 1) !== Gap.dot) return undefined;
  if (!gapOnly(tokens, name, Gap.dot | Gap.space) || !isNameToken(tokens, name)) return undefined;
  return { from: index, to: nameEnd(tokens, name, LONGEST_CLUB), confidence: CONFIDENCE.club };
}

/** The last token of the quoted name that starts here. */
function quotedEnd(tokens: Tokens, index: number): number | undefined {
  if (!gapHas(tokens, index, QUOTE)) return undefined;
  for (let to = index; to < index + LONGEST_QUOTED; to += 1) {
    if (gapHas(tokens, to + 1, QUOTE)) return to;
    if (gapHas(tokens, to + 1, Gap.stop | Gap.break | Gap.comma)) return undefined;
  }
  return undefined;
}

/** Whether the kind's name can follow: not "school. Sem", "school - Sem", "praktijk: Sem". */
function goesOn(tokens: Tokens, next: number, strong: boolean): boolean {
  if (gapHas(tokens, next, APART)) return false;
  if (gapHas(tokens, next, Gap.hyphen) && gapHas(tokens, next, Gap.space)) return false;
  return strong || !gapHas(tokens, next, Gap.colon);
}

/** In a line of capitals a name that ends it: "HUISARTS: GEZONDHEIDSCENTRUM WITTEVROUWEN", "SCHOOL DE ARK". */
function isShoutedName(
  { tokens, isWord }: View,
  { kind, to, article }: { readonly kind: number; readonly to: number; readonly article: boolean },
): boolean {
  if (!gapHas(tokens, to + 1, Gap.newline | Gap.break | Gap.comma | Gap.close)) return false;
  if (article || gapHas(tokens, kind, Gap.colon)) return true;
  for (let at = kind + 1; at <= to; at += 1) if (!isWord(at)) return true;
  return false;
}

/** "SBO: WAT MOET ER IN HET DOSSIER": capitals of ordinary words, more of them than a name has. */
function isShoutedSentence(
  { tokens, isWord }: View,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (casingAt(tokens, from) !== 'shout' || to - from < FEWEST_OF_SENTENCE) return false;
  for (let at = from; at <= to; at += 1) if (!isWord(at)) return false;
  return true;
}

/** "obs De Ark", "praktijk Lief & Leed"; not "school Intern begeleider", "SCHOOL EN THUIS". */
function capitalName(view: View, { kind, name, strong, article }: Announced): Span | undefined {
  const { tokens } = view;
  const word = wordAt(tokens, name);
  const title = titleOf(word) !== undefined && !FOUNDED.has(wordAt(tokens, kind));
  if (title || NO_NAMES.has(word)) return undefined;
  if (!strong) {
    const plain = !article && !endsAsKind(wordAt(tokens, kind));
    const method = plain && isNamedKind(wordAt(tokens, kind)) && methodPhraseEnd(tokens, name);
    if (plain && !method && isExcluded(view, name) && !NAMED_BY.has(word)) return undefined;
    const to = nameEnd(tokens, name);
    if (
      casingAt(tokens, name) === 'shout' &&
      view.isWord(name) &&
      !isShoutedName(view, { kind, to, article })
    )
      return undefined;
  }
  const confidence = strong ? CONFIDENCE.strong : CONFIDENCE.weak;
  const to = nameEnd(tokens, name);
  if (strong && isShoutedSentence(view, { from: name, to })) return undefined;
  // "Polikliniek Kindergeneeskunde": a noun alone may be a department.
  const department = !wordAt(tokens, kind).endsWith('praktijk');
  const soft = department && !strong && !article && to === name && view.isWord(name);
  return { from: kind, to, confidence, soft };
}

/** "obs de regenboog", "vv zwaluwen", "zwembad de dobber" in lower case: one word. */
function lowerName(view: View, { kind, name, strong, article }: Announced): Span | undefined {
  const { tokens } = view;
  const kindWord = wordAt(tokens, kind);
  if (!strong) {
    const led = article && KIND_IN_LOWER.test(kindWord);
    // "praktijk in een dorp": where it is, not how it is called.
    return led && !WHERE.has(wordAt(tokens, name - 1))
      ? { from: kind, to: name, confidence: CONFIDENCE.weakLower }
      : undefined;
  }
  const word = wordAt(tokens, name);
  if (word.length < SHORTEST_LOWER || NO_NAMES.has(word) || PREFIX_WORDS.has(word))
    return undefined;
  const short = SHORT_KINDS.has(kindWord);
  if (!article && (!short || view.isWord(name))) return undefined;
  if ((!short && !LONG_KINDS.has(kindWord)) || isExcluded(view, name)) return undefined;
  // "basisschool in almere"
  if (WHERE.has(wordAt(tokens, name - 1))) return undefined;
  return { from: kind, to: name, confidence: CONFIDENCE.lower };
}

/** "Centrum '45": a year is its name. */
function isNumberedName(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  if (casingAt(tokens, index) !== 'telling' || shapeAt(tokens, next) !== Shape.digits) return false;
  return gapAt(tokens, next) === (Gap.space | Gap.apostrophe) && wordAt(tokens, next).length === 2;
}

/** A name behind the kind word that stands here, the kind included. */
export function announcedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const club = dottedClub(tokens, index);
  if (club) return club;
  const word = wordAt(tokens, index);
  const strong = STRONG_KINDS.has(word);
  if (!strong && !WEAK_KINDS.has(word) && !endsAsKind(word)) return undefined;
  const next = index + 1;
  if (isNumberedName(tokens, index)) return { from: index, to: next, confidence: CONFIDENCE.weak };
  // "VMBO-BB"
  if (LEVELS.has(word) && gapHas(tokens, next, Gap.hyphen)) return undefined;
  if (!goesOn(tokens, next, strong)) return undefined;
  const quoted = quotedEnd(tokens, next);
  const named = strong || isNameToken(tokens, next) || ARTICLES.has(wordAt(tokens, next));
  if (quoted !== undefined && named)
    return { from: index, to: quoted, confidence: CONFIDENCE.quoted };
  const article = ARTICLES.has(wordAt(tokens, next)) || isJoinedBySign(tokens, next);
  const name = article && joins(tokens, next + 1) ? next + 1 : next;
  const announced = { kind: index, name, strong, article };
  if (isNameToken(tokens, name)) return capitalName(view, announced);
  return shapeAt(tokens, name) === Shape.lower ? lowerName(view, announced) : undefined;
}

/** Names that a kind word announces: "basisschool De Wegwijzer", "praktijk Lief & Leed". */
import { Gap } from '../gaps';
import { PREFIX_WORDS } from '../name-words';
import { titleOf } from '../titles';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { casingAt } from './casing';
import { isExcluded } from './excluded';
import { gapHas, gapOnly } from './gap-tests';
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
const CLUB = /^(?:vv|sv|hv|kv)$/u;
const LONGEST_CLUB = 3;
const SHORTEST_LOWER = 3;

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

/** "obs De Ark", "praktijk Lief & Leed"; not "school Intern begeleider", "SCHOOL EN THUIS". */
function capitalName(view: View, { kind, name, strong, article }: Announced): Span | undefined {
  const { tokens } = view;
  const word = wordAt(tokens, name);
  if (titleOf(word) !== undefined || NO_NAMES.has(word)) return undefined;
  if (!strong) {
    const plain = !article && !endsAsKind(wordAt(tokens, kind));
    if (plain && isExcluded(view, name)) return undefined;
    if (casingAt(tokens, name) === 'shout' && view.isWord(name)) return undefined;
  }
  const confidence = strong ? CONFIDENCE.strong : CONFIDENCE.weak;
  return { from: kind, to: nameEnd(tokens, name), confidence };
}

/** "obs de regenboog", "vv zwaluwen", "zwembad de dobber" in lower case: one word. */
function lowerName(view: View, { kind, name, strong, article }: Announced): Span | undefined {
  const { tokens } = view;
  const kindWord = wordAt(tokens, kind);
  if (!strong) {
    const led = article && KIND_IN_LOWER.test(kindWord);
    return led ? { from: kind, to: name, confidence: CONFIDENCE.weakLower } : undefined;
  }
  const word = wordAt(tokens, name);
  if (word.length < SHORTEST_LOWER || NO_NAMES.has(word) || PREFIX_WORDS.has(word))
    return undefined;
  const short = SHORT_KINDS.has(kindWord);
  if (!article && (!short || view.isWord(name))) return undefined;
  if ((!short && !LONG_KINDS.has(kindWord)) || isExcluded(view, name)) return undefined;
  // "basisschool in almere": where it is, not how it is called.
  const before = wordAt(tokens, name - 1);
  if (before === 'op' || before === 'in') return undefined;
  return { from: kind, to: name, confidence: CONFIDENCE.lower };
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
  if (!goesOn(tokens, next, strong)) return undefined;
  const quoted = quotedEnd(tokens, next);
  if (quoted !== undefined) return { from: index, to: quoted, confidence: CONFIDENCE.quoted };
  const article = ARTICLES.has(wordAt(tokens, next)) || isJoinedBySign(tokens, next);
  const name = article && joins(tokens, next + 1) ? next + 1 : next;
  const announced = { kind: index, name, strong, article };
  if (isNameToken(tokens, name)) return capitalName(view, announced);
  return shapeAt(tokens, name) === Shape.lower ? lowerName(view, announced) : undefined;
}

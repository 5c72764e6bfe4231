import { chooseSubject } from './choose-subject';
import type { Matcher } from './compile';
import { titleBefore, titleBehind } from './context';
import type { Draft } from './draft';
import type { Finding, Tag } from './finding';
import { Gap } from './gaps';
import type { Hit } from './hit';
import { looksLikeInitials, matchInitials } from './initials';
import { hasYear, judgeName, judgeThing } from './judge';
import { matchForms } from './match';
import { mergeNames } from './merge';
import { findNumbers } from './numbers';
import { proposePerson } from './propose-person';
import { proposeThing } from './propose-thing';
import { inCapitals, startsSentence } from './sentence';
import type { Subject } from './subject';
import { endOf, gapAt, Shape, shapeAt, wordAt } from './tokens';
import type { Tokens } from './tokens';
import { isPersonalAct, isVerb, PERSON_BEHIND } from './verbs';
import { TAG_WORDS } from './wording';
import type { Wording } from './wording';

export type KnownOptions = {
  readonly matcher: Matcher;
  readonly wording: Wording;
  /** The file the text belongs to, when the matcher knows several. */
  readonly file: string | undefined;
  /** Whether the text is written without capitals. */
  readonly careless?: boolean;
  /** Whether a folded word is a word, a name or a place of the lists: no slip in a short name then. */
  readonly isListed?: (folded: string) => boolean;
  /** Whether a folded word means something besides; without it the short list of the engine decides. */
  readonly isWord?: (folded: string) => boolean;
};

const TAGS = {
  person: 'PERSON',
  organisation: 'ORGANISATION',
  place: 'LOCATION',
  date: 'DATE',
  email: 'EMAIL',
  address: 'POSTCODE_ADDRESS',
  term: 'ID',
} as const satisfies Record<Hit['kind'], Tag>;

const SURE_KNOWN = 0.99;
/** How likely it is that a known name which is a word as well means the person. For ordering only. */
const ASKED = { article: 0.2, word: 0.35, capital: 0.5, acting: 0.65 } as const;

function questionConfidence(tokens: Tokens, hit: Hit, { careless }: KnownOptions): number {
  if (hit.code === 'initials' && !looksLikeInitials(tokens.text, surfaceOf(tokens, hit))) {
    return ASKED.article;
  }
  const before = wordAt(tokens, hit.from - 1);
  const near = gapAt(tokens, hit.from) === Gap.space;
  if (near && ARTICLES.has(before)) return ASKED.article;
  const next = gapAt(tokens, hit.to + 1) === Gap.space ? wordAt(tokens, hit.to + 1) : '';
  const surname = hit.code === 'last-name' || hit.code === 'surname-part';
  const shape = shapeAt(tokens, hit.core);
  if (shape === Shape.upper && inCapitals(tokens, hit.from, hit.to)) return ASKED.word;
  if (shape !== Shape.lower) {
    // "Storm zegt niets": a text that names nobody else is about Storm too.
    if (shape === Shape.capital && isPersonalAct(next)) return ASKED.acting;
    const opens = surname && startsSentence(tokens, hit.from);
    return opens && hit.ordinary && !isVerb(next) ? ASKED.word : ASKED.capital;
  }
  const acts = PERSON_BEHIND.has(next) && next !== 'en' && next !== 'ook';
  const clause = near && (before === 'dat' || before === 'als' || before === 'omdat');
  if (surname) return careless === true && (acts || clause) ? ASKED.capital : ASKED.word;
  return careless === true || acts || (near && NAME_BEFORE.has(before))
    ? ASKED.capital
    : ASKED.word;
}

function surfaceOf(tokens: Tokens, { start, end }: Hit): Pick<Finding, 'surface' | 'end'> {
  return { surface: tokens.text.slice(start, end), end };
}

const ARTICLES = new Set(
  'de het een deze dit geen elke iedere elk ieder veel weinig wat nieuwe'.split(' '),
);
const NAME_BEFORE = new Set('met van moeder vader juf meester mama papa broertje zusje'.split(' '));

type PersonOptions = KnownOptions & { readonly previous: Hit | undefined };

function personDraft(tokens: Tokens, hit: Hit, options: PersonOptions): Draft | undefined {
  const { matcher, wording, file, isListed } = options;
  // "Laars" is no Lars, "Saar" no Sara.
  const slip = hit.typo === 'short' && !hit.merged;
  if (slip && isListed?.(wordAt(tokens, hit.core)) !== false) return undefined;
  const besides = [titleBefore(tokens, hit), titleBehind(tokens, hit)].filter(
    (beside) => beside !== undefined,
  );
  const chosen = chooseSubject(matcher, hit, { besides, file });
  if (!chosen) return undefined;
  const { subject, beside, other } = chosen;
  const verdict = judgeName(tokens, hit, beside?.title, options.isWord);
  const proposal = proposePerson({
    tokens,
    hit,
    subject,
    beside,
    wording,
    previous: options.previous,
  });
  const reason = other && verdict.certainty === 'sure' ? 'other-person' : verdict.reason;
  return {
    start: hit.start,
    end: hit.end,
    tag: 'PERSON',
    subject: subject.ref,
    form: hit.merged ? 'full-name' : hit.code,
    certainty: verdict.certainty,
    confidence:
      verdict.certainty === 'sure' ? SURE_KNOWN : questionConfidence(tokens, hit, options),
    reason,
    proposal,
  };
}

function thingDraft(tokens: Tokens, found: Hit, options: KnownOptions): Draft | undefined {
  const { matcher, wording, file } = options;
  const subjects = found.subjects.map((index) => matcher.subjects[index]);
  const subject = subjects.find((one) => one?.ref.file === file) ?? subjects[0];
  if (!subject) return undefined;
  const verdict = judged(tokens, found, subject, options.isWord);
  const dated =
    found.code === 'birthday' && hasYear(tokens, found) ? withYear(tokens, found) : found;
  const hit = { ...dated, tail: withDot(tokens, dated) };
  const tag = found.kind === 'term' ? (subject.tag ?? 'ID') : TAGS[found.kind];
  return {
    start: hit.start,
    end: hit.end,
    tag,
    subject: subject.ref,
    form: hit.code,
    ...verdict,
    ...(verdict.certainty === 'question' && shapeAt(tokens, hit.core) === Shape.lower
      ? { confidence: isPlaced(tokens, hit) ? ASKED.capital : ASKED.word }
      : {}),
    proposal: proposeThing({ tokens, hit, subject, tag, articles: wording.articles }),
  };
}

/** "in assen": a place that is a word too. */
function isPlaced(tokens: Tokens, hit: Hit): boolean {
  return hit.kind === 'place' && /^(?:in|uit|te|naar)$/u.test(wordAt(tokens, hit.from - 1));
}

const NAMED_TERMS = new Set<Tag>(['PERSON', 'LOCATION', 'ORGANISATION']);

function judged(
  tokens: Tokens,
  hit: Hit,
  subject: Subject,
  isWord: KnownOptions['isWord'],
): Pick<Draft, 'certainty' | 'reason'> {
  const named = hit.kind === 'organisation' || hit.kind === 'place';
  if (named || (subject.tag && NAMED_TERMS.has(subject.tag))) {
    return judgeName(tokens, hit, undefined, isWord);
  }
  return judgeThing(tokens, hit);
}

function withYear(tokens: Tokens, hit: Hit): Hit {
  const end = endOf(tokens, hit.to + 1);
  return { ...hit, to: hit.to + 1, end, tail: end };
}

/** The dot of "4 mrt." goes along when the sentence goes on. */
function withDot(tokens: Tokens, hit: Hit): number {
  const dotted = hit.kind === 'date' || hit.code === 'street';
  const last = wordAt(tokens, hit.to);
  if (!dotted || tokens.text[hit.tail] !== '.' || !/^(?:[a-z]{3,4}|.*str)$/u.test(last))
    return hit.tail;
  const goesOn = hit.to + 1 < tokens.count && shapeAt(tokens, hit.to + 1) === Shape.lower;
  return goesOn || /[,;]/u.test(tokens.text[hit.tail + 1] ?? '') ? hit.tail + 1 : hit.tail;
}

/**
 * Everything in the text that the identity knows. One of the engine's detectors: it knows nothing
 * of other detectors, and overlaps are settled afterwards.
 */
export function detectKnown(tokens: Tokens, options: KnownOptions): readonly Draft[] {
  const { matcher } = options;
  const forms = mergeNames(tokens, matcher, matchForms(tokens, matcher));
  const drafts = [...forms, ...matchInitials(tokens, matcher)].map((hit, index, all) =>
    hit.kind === 'person'
      ? personDraft(tokens, hit, { ...options, previous: all[index - 1] })
      : thingDraft(tokens, hit, options),
  );
  const numbers = findNumbers(tokens, matcher.numbers).map((hit): Draft | undefined => {
    const subject = matcher.subjects[hit.subject];
    if (!subject) return undefined;
    const tag = hit.kind === 'phone' ? 'PHONE' : (subject.tag ?? 'ID');
    const text = subject.proposal ?? TAG_WORDS[tag];
    return {
      start: hit.start,
      end: hit.end,
      tag,
      subject: subject.ref,
      form: hit.kind,
      certainty: 'sure',
      reason: hit.kind,
      proposal: { start: hit.start, end: hit.end, text },
    };
  });
  return [...drafts, ...numbers].filter((draft) => draft !== undefined);
}

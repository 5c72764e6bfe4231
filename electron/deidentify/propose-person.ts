import { determinerBefore } from './context';
import type { TitleBeside } from './context';
import { Gap } from './gaps';
import type { Hit } from './hit';
import { startsSentence } from './sentence';
import type { Subject } from './subject';
import { articleOf } from './titles';
import { gapAt, Shape, shapeAt, startOf, wordAt } from './tokens';
import type { Tokens } from './tokens';
import type { Phrase, Wording } from './wording';

export type Proposal = { readonly start: number; readonly end: number; readonly text: string };

export type PersonInContext = {
  readonly tokens: Tokens;
  readonly hit: Hit;
  readonly subject: Subject;
  readonly beside: TitleBeside | undefined;
  readonly wording: Wording;
  /** The known name before this one; its possessive is a determiner (Noors broertje Sem). */
  readonly previous: Hit | undefined;
};

/** Capital at the start of a sentence, if the source had one there. */
export function likeSource(tokens: Tokens, index: number, text: string): string {
  // A label ("Naam: Noor") is followed by lower case.
  const labelled = (gapAt(tokens, index) & Gap.colon) !== 0;
  if (labelled || !startsSentence(tokens, index)) return text;
  const capital = shapeAt(tokens, index) !== Shape.lower;
  return capital ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

type Frame = {
  readonly from: number;
  readonly end: number;
  readonly phrase: Phrase;
  readonly bound: boolean;
};

/** The range with title and article, and the phrase that fits it. */
function frame(context: PersonInContext): Frame {
  const { tokens, hit, subject, beside, wording, previous } = context;
  const role = wording.person(subject);
  const titled = beside?.together === true && beside.title.label !== true ? beside : undefined;
  const before = titled && titled.at < hit.from;
  const end = titled ? titled.end : hit.tail;
  if (titled && before) {
    const noun = wording.keepsTitle(subject) ? titled.title.noun : undefined;
    const article = role.article === 'een' ? 'een' : articleOf(noun ?? role.noun);
    const phrase: Phrase =
      noun === undefined ? role : { article: wording.articles ? article : '', noun };
    const owned = previous?.possessive !== 'no' && previous?.to === titled.at - 1;
    if (owned) return { from: titled.at, end, phrase: { ...phrase, article: '' }, bound: true };
    const determiner = determinerBefore(tokens, titled.at);
    // "dat het juf Fenna lukt": no article of the juf.
    const apart = determiner?.word === 'het' && articleOf(wordAt(tokens, titled.at)) === 'de';
    if (!determiner || apart) return { from: titled.at, end, phrase, bound: false };
    if (determiner.kind === 'possessive') {
      return { from: titled.at, end, phrase: { ...phrase, article: '' }, bound: true };
    }
    return {
      from: titled.at - 1,
      end,
      phrase: keepArticle(phrase, noun, determiner.word),
      bound: false,
    };
  }
  const determiner = determinerBefore(tokens, hit.from);
  if (determiner && wording.articles) {
    const { word } = determiner;
    if (word === 'de' || word === 'een')
      return { from: hit.from - 1, end, phrase: role, bound: false };
    if (word === 'onze' || word === 'ons' || word === 'mijn') {
      return { from: hit.from, end, phrase: { ...role, article: '' }, bound: true };
    }
  }
  return { from: hit.from, end, phrase: role, bound: false };
}

/** "een vriendje Tim" stays "een vriendje"; "de juf Fenna" takes the article of the role. */
function keepArticle(phrase: Phrase, noun: string | undefined, word: string): Phrase {
  if (noun === undefined || phrase.article === '') return phrase;
  return word === 'een' || word === 'de' || word === 'het' ? { ...phrase, article: word } : phrase;
}

function spell({ article, noun }: Phrase): string {
  return article === '' ? noun : `${article} ${noun}`;
}

const PRONOUNS = { female: 'haar', male: 'zijn', unknown: 'diens' } as const;

/**
 * Dutch has no way to say "Noors tas" with a role in place of the name but a pronoun; at the end of
 * a clause ("die tas is Noors") only "van de leerling" will do.
 */
function possessive(context: PersonInContext, found: Frame): string {
  const { tokens, hit, subject, wording } = context;
  const { phrase } = found;
  const own = wording.possessive?.(subject, phrase);
  if (own !== undefined) return own;
  const gap = gapAt(tokens, hit.to + 1);
  const beforeNoun = hit.to + 1 < tokens.count && (gap & ~(Gap.space | Gap.apostrophe)) === 0;
  if (!beforeNoun) return `van ${spell(phrase)}`;
  if (found.bound || phrase.noun === 'moeder' || phrase.noun === 'vader') {
    return `${phrase.noun}${/[sxz]$/u.test(phrase.noun) ? "'" : 's'}`;
  }
  return PRONOUNS[subject.sex];
}

/** What replaces a person's name, and from where to where. */
export function proposePerson(context: PersonInContext): Proposal {
  const { tokens, hit } = context;
  const found = frame(context);
  const text = hit.possessive === 'no' ? spell(found.phrase) : possessive(context, found);
  const start = found.from === hit.from ? hit.start : startOf(tokens, found.from);
  return { start, end: found.end, text: likeSource(tokens, found.from, text) };
}

/** Putting what the OPP holds in a request, and taking it out again: nothing that was typed gives way. Pure. */
import type { OfferFromOpp } from '../../../../electron/contract/arrangement';
import {
  MAX_ARRANGEMENT_ROWS,
  MAX_ARRANGEMENT_TEXT,
} from '../../../../electron/contract/arrangement-content';
import type { ArrangementContent } from '../../../../electron/contract/arrangement-content';
import type { ArrangementPlace } from '../../../../electron/contract/arrangement-rules';
import { sourceKey } from '../../sources/search-sources';
import { fieldWithout, isSame, textBelow } from '../../sources/take-out';

const offeredTo = ({ answers }: OfferFromOpp, key: string): string =>
  answers.find((answer) => answer.key === key)?.value ?? '';

const isBlank = (text: string): boolean => text.trim() === '';

/** Something else stands where this text would come. */
const stands = (now: string, offered: string): boolean =>
  !isBlank(now) && !isBlank(offered) && !now.includes(offered);

/** Where other text stands: `question`, or the keys of answers. A person says whether it comes below that. */
export const standingTexts = (now: ArrangementContent, offer: OfferFromOpp): readonly string[] => [
  ...(stands(now.question, offer.question) ? ['question'] : []),
  ...now.answers.flatMap(({ key, value }) => (stands(value, offeredTo(offer, key)) ? [key] : [])),
];

const textWith = (now: string, offered: string, below: boolean): string => {
  if (isBlank(offered)) return now;
  if (isBlank(now)) return offered;
  const longer = textBelow(now, offered);
  return below && stands(now, offered) && longer.length <= MAX_ARRANGEMENT_TEXT ? longer : now;
};

/** Rows that say what none says yet come behind those that stand. */
const rowsWith = <Row>(
  now: readonly Row[],
  offered: readonly Row[],
  says: (row: Row) => string,
): Row[] => {
  const said = new Set(now.map(says));
  return [...now, ...offered.filter((row) => !said.has(says(row)))].slice(0, MAX_ARRANGEMENT_ROWS);
};

type Part = Extract<ArrangementPlace, 'question' | 'tried' | 'period' | 'answers'>;
const parts: readonly Part[] = ['question', 'tried', 'period', 'answers'];

const partOf = (content: ArrangementContent, part: Part): unknown => {
  switch (part) {
    case 'question':
      return [content.question, content.aims];
    case 'tried':
      return content.tried;
    case 'period':
      return [content.fromOn, content.toOn, content.evaluationOn];
    case 'answers':
    default:
      return content.answers;
  }
};

type TakeOver = {
  readonly now: ArrangementContent;
  readonly offer: OfferFromOpp;
  /** Text comes below text that stands; otherwise only what is empty is filled. */
  readonly below: boolean;
  /** UTC ISO */
  readonly takenAt: string;
};

/** The request with what the OPP holds, and with its source at each part in which something came. */
export const takenOver = ({ now, offer, below, takenAt }: TakeOver): ArrangementContent => {
  const hasPeriod = now.fromOn !== null || now.toOn !== null;
  const after: ArrangementContent = {
    ...now,
    question: textWith(now.question, offer.question, below),
    aims: rowsWith(now.aims, offer.aims, ({ text }) => text.trim()),
    tried: rowsWith(
      now.tried,
      offer.tried,
      ({ what, effect }) => `${what.trim()}\n${effect.trim()}`,
    ),
    fromOn: hasPeriod ? now.fromOn : offer.fromOn,
    toOn: hasPeriod ? now.toOn : offer.toOn,
    evaluationOn: now.evaluationOn ?? offer.evaluationOn,
    answers: now.answers.map(({ key, value }) => ({
      key,
      value: textWith(value, offeredTo(offer, key), below),
    })),
  };
  const came = parts.filter(
    (part) =>
      !isSame(partOf(now, part), partOf(after, part)) &&
      !now.sources.some((one) => one.place === part && sourceKey(one) === sourceKey(offer.source)),
  );
  const sources = came.map((place) => ({ ...offer.source, takenAt, place }));
  return { ...after, sources: [...now.sources, ...sources] };
};

type Contents = Readonly<Record<'before' | 'after' | 'now', ArrangementContent>>;

type TakenBack = {
  readonly content: ArrangementContent;
  /** Nothing of what came was changed since: it went as a whole. */
  readonly whole: boolean;
};

const notUsed = (): boolean => false;

/** Takes what came out again; what a person has changed since stays. */
export const takenBack = ({ before, after, now }: Contents): TakenBack => {
  let whole = true;
  const without = <Value>(read: (content: ArrangementContent) => Value): Value => {
    const field = { before: read(before), after: read(after), now: read(now) };
    const left = fieldWithout(field, notUsed);
    if (left !== undefined) return left as Value;
    whole = false;
    return field.now;
  };
  const answerTo = (key: string) => (content: ArrangementContent) =>
    content.answers.find((answer) => answer.key === key)?.value ?? '';
  const back: ArrangementContent = {
    ...now,
    question: without(({ question }) => question),
    aims: without(({ aims }) => aims),
    tried: without(({ tried }) => tried),
    fromOn: without(({ fromOn }) => fromOn),
    toOn: without(({ toOn }) => toOn),
    evaluationOn: without(({ evaluationOn }) => evaluationOn),
    answers: now.answers.map(({ key }) => ({ key, value: without(answerTo(key)) })),
  };
  // A source goes with the whole of what came with it.
  const came = after.sources.filter((one) => !before.sources.some((other) => isSame(one, other)));
  const stays = (place: ArrangementPlace): boolean =>
    parts.some((part) => part === place && !isSame(partOf(back, part), partOf(before, part)));
  const sources = now.sources.filter(
    (one) => stays(one.place) || !came.some((other) => isSame(one, other)),
  );
  return { content: { ...back, sources }, whole };
};

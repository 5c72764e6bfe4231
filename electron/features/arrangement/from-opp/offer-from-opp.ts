/** What a version of an OPP holds that a request asks too: nothing is typed twice. Pure. */
import type { z } from 'zod';
import type { OfferFromOpp } from '../../../contract/arrangement';
import {
  MAX_ARRANGEMENT_FIELD,
  MAX_ARRANGEMENT_ROWS,
  MAX_ARRANGEMENT_TEXT,
} from '../../../contract/arrangement-content';
import type { OppContentRecord } from '../../opp/opp-records';
import type { ProfileContentRecord } from '../arrangement-records';
import { arrangementTexts } from '../arrangement-texts';
import { answersFromOpp, asksNeeds } from './answers-from-opp';
import { below, goalInWords, needsInWords } from './opp-in-words';

export type OfferRecord = z.input<typeof OfferFromOpp>;

type Version = {
  readonly oppId: string;
  readonly number: number;
  readonly adoptedOn: string | null;
  readonly content: OppContentRecord;
};

type Given = {
  readonly version: Version;
  readonly profile: ProfileContentRecord;
  readonly newId: () => string;
};

/** Cut where a row is full, between words if it can be: nothing of it is left out. */
const fitting = (text: string): string[] => {
  const pieces = text.match(
    new RegExp(`[^]{1,${MAX_ARRANGEMENT_FIELD}}(?!\\S)|[^]{1,${MAX_ARRANGEMENT_FIELD}}`, 'gu'),
  );
  return (pieces ?? []).map((piece) => piece.trim()).filter((piece) => piece !== '');
};

const EFFECT = /(?:^|\s)(?:het )?effect(?: was)?:\s*/iu;

/** Earlier support by its paragraphs; what stands behind "Effect:" is the effect of that paragraph. */
const triedRows = ({ startSituation }: OppContentRecord, newId: () => string) =>
  startSituation.earlierSupport.split(/\n\s*\n/u).flatMap((paragraph) => {
    const [what = '', ...effects] = paragraph.split(EFFECT);
    const [effect = '', ...more] = fitting(effects.join('\n'));
    const [first = '', ...rest] = fitting(what);
    if (first === '' && effect === '') return [];
    const row = (words: string, came = '') => ({
      id: newId(),
      what: words,
      fromOn: null,
      toOn: null,
      effect: came,
    });
    return [row(first, effect), ...[...rest, ...more].map((words) => row(words))];
  });

const aimRows = ({ goals }: OppContentRecord, newId: () => string) =>
  goals.items
    .map(goalInWords)
    .filter((text) => text !== '')
    .map((text) => ({ id: newId(), text: text.slice(0, MAX_ARRANGEMENT_FIELD) }));

/** From the first day of the guidance to its last. */
const periodOf = ({ actions }: OppContentRecord) => ({
  fromOn: actions.items.flatMap(({ fromOn }) => fromOn ?? []).toSorted()[0] ?? null,
  toOn:
    actions.items
      .flatMap(({ toOn }) => toOn ?? [])
      .toSorted()
      .at(-1) ?? null,
});

/** @returns empty texts and null days where the OPP says nothing */
export const offerFromOpp = ({ version, profile, newId }: Given): OfferRecord => {
  const { oppId, number, adoptedOn, content } = version;
  // A form that asks the needs apart has them there, and not in the question as well.
  const needs = asksNeeds(profile) ? '' : needsInWords(content);
  return {
    question: below([content.needs.support, needs]).slice(0, MAX_ARRANGEMENT_TEXT),
    aims: aimRows(content, newId).slice(0, MAX_ARRANGEMENT_ROWS),
    tried: triedRows(content, newId).slice(0, MAX_ARRANGEMENT_ROWS),
    ...periodOf(content),
    evaluationOn: content.evaluationPlan.nextOn,
    answers: answersFromOpp(content, profile).map(({ key, value }) => ({
      key,
      value: value.slice(0, MAX_ARRANGEMENT_TEXT),
    })),
    source: { kind: 'opp', id: oppId, label: arrangementTexts.fromOpp.source(number, adoptedOn) },
  };
};

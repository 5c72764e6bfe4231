/**
 * The law on an OPP as a reader of domain.md section 1 would check it by hand on what is stored: a second
 * reading beside the rules of the app, of which it imports nothing. What it says is in the words of that page.
 */
import type { Opp, OppFacts } from '../../../electron/contract/opp';
import type { OppContent } from '../../../electron/contract/opp-content';
import type { OppStep } from '../../../electron/contract/opp-steps';

type Content = OppContent;
type Facts = OppFacts;

const says = (text: string): boolean => /[a-z0-9]/iu.test(text);
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/gu, '');

/** What a rationale may not be a copy of; the walks choose from these two. */
const NAMES: Readonly<Record<string, string>> = {
  vmboBasic: 'Vmbo basisberoepsgericht',
  havo: 'Havo',
};

/** The field table, marks L alone. */
export const missingInText = (
  { outflow, factors, actions, deviations }: Content,
  schoolKind: Facts['schoolKind'],
): readonly string[] => {
  const missing: string[] = [];
  const { destination, rationale } = outflow;
  if (destination === null) missing.push('uitstroombestemming');
  if (!says(rationale)) missing.push('onderbouwing');
  const isName = Object.entries(NAMES).some(
    ([value, name]) =>
      (destination === null || destination === value) && letters(name) === letters(rationale),
  );
  if (isName) missing.push('onderbouwing is de bestemming');
  for (const kind of ['promoting', 'hindering']) {
    if (!factors.items.some((one) => one.kind === kind && says(one.text))) missing.push(kind);
  }
  if (actions.items.length === 0) missing.push('handelingsdeel');
  for (const { what, byWhom, howOften, fromOn, toOn } of actions.items) {
    const isWhole = says(what) && says(byWhom) && says(howOften);
    if (!isWhole || fromOn === null || toOn === null || fromOn > toOn) missing.push('begeleiding');
  }
  const { answer, text, usesCoreGoals, substituteGoals } = deviations;
  if (schoolKind === 'primary') {
    if (answer === null) missing.push('afwijkingen: niet geantwoord');
    if (answer === 'some' && !says(text)) missing.push('afwijkingen: welke');
  }
  if (answer === 'some') {
    if (usesCoreGoals === null) missing.push('kerndoelen: niet geantwoord');
    if (usesCoreGoals === false && !says(substituteGoals)) missing.push('vervangende doelen');
  }
  return missing;
};

/** The steps of one version that stand. */
const standing = ({ steps }: Pick<Opp, 'steps'>, number: number): readonly OppStep[] =>
  steps.filter(({ withdrawn, versionNumber }) => withdrawn === null && versionNumber === number);

export type Adopted = { readonly number: number; readonly on: string };

/** The day before which what was done was about an earlier version. */
const since = (adopted: Adopted, all: readonly Adopted[]): string =>
  all
    .filter(({ number }) => number < adopted.number)
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? '';

/** Overleg with a parent, per version, before vaststelling: L. */
export const missingTalk = (
  opp: Pick<Opp, 'steps'>,
  adopted: Adopted,
  all: readonly Adopted[],
): readonly string[] => {
  const talked = standing(opp, adopted.number).some(
    ({ detail, on }) =>
      detail.kind === 'consultation' &&
      detail.guardianIds.length > 0 &&
      on >= since(adopted, all) &&
      on <= adopted.on,
  );
  return talked ? [] : ['overleg ouders'];
};

export type Period = { readonly startOn: string | null; readonly endOn: string | null };

/** ROD, which SBO does not deliver: start within the enrolment, unique, no overlap. L. */
export const missingInRegister = (
  { schoolKind, startOn, endOn }: Facts,
  pupil: { readonly startDate: string; readonly leaveDate: string },
  others: readonly Period[],
): readonly string[] => {
  if (schoolKind !== 'primary') return [];
  if (startOn === null) return ['ingangsdatum'];
  const missing: string[] = [];
  if (startOn < pupil.startDate) missing.push('ingangsdatum vóór inschrijving');
  if (startOn > pupil.leaveDate) missing.push('ingangsdatum na uitschrijving');
  if (endOn !== null && endOn < startOn) missing.push('einddatum vóór ingangsdatum');
  for (const other of others) {
    if (other.startOn === null) continue;
    const apart = (endOn ?? '9999') < other.startOn || (other.endOn ?? '9999') < startOn;
    if (!apart) missing.push('overlap');
  }
  return missing;
};

/** Filled, or a reason why not: as far as known. */
const isHeard = (detail: OppStep['detail']): boolean => {
  if (detail.kind !== 'hearing' && detail.kind !== 'evaluation') return false;
  const { pupil } = detail;
  return pupil.heard ? says(pupil.words) && says(pupil.doneWith) : says(pupil.reason);
};

/** Hoorrecht, per version and evaluation: as far as known, so a recorded reason is a way out. */
export const missingHearing = (
  opp: Pick<Opp, 'steps'>,
  adopted: Adopted,
  all: readonly Adopted[],
): { readonly ofVersion: boolean; readonly ofEvaluations: boolean } => ({
  ofVersion: !standing(opp, adopted.number).some(
    ({ detail, on }) =>
      detail.kind === 'hearing' && isHeard(detail) && on >= since(adopted, all) && on <= adopted.on,
  ),
  ofEvaluations: opp.steps.some(
    ({ withdrawn, detail }) =>
      withdrawn === null && detail.kind === 'evaluation' && !isHeard(detail),
  ),
});

/** What a guardian reads of the handelingsdeel, with which goals each row serves. */
export const actionText = ({ actions, goals }: Pick<Content, 'actions' | 'goals'>): string =>
  JSON.stringify(
    actions.items.map(({ what, byWhom, howOften, fromOn, toOn, setting, goalIds }) => [
      what,
      byWhom,
      howOften,
      fromOn,
      toOn,
      setting,
      goals.items.flatMap(({ id }, at) => (goalIds.includes(id) ? [`doel ${at + 1}`] : [])),
    ]),
  );

/** What is read of all of it. */
export const wholeText = (content: Content): string =>
  actionText(content) +
  JSON.stringify(content, (key, value: unknown) =>
    ['id', 'sources', 'goalIds'].includes(key) ? undefined : value,
  );

export type Answers = {
  /** Of each guardian; who has no custody answers for nobody. */
  readonly custody: ReadonlyMap<string, 'yes' | 'no' | 'unknown'>;
  /** The action section that each answer was given on, by its step. */
  readonly aboutText: ReadonlyMap<string, string>;
};

/** Who agreed, in a last answer to this version, to the very text that stands there; and who refused it. */
export const answersTo = (
  { steps }: Pick<Opp, 'steps'>,
  { number, content }: { readonly number: number; readonly content: Content },
  { custody, aboutText }: Answers,
): { readonly agree: readonly string[]; readonly refuse: readonly string[] } => {
  const last = new Map<string, OppStep>();
  const moment = ({ on, recordedAt }: OppStep): string => `${on} ${recordedAt}`;
  for (const step of standing({ steps }, number)) {
    if (step.detail.kind !== 'consent') continue;
    const { guardianId } = step.detail;
    const before = last.get(guardianId);
    if (custody.get(guardianId) !== 'no' && (before === undefined || moment(step) > moment(before)))
      last.set(guardianId, step);
  }
  const who = (answer: 'yes' | 'no'): [string, OppStep][] =>
    [...last].filter(([, { detail }]) => detail.kind === 'consent' && detail.answer === answer);
  return {
    agree: who('yes')
      .filter(([, { id }]) => aboutText.get(id) === actionText(content))
      .map(([guardian]) => guardian),
    refuse: who('no').map(([guardian]) => guardian),
  };
};

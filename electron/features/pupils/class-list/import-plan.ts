/**
 * What importing a class list would change. Pure: the same input gives the same plan, so the preview
 * and the import itself can't differ. Nothing here deletes a pupil with a case file.
 */
import type { Day, PupilId } from '../../../contract/ids';
import type { AnsweredList } from './answered-list';
import { answeredList, asAsk } from './answered-list';
import type { Confirmation, ExistingPupil, ImportInput, ImportPlan } from './import-plan-types';
import { matchPupils } from './match-pupils';
import { planClassGroups } from './plan-class-groups';
import { hasLeft, planAbsent, planListed, planSkipped } from './plan-pupils';
import { adoptedSchool, schoolConfirmations } from './plan-school';
import { planStaff } from './plan-staff';
import { changesOf, comparisonOf } from './pupil-changes';

/** Custom: above this part of the present pupils, a list is more often the wrong one than true. */
const manyLeavers = 0.3;

const emptyPlan = ({ list }: ImportInput, confirm: readonly Confirmation[]): ImportPlan => ({
  add: [],
  change: [],
  unchanged: 0,
  left: [],
  reappeared: [],
  drop: [],
  keep: [],
  seen: [],
  rollOver: null,
  ask: [],
  confirm,
  skipped: [],
  notChosen: 0,
  classGroups: { add: [], change: [] },
  staff: { add: [], change: [] },
  adoptSchool: null,
  dropped: list.dropped,
});

const withPupils = (
  input: ImportInput,
  answered: AnsweredList,
  confirm: readonly Confirmation[],
) => {
  const { list, pupils: existing, answers, currentStartYear } = input;
  const to = list.schoolYear.startYear;
  const isRollOver = currentStartYear !== null && to > currentStartYear;
  const groups = planClassGroups(input);
  const comparison = comparisonOf(list, groups, isRollOver);
  const leavers = answered.skipped.filter(({ reason }) => reason === 'leftBeforeReferenceDay');
  const matches = matchPupils({
    listed: [...answered.pupils, ...leavers.map(({ pupil }) => pupil)],
    existing,
    answers,
    isSame: (pupil, listed) => changesOf(pupil, listed, comparison, false).length === 0,
  });
  const isLeaver = new Set(leavers.map(({ pupil }) => pupil));
  const listed = planListed(
    matches.filter((match) => !isLeaver.has(match.listed)),
    { input, comparison },
  );
  const gone = planSkipped(
    matches.filter((match) => isLeaver.has(match.listed)),
    input,
  );

  const touched = new Set([...listed.touched, ...gone.touched]);
  const knownByKey = new Map(listed.known.map(({ key, pupil }) => [key, pupil]));
  const bySourceKey = new Map(existing.map((pupil) => [pupil.sourceKey, pupil]));
  const questions = answered.open.flatMap((question) => {
    const isHistoric = question.code === 'YEAR_GROUP_HISTORIC';
    const pupil = (isHistoric ? bySourceKey : knownByKey).get(question.pupilKey);
    // Answered at an earlier import of this school year: the vault knows the year group.
    if (!isHistoric && !isRollOver && (pupil?.yearGroup ?? null) !== null) return [];
    // Who was found under another key is in the list as present: nothing to hold.
    const isHeld = pupil !== undefined && !(isHistoric && touched.has(pupil.id));
    return [asAsk(question, isHeld ? [pupil.id] : [])];
  });
  const ask = [...listed.ask, ...questions];
  const settled = new Set<PupilId>([...touched, ...ask.flatMap(({ candidates }) => candidates)]);
  const absent = planAbsent(
    existing.filter((pupil) => !settled.has(pupil.id)),
    input,
  );

  const left = [...gone.left, ...absent.left];
  const present = existing.filter((pupil) => !hasLeft(pupil, list.referenceDay)).length;
  const tooMany = left.length > present * manyLeavers;
  const leaverConfirm = {
    code: 'MANY_LEAVERS',
    numbers: { left: left.length, of: present },
  } as const;
  return {
    add: listed.add,
    change: [...listed.change, ...gone.change],
    unchanged: listed.unchanged,
    left,
    reappeared: listed.reappeared,
    drop: [...listed.drop, ...gone.drop, ...absent.drop],
    keep: [...listed.keep, ...gone.keep, ...absent.keep],
    seen: listed.seen,
    rollOver: isRollOver ? { from: currentStartYear, to, moved: listed.moved } : null,
    ask,
    confirm: tooMany ? [...confirm, leaverConfirm] : confirm,
    skipped: answered.skipped.map(({ reason, pupil }) => ({ reason, line: pupil.line })),
    notChosen: listed.notChosen,
    classGroups: groups.plan,
    staff: planStaff(input, groups),
    adoptSchool: adoptedSchool(input),
    dropped: list.dropped,
  } satisfies ImportPlan;
};

/**
 * @returns the plan. It may be carried out when `confirm` is empty; open questions in `ask` hold only
 * the pupils they name. A list of another school gives an empty plan until that is confirmed.
 * @throws ClassListError CLASS_LIST_OLDER_SCHOOL_YEAR
 */
export const planImport = (input: ImportInput): ImportPlan => {
  const isOpen = ({ code }: Confirmation) => !input.confirmed.includes(code);
  const confirm = schoolConfirmations(input).filter(isOpen);
  if (confirm.some(({ code }) => code === 'OTHER_SCHOOL' || code === 'OTHER_LOCATION')) {
    return emptyPlan(input, confirm);
  }
  const plan = withPupils(input, answeredList(input), confirm);
  return { ...plan, confirm: plan.confirm.filter(isOpen) };
};

/** Carrying out such a plan would change nothing (questions may be open). */
export const changesNothing = (plan: ImportPlan): boolean =>
  [
    plan.add,
    plan.change,
    plan.left,
    plan.reappeared,
    plan.drop,
    plan.classGroups.add,
    plan.classGroups.change,
    plan.staff.add,
    plan.staff.change,
  ].every((part) => part.length === 0) &&
  plan.rollOver === null &&
  plan.adoptSchool === null;

/** domain.md §4: pupils without a case file go at the end of the school year (31 July). */
export const pupilsToDropAtYearEnd = ({
  pupils,
  startYear,
  today,
}: {
  readonly pupils: readonly Pick<ExistingPupil, 'id' | 'hasCaseFile'>[];
  readonly startYear: number;
  readonly today: Day;
}): readonly PupilId[] =>
  today > `${startYear + 1}-07-31`
    ? pupils.filter(({ hasCaseFile }) => !hasCaseFile).map(({ id }) => id)
    : [];

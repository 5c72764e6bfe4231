/** The pupils' part of an import plan: who is in the list, who is listed as gone, who is missing from it. */
import type { Day, PupilId } from '../../../contract/ids';
import type { ListedPupil, YearGroup } from './class-list';
import { yearGroups } from './class-list';
import { dayBefore } from './days';
import type {
  AddedPupil,
  Ask,
  ChangedPupil,
  DropReasonOfPupil,
  ExistingPupil,
  ImportInput,
  LeftPupil,
  MovedPupil,
} from './import-plan-types';
import type { Match } from './match-pupils';
import type { PlannedClassGroups } from './plan-class-groups';
import type { Comparison } from './pupil-changes';
import { changesOf } from './pupil-changes';

type Outcome = { readonly pupilId: PupilId; readonly reason: DropReasonOfPupil };

/** Recorded as gone before the list's reference day. */
export const hasLeft = (
  { leaveDay }: Pick<ExistingPupil, 'leaveDay'>,
  referenceDay: Day,
): boolean => leaveDay !== null && leaveDay < referenceDay;

const chooser = ({ chosenClassKeys, withPupilsWithoutClass }: ImportInput) => {
  const chosen = new Set(chosenClassKeys);
  return ({ classGroupKey, compositeGroupKeys }: ListedPupil): boolean =>
    compositeGroupKeys.some((key) => chosen.has(key)) ||
    (classGroupKey === null ? withPupilsWithoutClass : chosen.has(classGroupKey));
};

/** Only the year groups that follow each other can be compared: 0–8 and 11–16. */
const stepOf = (from: YearGroup | null, to: YearGroup | null): MovedPupil['step'] => {
  if (from === null || to === null || !/^\d+$/u.test(from) || !/^\d+$/u.test(to)) {
    return from !== null && from === to ? 'same' : 'unknown';
  }
  const difference = yearGroups.indexOf(to) - yearGroups.indexOf(from);
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
};

const added = (listed: ListedPupil, groups: PlannedClassGroups): AddedPupil => {
  const { key, keyIsStable, classGroupKey, compositeGroupKeys, ...rest } = listed;
  return {
    ...rest,
    listKey: key,
    sourceKey: keyIsStable ? key : null,
    classGroup: classGroupKey === null ? null : groups.refOf(classGroupKey),
    compositeGroups: compositeGroupKeys.map(groups.refOf),
  };
};

/** Pupils that the list has as present. */
export const planListed = (
  matches: readonly Match[],
  { input, comparison }: { readonly input: ImportInput; readonly comparison: Comparison },
) => {
  const isChosen = chooser(input);
  const { referenceDay } = input.list;
  const add: AddedPupil[] = [];
  const change: ChangedPupil[] = [];
  const reappeared: PupilId[] = [];
  const drop: Outcome[] = [];
  const keep: Outcome[] = [];
  const seen: PupilId[] = [];
  const moved: MovedPupil[] = [];
  const ask: Ask[] = [];
  const touched: PupilId[] = [];
  const known: { readonly key: string; readonly pupil: ExistingPupil }[] = [];
  let unchanged = 0;
  let notChosen = 0;
  for (const match of matches) {
    const { listed } = match;
    if (match.kind === 'held') ask.push(match.ask);
    if (match.kind === 'leftOut') touched.push(...match.candidates);
    if (match.kind === 'new' && isChosen(listed)) add.push(added(listed, comparison.groups));
    if (match.kind === 'new' && !isChosen(listed)) notChosen += 1;
    if (match.kind !== 'known') continue;

    const { existing } = match;
    const { id: pupilId } = existing;
    touched.push(pupilId);
    if (!isChosen(listed)) {
      notChosen += 1;
      (existing.hasCaseFile ? keep : drop).push({ pupilId, reason: 'notChosen' });
      if (!existing.hasCaseFile) continue;
    }
    known.push({ key: listed.key, pupil: existing });
    seen.push(pupilId);
    const returned = hasLeft(existing, referenceDay);
    if (returned) reappeared.push(pupilId);
    const changes = changesOf(existing, listed, comparison, returned);
    if (changes.length > 0) change.push({ pupilId, line: listed.line, changes });
    else unchanged += 1;
    const [from, to] = [existing.yearGroup, listed.yearGroup];
    if (comparison.isRollOver) moved.push({ pupilId, from, to, step: stepOf(from, to) });
  }
  return {
    add,
    change,
    unchanged,
    notChosen,
    reappeared,
    drop,
    keep,
    seen,
    moved,
    ask,
    touched,
    known,
  };
};

const outcome = (pupil: ExistingPupil, drop: Outcome[], keep: Outcome[]): void => {
  (pupil.hasCaseFile ? keep : drop).push({ pupilId: pupil.id, reason: 'left' });
};

/** Pupils that the list has as gone before its reference day (FORMAT.md rule 4). */
export const planSkipped = (matches: readonly Match[], { list }: ImportInput) => {
  const left: LeftPupil[] = [];
  const change: ChangedPupil[] = [];
  const drop: Outcome[] = [];
  const keep: Outcome[] = [];
  const touched: PupilId[] = [];
  for (const match of matches) {
    // Not sure who it is: the list does not hold this pupil as present, so there is nothing to ask.
    if (match.kind !== 'known') continue;
    const { existing, listed } = match;
    const { leaveDay } = listed;
    if (leaveDay === null) continue;
    touched.push(existing.id);
    if (!hasLeft(existing, list.referenceDay)) {
      left.push({ pupilId: existing.id, leaveDay, leaveDayIsKnown: true });
      outcome(existing, drop, keep);
    } else if (!existing.hasCaseFile) {
      drop.push({ pupilId: existing.id, reason: 'left' });
    } else if (existing.leaveDay !== leaveDay) {
      const changes = [{ field: 'leaveDay', from: existing.leaveDay, to: leaveDay }] as const;
      change.push({ pupilId: existing.id, line: listed.line, changes });
    }
  }
  return { left, change, drop, keep, touched };
};

/** When the list names no day: the day before its reference day, at a roll-over at latest 31 July. */
const assumedLeaveDay = ({ list, currentStartYear }: ImportInput): Day => {
  const before = dayBefore(list.referenceDay);
  const { startYear } = list.schoolYear;
  const lastDay = `${startYear}-07-31`;
  const isRollOver = currentStartYear !== null && startYear > currentStartYear;
  return isRollOver && before > lastDay ? lastDay : before;
};

/** Pupils in the vault that the list does not name. */
export const planAbsent = (pupils: readonly ExistingPupil[], input: ImportInput) => {
  const left: LeftPupil[] = [];
  const drop: Outcome[] = [];
  const keep: Outcome[] = [];
  if (input.scope === 'listedOnly') return { left, drop, keep };
  const leaveDay = assumedLeaveDay(input);
  for (const pupil of pupils) {
    if (hasLeft(pupil, input.list.referenceDay)) {
      if (!pupil.hasCaseFile) drop.push({ pupilId: pupil.id, reason: 'left' });
      continue;
    }
    left.push({ pupilId: pupil.id, leaveDay, leaveDayIsKnown: false });
    outcome(pupil, drop, keep);
  }
  return { left, drop, keep };
};

/** The plan as a person reads it: with names of people and classes instead of ids. Pure. */
import type { z } from 'zod';
import type { ImportPreview } from '../../contract/class-list-plan';
import { displayNameOf } from '../../contract/person-name';
import { changesNothing } from '../pupils/class-list/import-plan';
import { planNames } from './plan-names';
import { isReady } from './plan-import';
import type { Planned } from './plan-import';
import { previewChanges } from './preview-changes';

type Preview = z.input<typeof ImportPreview>;

export const previewOf = (planned: Planned): Preview => {
  const { plan, planHash, request, list } = planned;
  const names = planNames(planned);
  return {
    planHash,
    ready: isReady(plan),
    changesNothing: changesNothing(plan) && request.school.kind === 'existing',
    startYear: list.schoolYear.startYear,
    rollOver: plan.rollOver === null ? null : { from: plan.rollOver.from, to: plan.rollOver.to },
    add: plan.add.map((pupil) => ({
      pupilId: null,
      name: displayNameOf(pupil),
      codeName: null,
      className: names.group(pupil.classGroup),
      yearGroup: pupil.yearGroup,
      line: pupil.line,
    })),
    ...previewChanges(plan, names),
    unchanged: plan.unchanged,
    left: plan.left.map(({ pupilId, leaveDay, leaveDayIsKnown }) => ({
      ...names.person(pupilId),
      leaveDay,
      leaveDayIsKnown,
    })),
    reappeared: plan.reappeared.map(names.person),
    drop: plan.drop.map(({ pupilId, reason }) => ({ ...names.person(pupilId), reason })),
    keep: plan.keep.map(({ pupilId, reason }) => ({ ...names.person(pupilId), reason })),
    notChosen: plan.notChosen,
    skipped: plan.skipped.map((skipped) => ({ ...skipped })),
    ask: plan.ask.map(({ id, code, listKey, line, candidates }) => ({
      id,
      code,
      line,
      ...names.listed(listKey),
      candidates: candidates.map(names.candidate),
    })),
    confirm: plan.confirm.map(({ code, numbers }) => ({ code, numbers: { ...numbers } })),
    classes: {
      added: plan.classGroups.add.filter(({ chosen }) => chosen).map(({ name }) => name),
      changed: plan.classGroups.change.length,
    },
    staff: { added: plan.staff.add.length, changed: plan.staff.change.length },
    dropped: plan.dropped.map((dropped) => ({ ...dropped })),
  };
};

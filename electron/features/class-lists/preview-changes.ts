/** Splits changes into who moves to another class or year group, and what else changes. Pure. */
import type { z } from 'zod';
import type { ImportPreview } from '../../contract/class-list-plan';
import type { ChangedPupil, FieldChange, ImportPlan } from '../pupils/class-list/import-plan-types';
import type { PlanNames } from './plan-names';

type Preview = z.input<typeof ImportPreview>;
type Moved = Preview['moved'][number];
type ShownChange = Preview['change'][number]['changes'][number];

const shownChange = (change: FieldChange, names: PlanNames): ShownChange => {
  const { field } = change;
  if (field === 'sourceKey') return { field, from: null, to: null }; // a number that says nothing
  if (field === 'classGroup') {
    return { field, from: names.groupById(change.from), to: names.group(change.to) };
  }
  if (field === 'compositeGroups') {
    const joined = (all: readonly (string | null)[]) => all.filter((n) => n !== null).join(', ');
    return {
      field,
      from: joined(change.from.map(names.groupById)) || null,
      to: joined(change.to.map(names.group)) || null,
    };
  }
  return { field, from: change.from || null, to: change.to || null };
};

const isMove = ({ field }: FieldChange): boolean => field === 'classGroup' || field === 'yearGroup';

const movedOf = (
  { pupilId, changes }: ChangedPupil,
  { names, step }: { readonly names: PlanNames; readonly step: Moved['step'] },
): Moved => {
  const pupil = names.pupil(pupilId);
  const fromClass = names.groupById(pupil?.classGroupId ?? null);
  const fromYearGroup = pupil?.yearGroup ?? null;
  const [toClass = fromClass] = changes.flatMap((change) =>
    change.field === 'classGroup' ? [names.group(change.to)] : [],
  );
  const [toYearGroup = fromYearGroup] = changes.flatMap((change) =>
    change.field === 'yearGroup' ? [change.to] : [],
  );
  return {
    ...names.person(pupilId),
    fromClass,
    toClass,
    fromYearGroup,
    toYearGroup,
    step,
  };
};

export const previewChanges = (
  plan: ImportPlan,
  names: PlanNames,
): Pick<Preview, 'change' | 'moved'> => {
  const steps = new Map(plan.rollOver?.moved.map(({ pupilId, step }) => [pupilId, step]));
  const change = plan.change.flatMap(({ pupilId, line, changes }) => {
    const other = changes.filter((each) => !isMove(each));
    return other.length === 0
      ? []
      : [
          {
            ...names.person(pupilId),
            line,
            changes: other.map((each) => shownChange(each, names)),
          },
        ];
  });
  const moved = plan.change
    .filter(({ changes }) => changes.some(isMove))
    .map((changed) => movedOf(changed, { names, step: steps.get(changed.pupilId) ?? 'unknown' }));
  return { change, moved };
};

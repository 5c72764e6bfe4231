/**
 * The pupils, as a plan brings them. A pupil with a case file is never deleted: the plan has none to
 * delete, and the foreign key of case_files (ON DELETE RESTRICT) stops the whole import if it had.
 */
import type { AddedPupil, ChangedPupil, TextField } from '../pupils/class-list/import-plan-types';
import { forgetNamesOf } from '../spelling/forget-names';
import { insertRows } from './insert-rows';
import type { Planned } from './plan-import';
import type { GroupIds, Writing } from './write-school';

export type Target = {
  readonly planned: Planned;
  readonly schoolId: string;
  readonly groupId: GroupIds;
};

const columns = {
  sourceKey: 'source_key',
  firstName: 'first_name',
  givenNames: 'given_names',
  initials: 'initials',
  prefix: 'prefix',
  lastName: 'last_name',
  birthDate: 'birth_date',
  sex: 'sex',
  yearGroup: 'year_group',
  startDay: 'start_date',
  leaveDay: 'leave_date',
} as const satisfies Readonly<Record<TextField, string>>;

type Composite = { readonly pupilId: string; readonly groupIds: readonly string[] };

const writeComposite = async (
  { trx }: Writing,
  { schoolId, all }: { readonly schoolId: string; readonly all: readonly Composite[] },
): Promise<void> => {
  const rows = all.flatMap(({ pupilId, groupIds }) =>
    groupIds.map((id) => ({ school_id: schoolId, pupil_id: pupilId, class_group_id: id })),
  );
  await insertRows(trx, { table: 'pupil_composite_groups', rows });
};

const dropPupils = async ({ trx }: Writing, { planned, schoolId }: Target): Promise<void> => {
  const ids = planned.plan.drop.map(({ pupilId }) => pupilId);
  if (ids.length > 0) await forgetNamesOf(trx, ids);
  await trx.raw(
    'DELETE FROM pupils WHERE school_id = ? AND id IN (SELECT value FROM json_each(?))',
    [schoolId, JSON.stringify(ids)],
  );
};

const changePupil = async (
  { trx, now }: Writing,
  { changed, target }: { readonly changed: ChangedPupil; readonly target: Target },
): Promise<Composite | null> => {
  const { schoolId, groupId } = target;
  const row: Record<string, string | null> = { updated_at: now };
  let composite: Composite | null = null;
  for (const change of changed.changes) {
    if (change.field === 'classGroup') {
      row['class_group_id'] = change.to === null ? null : groupId(change.to);
    } else if (change.field === 'compositeGroups') {
      composite = { pupilId: changed.pupilId, groupIds: change.to.map(groupId) };
    } else row[columns[change.field]] = change.to;
  }
  await trx('pupils').where({ id: changed.pupilId, school_id: schoolId }).update(row);
  if (composite !== null) {
    await trx('pupil_composite_groups').where({ pupil_id: changed.pupilId }).delete();
  }
  return composite;
};

const addedRow = (
  pupil: AddedPupil,
  { id, target, now }: { readonly id: string; readonly target: Target; readonly now: string },
) => ({
  id,
  school_id: target.schoolId,
  source_key: pupil.sourceKey,
  first_name: pupil.firstName,
  given_names: pupil.givenNames,
  initials: pupil.initials,
  prefix: pupil.prefix,
  last_name: pupil.lastName,
  birth_date: pupil.birthDate,
  sex: pupil.sex,
  year_group: pupil.yearGroup,
  class_group_id: pupil.classGroup === null ? null : target.groupId(pupil.classGroup),
  start_date: pupil.startDay,
  leave_date: pupil.leaveDay,
  last_seen_start_year: target.planned.list.schoolYear.startYear,
  on_class_list: 1,
  created_at: now,
  updated_at: now,
});

/** @param step told after each pupil that was changed, and after all that were added */
export const writePupils = async (
  writing: Writing,
  { target, step }: { readonly target: Target; readonly step: (pupils: number) => void },
): Promise<void> => {
  const { trx, newId, now } = writing;
  const { planned, schoolId } = target;
  const { plan, list } = planned;
  await dropPupils(writing, target);

  // Keys are unique within a school: all that change are freed before one is given.
  const rekeyed = plan.change
    .filter(({ changes }) => changes.some(({ field }) => field === 'sourceKey'))
    .map(({ pupilId }) => pupilId);
  await trx.raw(
    `UPDATE pupils SET source_key = NULL
     WHERE school_id = ? AND id IN (SELECT value FROM json_each(?))`,
    [schoolId, JSON.stringify(rekeyed)],
  );
  const composite: Composite[] = [];
  for (const changed of plan.change) {
    const next = await changePupil(writing, { changed, target });
    if (next !== null) composite.push(next);
    step(1);
  }

  const dropped = new Set(plan.drop.map(({ pupilId }) => pupilId));
  for (const { pupilId, leaveDay } of plan.left) {
    if (dropped.has(pupilId)) continue;
    await trx('pupils')
      .where({ id: pupilId, school_id: schoolId })
      .update({ leave_date: leaveDay, updated_at: now });
  }

  const rows = plan.add.map((pupil) => {
    const id = newId();
    composite.push({ pupilId: id, groupIds: pupil.compositeGroups.map(target.groupId) });
    return addedRow(pupil, { id, target, now });
  });
  await insertRows(trx, { table: 'pupils', rows });
  await writeComposite(writing, { schoolId, all: composite });
  step(rows.length);

  await trx.raw(
    `UPDATE pupils SET last_seen_start_year = ?, on_class_list = 1
     WHERE school_id = ? AND id IN (SELECT value FROM json_each(?))`,
    [list.schoolYear.startYear, schoolId, JSON.stringify(plan.seen)],
  );
};

/** The school, its school year and its class groups, as a plan brings them. */
import { CodedError } from '../../contract/coded-error';
import type { GroupRef } from '../pupils/class-list/import-plan-types';
import type { WriteHandle } from '../../vault/database/handles';
import type { Planned } from './plan-import';
import { insertRows } from './insert-rows';

/** What every part of an import writes with. */
export type Writing = {
  readonly trx: WriteHandle;
  readonly newId: () => string;
  /** UTC ISO. */
  readonly now: string;
};

const codesOf = ({ plan }: Planned) =>
  plan.adoptSchool === null
    ? {}
    : {
        brin_code: plan.adoptSchool.brinCode,
        dependance_code: plan.adoptSchool.dependanceCode,
        school_key: plan.adoptSchool.schoolKey,
      };

/** @returns the id of the school, which is made when it is new */
export const writeSchool = async (
  { trx, newId, now }: Writing,
  planned: Planned,
): Promise<string> => {
  const { school } = planned.request;
  if (school.kind === 'new') {
    const id = newId();
    const { name, place } = school;
    const row = { id, name, place, ...codesOf(planned), created_at: now, updated_at: now };
    await trx('schools').insert(row);
    return id;
  }
  if (planned.plan.adoptSchool !== null) {
    await trx('schools')
      .where({ id: school.id })
      .update({ ...codesOf(planned), updated_at: now });
  }
  return school.id;
};

const schoolYearId = async (
  { trx, newId }: Writing,
  { schoolId, startYear }: { readonly schoolId: string; readonly startYear: number },
): Promise<string> => {
  const place = { school_id: schoolId, start_year: startYear };
  const known: { readonly id: string } | undefined = await trx('school_years').where(place).first();
  if (known !== undefined) return known.id;
  const id = newId();
  await trx('school_years').insert({ id, ...place });
  return id;
};

/** From what a plan calls a class group to its id. */
export type GroupIds = (ref: GroupRef) => string;

/** Writes the school year and its class groups. @returns the ids of the groups of the plan */
export const writeClassGroups = async (
  writing: Writing,
  { planned, schoolId }: { readonly planned: Planned; readonly schoolId: string },
): Promise<GroupIds> => {
  const { trx, newId } = writing;
  const { plan, list } = planned;
  const { startYear } = list.schoolYear;
  const yearId = await schoolYearId(writing, { schoolId, startYear });
  const added = new Map<string, string>();
  // Keys are unique within a year: all that change are freed before one is given.
  for (const { id } of plan.classGroups.change) {
    await trx('class_groups').where({ id, school_id: schoolId }).update({ source_key: null });
  }
  for (const { id, sourceKey, name, yearGroup, chosen } of plan.classGroups.change) {
    await trx('class_groups')
      .where({ id, school_id: schoolId })
      .update({ source_key: sourceKey, name, year_group: yearGroup, chosen: chosen ? 1 : 0 });
  }
  const rows = plan.classGroups.add.map((group) => {
    const id = newId();
    added.set(group.listKey, id);
    return {
      id,
      school_id: schoolId,
      school_year_id: yearId,
      source_key: group.sourceKey,
      name: group.name,
      kind: group.kind,
      year_group: group.yearGroup,
      chosen: group.chosen ? 1 : 0,
    };
  });
  await insertRows(trx, { table: 'class_groups', rows });
  return (ref) => {
    const id = ref.kind === 'existing' ? ref.id : added.get(ref.listKey);
    // Only a plan of another list names a group that isn't in it.
    if (id === undefined) throw new CodedError('VERSION_CONFLICT');
    return id;
  };
};

/** The staff, as a plan brings them. Staff are never deleted: case files may name them. */
import type { PlannedStaff } from '../pupils/class-list/import-plan-types';
import { insertRows } from './insert-rows';
import type { Target } from './write-pupils';
import type { Writing } from './write-school';

const columnsOf = (member: PlannedStaff) => ({
  source_key: member.sourceKey,
  first_name: member.firstName,
  initials: member.initials,
  prefix: member.prefix,
  last_name: member.lastName,
  role: member.role,
  role_description: member.roleDescription,
});

export const writeStaff = async (
  { trx, newId, now }: Writing,
  { planned, schoolId, groupId }: Target,
): Promise<void> => {
  const { add, change } = planned.plan.staff;
  const groups: { school_id: string; staff_id: string; class_group_id: string }[] = [];
  const teach = (id: string, member: PlannedStaff): void => {
    for (const ref of member.classGroups) {
      groups.push({ school_id: schoolId, staff_id: id, class_group_id: groupId(ref) });
    }
  };
  // Keys are unique within a school: all that change are freed before one is given.
  for (const { id } of change) {
    await trx('staff').where({ id, school_id: schoolId }).update({ source_key: null });
  }
  for (const member of change) {
    await trx('staff')
      .where({ id: member.id, school_id: schoolId })
      .update({ ...columnsOf(member), updated_at: now });
    await trx('staff_class_groups').where({ staff_id: member.id }).delete();
    teach(member.id, member);
  }
  const rows = add.map((member) => {
    const id = newId();
    teach(id, member);
    return {
      id,
      school_id: schoolId,
      ...columnsOf(member),
      created_at: now,
      updated_at: now,
    };
  });
  await insertRows(trx, { table: 'staff', rows });
  await insertRows(trx, { table: 'staff_class_groups', rows: groups });
};

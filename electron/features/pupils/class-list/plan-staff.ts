/** Staff are added and updated, never removed: case files may name them. */
import { firstNameKey, fullNameKey, surnameKey } from './field-values';
import type { ListedStaff } from './class-list';
import type { ExistingStaff, ImportInput, ImportPlan, StaffRole } from './import-plan-types';
import type { PlannedClassGroups } from './plan-class-groups';
import { sameRef } from './plan-class-groups';

/** A label for the screen; never a ground for access (Handleiding 2.1). EDEXML has no orthopedagoog. */
const staffRoleOf = ({ roles, roleDescription }: ListedStaff): StaffRole => {
  if (/orthopedago|schoolpsycholo/iu.test(roleDescription)) return 'educationalPsychologist';
  if (roles.includes('IB') || /intern\w* begeleid/iu.test(roleDescription))
    return 'careCoordinator';
  if (roles.some((role) => ['DIR', 'ADJ', 'LOC'].includes(role))) return 'headTeacher';
  const teaches =
    roles.length === 0 ? roleDescription === '' : roles.some((r) => /LRK|VAK/u.test(r));
  return teaches ? 'teacher' : 'other';
};

/** Staff without a usable key and with the same name are one person (a teacher of two classes). */
const merged = (staff: readonly ListedStaff[]): readonly ListedStaff[] => {
  const people = new Map<string, ListedStaff>();
  for (const member of staff) {
    const id = member.keyIsStable ? member.key : `#${fullNameKey(member)}`;
    const first = people.get(id);
    const keys = [...(first?.classGroupKeys ?? []), ...member.classGroupKeys];
    people.set(id, { ...(first ?? member), classGroupKeys: [...new Set(keys)] });
  }
  return [...people.values()];
};

const nameFields = ['lastName', 'prefix', 'givenNames', 'initials', 'firstName'] as const;

export const planStaff = (input: ImportInput, groups: PlannedClassGroups): ImportPlan['staff'] => {
  const byKey = new Map(input.staff.map((member) => [member.sourceKey, member]));
  const listedKeys = new Set(input.list.staff.map((member) => member.key));
  const free = new Set(input.staff);
  const add: ImportPlan['staff']['add'][number][] = [];
  const change: ImportPlan['staff']['change'][number][] = [];

  const byName = (listed: ListedStaff): ExistingStaff | undefined => {
    if (surnameKey(listed) === '' && firstNameKey(listed) === '') return undefined;
    const same = [...free].filter(
      (member) =>
        fullNameKey(member) === fullNameKey(listed) &&
        !(listed.keyIsStable && member.sourceKey !== null) &&
        !(member.sourceKey !== null && listedKeys.has(member.sourceKey)),
    );
    return same[0]; // two of one name with nothing to tell them apart: never a third
  };

  for (const listed of merged(input.list.staff)) {
    const found = (listed.keyIsStable ? byKey.get(listed.key) : undefined) ?? byName(listed);
    const existing = found !== undefined && free.delete(found) ? found : undefined;
    const { key, keyIsStable, roles: _roles, classGroupKeys, ...rest } = listed;
    const named = listed.roles.length > 0 || listed.roleDescription !== '';
    const planned = {
      ...rest,
      listKey: key,
      sourceKey: keyIsStable ? key : (existing?.sourceKey ?? null),
      role: named || existing === undefined ? staffRoleOf(listed) : existing.role,
      roleDescription: listed.roleDescription || (existing?.roleDescription ?? ''),
      classGroups: classGroupKeys.map(groups.refOf),
    };
    if (existing === undefined) {
      add.push(planned);
      continue;
    }
    const next = { ...planned };
    for (const field of nameFields) next[field] = planned[field] || existing[field];
    // A class of another school year is not in this list: compare within what the list can say.
    const sameGroups =
      next.classGroups.every((ref) => existing.classGroupIds.some((id) => sameRef(ref, id))) &&
      existing.classGroupIds.length === next.classGroups.length;
    const isSame =
      sameGroups &&
      next.sourceKey === existing.sourceKey &&
      next.role === existing.role &&
      next.roleDescription === existing.roleDescription &&
      nameFields.every((field) => next[field] === existing[field]);
    if (!isSame) change.push({ ...next, id: existing.id });
  }
  return { add, change };
};

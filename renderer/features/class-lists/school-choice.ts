/** Which school a list goes to, while a person is choosing. Pure. */
import type { ReadList } from '../../../electron/contract/class-lists';
import type { SchoolId } from '../../../electron/contract/ids';
import type { ImportChoice } from './import-stage';

export type SchoolPick =
  | { readonly kind: 'none' }
  | { readonly kind: 'existing'; readonly id: SchoolId }
  | { readonly kind: 'new'; readonly name: string; readonly place: string };

export const newSchoolOf = (list: ReadList): SchoolPick => ({
  kind: 'new',
  name: list.school.name ?? '',
  place: '',
});

type Vault = {
  readonly schools: readonly { readonly id: SchoolId }[];
  readonly current: SchoolId | null;
};

/**
 * The school that the list names; the first school of an empty vault; for a list without a code the
 * school that is open. A list with an unknown code is never given to a school unasked.
 */
export const firstSchoolChoice = (list: ReadList, { schools, current }: Vault): SchoolPick => {
  if (list.knownSchoolId !== null) return { kind: 'existing', id: list.knownSchoolId };
  if (schools.length === 0) return newSchoolOf(list);
  if (list.school.brinCode === null && current !== null) return { kind: 'existing', id: current };
  return { kind: 'none' };
};

export type SchoolProblem = 'schoolMissing' | 'schoolNameMissing';

export const schoolProblem = (pick: SchoolPick): SchoolProblem | null => {
  if (pick.kind === 'none') return 'schoolMissing';
  return pick.kind === 'new' && pick.name.trim() === '' ? 'schoolNameMissing' : null;
};

/** What the plan is asked for; null while something is missing. */
export const schoolRequest = (pick: SchoolPick): ImportChoice['school'] | null => {
  if (pick.kind === 'none' || schoolProblem(pick) !== null) return null;
  return pick;
};

/** The choice again, when a person comes back to it. */
export const pickOf = (
  { school }: ImportChoice,
  schools: readonly { readonly id: SchoolId }[],
): SchoolPick => {
  if (school.kind === 'new') return { kind: 'new', name: school.name, place: school.place };
  const found = schools.find(({ id }) => id === school.id);
  return found === undefined ? { kind: 'none' } : { kind: 'existing', id: found.id };
};

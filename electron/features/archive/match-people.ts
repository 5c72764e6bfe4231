/** Who of a dossier is in a file or school already: by id, else by name and relation or function. Pure. */
import type { ArchiveDossier } from '../../contract/archive';
import { displayNameOf } from '../../contract/person-name';

type Guardian = Pick<ArchiveDossier['guardians'][number], 'name' | 'relation'>;
type Relative = Pick<
  ArchiveDossier['relatives'][number],
  'firstName' | 'prefix' | 'lastName' | 'kind'
>;
type StaffMember = Pick<ArchiveDossier['staff'][number], 'name' | 'role'>;
type WithId = { readonly id: string };

/** The same however it is typed: case, accents and blanks don't count. */
const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** Null for who has no name: nobody is known by a relation alone. */
const keyOf = (name: string, as: string): string | null =>
  folded(name) === '' ? null : `${folded(name)}|${as}`;

const matching =
  <Person extends object>(key: (person: Person) => string | null) =>
  (
    theirs: readonly (Person & WithId)[],
    own: readonly (Person & WithId)[],
  ): ReadonlyMap<string, string> => {
    const ownIds = new Set(own.map(({ id }) => id));
    const matched = new Map<string, string>();
    for (const { id } of theirs) if (ownIds.delete(id)) matched.set(id, id);
    for (const person of theirs.filter(({ id }) => !matched.has(id))) {
      const wanted = key(person);
      const found = own.find((one) => ownIds.has(one.id) && key(one) === wanted);
      if (wanted === null || found === undefined) continue;
      ownIds.delete(found.id);
      matched.set(person.id, found.id);
    }
    return matched;
  };

/** The id of the own guardian by that in the dossier; nobody is matched twice. */
export const matchGuardians = matching<Guardian>(({ name, relation }) =>
  keyOf(displayNameOf(name), relation),
);

export const matchRelatives = matching<Relative>(({ kind, ...name }) =>
  keyOf(displayNameOf({ ...name, initials: '' }), kind),
);

export const matchStaff = matching<StaffMember>(({ name, role }) =>
  keyOf(displayNameOf(name), role),
);

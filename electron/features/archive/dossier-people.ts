/** Whose names stand on the pages of a dossier. Pure. */
import type { ArchiveDossier } from '../../contract/archive';
import { guardianRelationWords } from '../../contract/guardian-words';
import { displayNameOf } from '../../contract/person-name';
import type { ArchivePeople } from './archive-source';
import { headTexts as texts } from './head-texts';

type Guardian = ArchiveDossier['guardians'][number];
type Relative = ArchiveDossier['relatives'][number];
type StaffMember = ArchiveDossier['staff'][number];

/** "Elske Voorbeeld (moeder)"; "moeder" where no name was filled in. */
export const guardianLabel = ({ name, relation }: Guardian): string => {
  const shown = displayNameOf(name);
  const word = guardianRelationWords[relation];
  return shown === '' ? word : `${shown} (${word})`;
};

/** "Fien Voorbeeld (zus)". */
export const relativeLabel = ({ kind, firstName, prefix, lastName }: Relative): string =>
  texts.relatives.one(
    texts.relatives.kinds[kind],
    displayNameOf({ firstName, initials: '', prefix, lastName }),
  );

/** "J. Proef (intern begeleider)", with the own words for the function where there are. */
export const staffLabel = ({ name, role, roleDescription }: StaffMember): string =>
  texts.staff.one(
    displayNameOf(name),
    roleDescription === '' ? texts.staff.roles[role] : roleDescription,
  );

/** Of the guardians who are in the dossier: after `pickDossier` those who go along. */
export const peopleOf = ({ guardians }: Pick<ArchiveDossier, 'guardians'>): ArchivePeople => {
  const labels = new Map<string, string>(guardians.map((one) => [one.id, guardianLabel(one)]));
  return { guardian: (id) => labels.get(id) ?? '' };
};

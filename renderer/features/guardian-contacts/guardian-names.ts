/** How guardians are called on these screens: by name, and while names are hidden by what they are. Pure. */
import { displayNameOf } from '../../../electron/contract/person-name';
import type { Guardian } from '../../../electron/contract/records';
import { caseFileTexts } from '../case-files/texts';

type Named = Pick<Guardian, 'name' | 'relation'>;

/** "Elske Voorbeeld (moeder)"; "moeder" while names are hidden. */
export const guardianName = ({ name, relation }: Named, hidden: boolean): string => {
  const word = caseFileTexts.relations[relation];
  const shown = displayNameOf(name);
  return hidden || shown === '' ? word : `${shown} (${word})`;
};

/** Of those of the file with these ids, in its order. */
export const guardianNames = (
  guardians: readonly Guardian[],
  ids: readonly string[],
  hidden: boolean,
): readonly string[] =>
  guardians.filter(({ id }) => ids.includes(id)).map((one) => guardianName(one, hidden));

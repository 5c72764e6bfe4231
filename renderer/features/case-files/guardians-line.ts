/** The line under the heading of a case file: "Ouders: Els en Tijn, samen gezag". Pure. */
import { displayNameOf } from '../../../electron/contract/person-name';
import type { Guardian } from '../../../electron/contract/records';
import { caseFileTexts as texts } from './texts';

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** What a guardian is called here: the first name, or the relation while names are hidden. */
const calledGuardian = (
  { name, relation }: Pick<Guardian, 'name' | 'relation'>,
  hidden: boolean,
): string => {
  if (hidden) return texts.relations[relation];
  const shown = name.firstName === '' ? displayNameOf(name) : name.firstName;
  return shown === '' ? texts.relations[relation] : shown;
};

export const guardiansLine = (guardians: readonly Guardian[], hidden: boolean): string => {
  if (guardians.length === 0) return texts.noGuardians;
  const called = (some: readonly Guardian[]): string =>
    list.format(some.map((guardian) => calledGuardian(guardian, hidden)));
  const parts = [`${texts.guardians}: ${called(guardians)}`];
  const withCustody = guardians.filter(({ custody }) => custody === 'yes');
  if (withCustody.length > 0 && withCustody.length === guardians.length) {
    parts.push(guardians.length === 1 ? texts.soleCustody : texts.jointCustody);
  } else if (withCustody.length > 0) {
    parts.push(texts.someCustody(called(withCustody)));
  }
  // Whoever writes to a guardian must see this before anything else.
  const restricted = guardians.some(
    ({ rightToInformation }) => rightToInformation === 'no' || rightToInformation === 'limited',
  );
  if (restricted) parts.push(texts.conflictNote);
  return parts.join(', ');
};

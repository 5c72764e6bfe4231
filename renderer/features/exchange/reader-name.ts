import type { ReaderContact } from '../../../electron/contract/exchange';
import { settingsTexts } from '../settings/texts';

const roles = settingsTexts.role.roles;

/** "intern begeleider" as on the screen of the settings. */
export const roleName = (role: ReaderContact['role']): string => roles[role];

/** How a reader stands in a list; without name and school while names are hidden. */
export const readerName = (
  { name, role, school }: Pick<ReaderContact, 'name' | 'role' | 'school'>,
  hidden: boolean,
): string =>
  hidden ? roleName(role) : [name, roleName(role), school].filter((word) => word !== '').join(', ');

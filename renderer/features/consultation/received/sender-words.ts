/** How a colleague who sent a question is called, as the file itself says. Pure. */
import type { ArchiveSender } from '../../../../electron/contract/archive';
import { roleWords } from '../../../../electron/contract/casus-words';

/** The function alone while names are hidden. */
export const senderWords = ({ name, role, school }: ArchiveSender, hidden: boolean): string =>
  hidden
    ? roleWords[role]
    : [name, roleWords[role], school].filter((word) => word !== '').join(', ');

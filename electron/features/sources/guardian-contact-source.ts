/** Contacts with guardians of the file: what was said, and what is come back to; never one in the bin. */
import { dayInWords } from '../../contract/casus-words';
import type { ContactRecord } from '../guardian-contacts/contact-records';
import { listContacts } from '../guardian-contacts/contacts-service';
import { guardianContactTexts } from '../guardian-contacts/guardian-contacts-texts';
import { excerptOf } from './text-source';
import type { TextSource } from './text-source';

const textOf = ({ draft }: ContactRecord): string => {
  const followUp = draft.followUp.trim();
  return [draft.said.trim(), ...(followUp === '' ? [] : [guardianContactTexts.followUp(followUp)])]
    .filter((text) => text !== '')
    .join('\n\n');
};

const labelOf = ({ draft }: ContactRecord): string =>
  guardianContactTexts.sourceLabel(draft.kind, dayInWords(draft.on));

export const guardianContactSource: TextSource = {
  list: async (context, caseFileId) =>
    (await listContacts(context, caseFileId))
      .filter((contact) => textOf(contact) !== '')
      .map((contact) => ({
        kind: 'guardianContact',
        id: contact.id,
        label: labelOf(contact),
        when: contact.draft.on,
        excerpt: excerptOf(textOf(contact)),
      })),
  take: async (context, { caseFileId, id }) => {
    const contact = (await listContacts(context, caseFileId)).find((one) => one.id === id);
    return contact === undefined ? undefined : { label: labelOf(contact), text: textOf(contact) };
  },
};

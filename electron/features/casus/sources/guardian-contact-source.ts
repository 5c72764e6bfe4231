/** What guardians said, with the time of year for its day: never a contact in the bin or of another file. */
import { today } from '../../days';
import { listContacts } from '../../guardian-contacts/contacts-service';
import { guardianContactTexts } from '../../guardian-contacts/guardian-contacts-texts';
import { generalisedMoment } from '../generalise';
import { textSource } from './casus-source';

/** Who was in it, and what is still to be done, stays behind. */
export const guardianContactSource = textSource({
  kind: 'guardianContact',
  textsOf: async (context, caseFileId) => {
    const day = today(context.clock);
    return (await listContacts(context, caseFileId)).map(({ id, draft }) => ({
      id,
      heading: guardianContactTexts.sourceLabel(draft.kind, generalisedMoment(draft.on, day)),
      when: draft.on,
      text: draft.said.trim(),
    }));
  },
});

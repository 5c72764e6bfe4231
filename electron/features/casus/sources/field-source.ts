/** Fields of the case file, already generalised (domain.md section 3). Of what isn't known there is nothing. */
import { getCaseFile } from '../../case-files/case-files-service';
import { today } from '../../days';
import { getSettings } from '../../settings/settings-service';
import { fieldTextsOf } from '../field-texts';
import { textSource } from './casus-source';

export const fieldSource = textSource({
  kind: 'field',
  textsOf: async (context, caseFileId) => {
    const file = await getCaseFile(context, caseFileId);
    const { supportPhases } = await getSettings(context.read);
    return fieldTextsOf({ file, phases: supportPhases, today: today(context.clock) }).map(
      ({ field, heading, text }) => ({ id: field, heading, when: null, text: text ?? '' }),
    );
  },
});

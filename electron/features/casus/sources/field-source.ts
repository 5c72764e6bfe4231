/** Fields of the case file, already generalised (domain.md section 3). */
import { CodedError } from '../../../contract/coded-error';
import { getCaseFile } from '../../case-files/case-files-service';
import type { OpenContext } from '../../context';
import { today } from '../../days';
import { getSettings } from '../../settings/settings-service';
import { fieldTextsOf } from '../field-texts';
import type { FieldText } from '../field-texts';
import type { CasusSource } from './casus-source';
import { excerptOf } from './casus-source';

type Known = FieldText & { readonly text: string };

/** Of what isn't known there is nothing to pull in. */
const knownFields = async (context: OpenContext, caseFileId: string): Promise<Known[]> => {
  const file = await getCaseFile(context, caseFileId);
  const { supportPhases } = await getSettings(context.read);
  return fieldTextsOf({ file, phases: supportPhases, today: today(context.clock) }).flatMap(
    (field) => (field.text === null ? [] : [{ ...field, text: field.text }]),
  );
};

export const fieldSource: CasusSource = {
  kind: 'field',
  list: async (context, caseFileId) =>
    (await knownFields(context, caseFileId)).map(({ field, heading, text }) => ({
      kind: 'field',
      id: field,
      heading,
      when: null,
      excerpt: excerptOf(text),
    })),
  take: async (context, { caseFileId, id }) => {
    const found = (await knownFields(context, caseFileId)).find(({ field }) => field === id);
    if (found === undefined) throw new CodedError('NOT_FOUND');
    return { label: found.heading, text: found.text };
  },
};

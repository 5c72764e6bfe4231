/** Parts of the casuses of this file, as they were written: with names, which never leave with a casus. */
import { casusSectionTitles } from '../../contract/casus-sections';
import type { CasusPartRecord } from '../casus/casus-records';
import { getCasus, listCasus } from '../casus/casus-service';
import type { OpenContext } from '../context';
import { sourcesTexts } from './sources-texts';
import { excerptOf } from './text-source';
import type { TextSource } from './text-source';

const partsOf = async (context: OpenContext, caseFileId: string): Promise<CasusPartRecord[]> => {
  const parts: CasusPartRecord[] = [];
  for (const { id } of await listCasus(context, caseFileId)) {
    parts.push(...(await getCasus(context, id)).parts);
  }
  return parts.filter(({ sourceText }) => sourceText.trim() !== '');
};

const labelOf = ({ section }: CasusPartRecord): string =>
  sourcesTexts.casusLabel(casusSectionTitles[section]);

export const casusSource: TextSource = {
  list: async (context, caseFileId) =>
    (await partsOf(context, caseFileId)).map((part) => ({
      kind: 'casus',
      id: part.id,
      label: labelOf(part),
      when: null,
      excerpt: excerptOf(part.sourceText),
    })),
  take: async (context, { caseFileId, id }) => {
    const part = (await partsOf(context, caseFileId)).find((one) => one.id === id);
    return part === undefined ? undefined : { label: labelOf(part), text: part.sourceText.trim() };
  },
};

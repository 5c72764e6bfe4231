/** Goals, conclusions and what stays of the trajectories of the file: never one in the bin or of another file. */
import type { OpenContext } from '../context';
import { toldTexts } from '../trajectory/told-texts';
import type { ToldText } from '../trajectory/told-texts';
import { trajectoryWords } from '../trajectory/trajectory-words';
import { excerptOf } from './text-source';
import type { TextSource } from './text-source';

const textsOf = ({ read }: OpenContext, caseFileId: string): Promise<readonly ToldText[]> =>
  toldTexts(read, { caseFileId });

const labelOf = ({ name, kind }: ToldText): string => trajectoryWords.label(name, kind);

export const trajectorySource: TextSource = {
  list: async (context, caseFileId) =>
    (await textsOf(context, caseFileId)).map((told) => ({
      kind: 'trajectory',
      id: told.id,
      label: labelOf(told),
      when: told.when,
      excerpt: excerptOf(told.text),
    })),
  take: async (context, { caseFileId, id }) => {
    const told = (await textsOf(context, caseFileId)).find((one) => one.id === id);
    return told === undefined ? undefined : { label: labelOf(told), text: told.text };
  },
};

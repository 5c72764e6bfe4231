/** Signals of the file: what was seen, and what it may mean; never one in the bin or of another file. */
import { dayInWords } from '../../contract/casus-words';
import { listSignals } from '../concern-signals/concern-signals-service';
import type { ConcernSignalRecord } from '../concern-signals/concern-signals-service';
import { signalsTexts } from '../concern-signals/signals-texts';
import { sourcesTexts } from './sources-texts';
import { excerptOf } from './text-source';
import type { TextSource } from './text-source';

const textOf = ({ draft }: ConcernSignalRecord): string => {
  const interpretation = draft.interpretation.trim();
  return [
    draft.fact.trim(),
    ...(interpretation === '' ? [] : [sourcesTexts.interpretation(interpretation)]),
  ].join('\n\n');
};

const labelOf = ({ draft }: ConcernSignalRecord): string =>
  signalsTexts.label(draft.domain, dayInWords(draft.on));

export const concernSignalSource: TextSource = {
  list: async (context, caseFileId) =>
    (await listSignals(context, caseFileId)).map((signal) => ({
      kind: 'concernSignal',
      id: signal.id,
      label: labelOf(signal),
      when: signal.draft.on,
      excerpt: excerptOf(textOf(signal)),
    })),
  take: async (context, { caseFileId, id }) => {
    const signal = (await listSignals(context, caseFileId)).find((one) => one.id === id);
    return signal === undefined ? undefined : { label: labelOf(signal), text: textOf(signal) };
  },
};

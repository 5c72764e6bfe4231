/** Signals of the file, with the time of year for their day: never one in the bin or of another file. */
import { listSignals } from '../../concern-signals/concern-signals-service';
import type { ConcernSignalRecord } from '../../concern-signals/concern-signals-service';
import { signalsTexts } from '../../concern-signals/signals-texts';
import { today } from '../../days';
import { casusTexts } from '../casus-texts';
import { generalisedMoment } from '../generalise';
import { textSource } from './casus-source';

/** With whom it was discussed stays behind: that is most often a name. */
const textOf = ({ draft }: ConcernSignalRecord): string => {
  const interpretation = draft.interpretation.trim();
  return [
    draft.fact.trim(),
    ...(interpretation === '' ? [] : [casusTexts.interpretation(interpretation)]),
  ].join('\n\n');
};

export const concernSignalSource = textSource({
  kind: 'concernSignal',
  textsOf: async (context, caseFileId) => {
    const day = today(context.clock);
    return (await listSignals(context, caseFileId)).map((signal) => {
      const { on, domain } = signal.draft;
      return {
        id: signal.id,
        heading: signalsTexts.label(domain, generalisedMoment(on, day)),
        when: on,
        text: textOf(signal),
      };
    });
  },
});

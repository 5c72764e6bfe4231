/** The form of a signal: its draft, and saving it for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import type { ConcernSignal } from '../../../electron/contract/concern-signals';
import type { CaseFileId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import type { DraftPlace } from '../../app/use-draft';
import { useKeptRecord } from '../drafts/use-kept-record';
import { notify } from '../notes/undo-notice';
import { draftOf, formOf, signalForm } from './signal-form';
import type { SignalForm } from './signal-form';
import { signalFormTexts as texts } from './texts';
import { useSignalsChanged } from './use-signals';

export type SignalFormOptions = {
  readonly caseFileId: CaseFileId;
  /** Null: a new one. */
  readonly signal: ConcernSignal | null;
  readonly place: DraftPlace;
  readonly initial: SignalForm;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onDone: () => void;
};

export const useSignalForm = (options: SignalFormOptions) => {
  const { caseFileId, signal, place, initial, today, onDone } = options;
  const schema = useMemo(() => signalForm(today), [today]);
  const form = useForm<SignalForm>({ resolver: zodResolver(schema), defaultValues: initial });
  const changed = useSignalsChanged(caseFileId);
  const newestVersion = async (): Promise<number> => {
    const all = await valueOf(api.concernSignals.list({ caseFileId }));
    return all.find(({ id }) => id === signal?.id)?.version ?? 0;
  };
  const record = useKeptRecord({
    form,
    place,
    save: async (values, overNewer) =>
      valueOf(
        api.concernSignals.save({
          id: signal?.id ?? null,
          caseFileId,
          version: overNewer ? await newestVersion() : values.version,
          draft: draftOf(values),
        }),
      ),
    onSaved: async () => {
      await changed();
      notify(texts.saved);
      onDone();
    },
    startAgain: () => formOf(signal, today),
  });
  return { form, record };
};

/** Talks of a file, and their changes. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';
import type { WarmHandover } from '../../../../electron/contract/warm-handover';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import type { DraftPlace } from '../../../app/use-draft';
import { useKeptRecord } from '../../drafts/use-kept-record';
import { notify, notifyUndo } from '../../notes/undo-notice';
import { notifyFailure } from '../use-handover';
import { warmFormTexts, warmTexts } from './texts';
import { contentOf, formOf, warmFormOn } from './warm-form';
import type { WarmForm } from './warm-form';

export const useWarm = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.warmHandovers(caseFileId),
    queryFn: () => valueOf(api.handover.warm({ caseFileId })),
  });

const useWarmChanged = (caseFileId: CaseFileId): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(async () => {
    const touched = [keys.warmHandovers(caseFileId), keys.reminders, keys.drafts];
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client, caseFileId]);
};

export type WarmFormOptions = {
  readonly caseFileId: CaseFileId;
  /** Null: a new one. */
  readonly talk: WarmHandover | null;
  readonly place: DraftPlace;
  readonly initial: WarmForm;
  readonly today: string;
  readonly onDone: () => void;
};

/** The form of a talk: its draft, and saving it for good. */
export const useWarmForm = (options: WarmFormOptions) => {
  const { caseFileId, talk, place, initial, today, onDone } = options;
  const form = useForm<WarmForm>({
    resolver: zodResolver(warmFormOn(today)),
    defaultValues: initial,
  });
  const changed = useWarmChanged(caseFileId);
  const newestVersion = async (): Promise<number> => {
    const all = await valueOf(api.handover.warm({ caseFileId }));
    return all.find(({ id }) => id === talk?.id)?.version ?? 0;
  };
  const record = useKeptRecord({
    form,
    place,
    save: async (values, overNewer) =>
      valueOf(
        api.handover.saveWarm({
          caseFileId,
          id: talk?.id ?? null,
          version: overNewer ? await newestVersion() : values.version,
          content: contentOf(values),
        }),
      ),
    onSaved: async () => {
      await changed();
      notify(warmFormTexts.saved);
      onDone();
    },
    startAgain: () => formOf(talk, today),
  });
  return { form, record };
};

/** Takes one away, with a way back. */
export const useRemoveWarm = (caseFileId: CaseFileId): ((talk: WarmHandover) => void) => {
  const changed = useWarmChanged(caseFileId);
  const restore = useMutation({
    mutationFn: ({ id }: WarmHandover) => valueOf(api.handover.restoreWarm({ id })),
    onError: notifyFailure,
    onSettled: changed,
  });
  const remove = useMutation({
    mutationFn: ({ id }: WarmHandover) => valueOf(api.handover.removeWarm({ id })),
    onSuccess: (_nothing, talk) => {
      notifyUndo(warmTexts.removed, () => restore.mutate(talk));
    },
    onError: notifyFailure,
    onSettled: changed,
  });
  return (talk) => remove.mutate(talk);
};

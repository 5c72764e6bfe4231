/** The own collection, and its changes. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeptQuestion } from '../../../../electron/contract/consultation';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import { notifyUndo } from '../../notes/undo-notice';
import { keptTexts } from '../received-texts';
import { failed } from '../use-consultation';

type Looked = { readonly words: string; readonly theme: string | null };

export const useKeptQuestions = ({ words, theme }: Looked) =>
  useQuery({
    queryKey: [...keys.keptQuestions, words, theme],
    queryFn: () => valueOf(api.keptQuestions.list({ words, theme })),
    // While one types on, what was found before stays in sight.
    placeholderData: keepPreviousData,
  });

/** Takes one away, with a way back. */
export const useRemoveKept = (): ((kept: KeptQuestion) => void) => {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: keys.keptQuestions });
  const restore = useMutation({
    mutationFn: ({ id }: KeptQuestion) => valueOf(api.keptQuestions.restore({ id })),
    onError: failed,
    onSettled,
  });
  const remove = useMutation({
    mutationFn: ({ id }: KeptQuestion) => valueOf(api.keptQuestions.remove({ id })),
    onSuccess: (_nothing, kept) => {
      notifyUndo(keptTexts.removed, () => restore.mutate(kept));
    },
    onError: failed,
    onSettled,
  });
  return (kept) => remove.mutate(kept);
};

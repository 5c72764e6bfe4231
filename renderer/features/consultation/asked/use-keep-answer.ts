/** Takes an answer along to the own collection: as a half typed question there, which is looked at and saved. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CasusAnswer } from '../../../../electron/contract/archive';
import type { CasusQuestion } from '../../../../electron/contract/consultation';
import { api, valueOf } from '../../../app/api';
import { useGo } from '../../../app/navigation';
import { keys } from '../../../app/query';
import { useConfirm } from '../../../ui/ConfirmDialog';
import { newKeptPlace } from '../kept/kept-form';
import { questionsHref } from '../questions-address';
import { askedTexts as texts } from '../texts';
import { failed } from '../use-consultation';
import { keptOfAnswer } from './keep-answer';

export const useKeepAnswer = (question: CasusQuestion): ((answer: CasusAnswer) => void) => {
  const client = useQueryClient();
  const confirm = useConfirm();
  const go = useGo();
  const keep = useMutation({
    mutationFn: async (answer: CasusAnswer): Promise<boolean> => {
      const half = await valueOf(api.drafts.find(newKeptPlace));
      if (half !== null && !(await confirm({ ...texts.keepAsk, destructive: true }))) return false;
      const payload = keptOfAnswer(question, answer);
      await valueOf(api.drafts.save({ ...newKeptPlace, payload }));
      // Read by the screen before it opens what is half typed.
      await client.invalidateQueries({ queryKey: keys.drafts });
      return true;
    },
    onSuccess: (kept) => {
      if (kept) go(questionsHref('verzameling'));
    },
    onError: failed,
  });
  return (answer) => keep.mutate(answer);
};

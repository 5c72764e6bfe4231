/** The words that a person taught the spelling checker: of the vault, for every file. */
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Result } from '../../../electron/contract/contract';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';

export const useOwnWords = () =>
  useQuery({
    queryKey: keys.ownWords,
    queryFn: async () => (await valueOf(api.spelling.learned({}))).words,
  });

type OwnWords = { readonly words: readonly string[] };

export type ChangeOwnWords = {
  /** @returns whether it was kept; a failure is shown */
  readonly learn: (word: string) => Promise<boolean>;
  readonly forget: (word: string) => Promise<boolean>;
};

export const useChangeOwnWords = (): ChangeOwnWords => {
  const client = useQueryClient();
  const run = useCallback(
    async (call: () => Promise<Result<OwnWords>>): Promise<boolean> => {
      try {
        const { words } = await valueOf(call());
        client.setQueryData(keys.ownWords, words);
        void client.invalidateQueries({ queryKey: keys.spelling });
        return true;
      } catch (failure) {
        const { title, text } = errorText(codeOf(failure));
        notifications.show({ title, message: text, color: 'coral', autoClose: false });
        return false;
      }
    },
    [client],
  );
  const learn = useCallback((word: string) => run(() => api.spelling.learn({ word })), [run]);
  const forget = useCallback((word: string) => run(() => api.spelling.forget({ word })), [run]);
  return { learn, forget };
};

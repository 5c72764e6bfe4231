/** The words that a person taught the spelling checker: of one school, for each of its files. */
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Result } from '../../../electron/contract/contract';
import type { SchoolId } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';

/** @param schoolId null while it is not known: nothing is asked then */
export const useOwnWords = (schoolId: SchoolId | null) =>
  useQuery({
    queryKey: keys.ownWords(schoolId ?? ''),
    enabled: schoolId !== null,
    queryFn: async () =>
      schoolId === null ? [] : (await valueOf(api.spelling.learned({ schoolId }))).words,
  });

type OwnWords = { readonly words: readonly string[] };

export type ChangeOwnWords = {
  /** @returns whether it was kept; a failure is shown */
  readonly learn: (word: string) => Promise<boolean>;
  readonly forget: (word: string) => Promise<boolean>;
};

/** @param schoolId null while it is not known: nothing is kept then */
export const useChangeOwnWords = (schoolId: SchoolId | null): ChangeOwnWords => {
  const client = useQueryClient();
  const run = useCallback(
    async (call: (schoolId: SchoolId) => Promise<Result<OwnWords>>): Promise<boolean> => {
      if (schoolId === null) return false;
      try {
        const { words } = await valueOf(call(schoolId));
        client.setQueryData(keys.ownWords(schoolId), words);
        void client.invalidateQueries({ queryKey: keys.spelling(schoolId) });
        return true;
      } catch (failure) {
        const { title, text } = errorText(codeOf(failure));
        notifications.show({ title, message: text, color: 'coral', autoClose: false });
        return false;
      }
    },
    [client, schoolId],
  );
  const learn = useCallback(
    (word: string) => run((school) => api.spelling.learn({ schoolId: school, word })),
    [run],
  );
  const forget = useCallback(
    (word: string) => run((school) => api.spelling.forget({ schoolId: school, word })),
    [run],
  );
  return { learn, forget };
};

/** The list of dated things of a school, and ticking off. Vandaag, the calendar and the list of files share it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import { agreementKey } from '../../../electron/contract/reminders';
import type { Agreement, DatedItem } from '../../../electron/contract/reminders';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';
import { notify } from '../notes/undo-notice';

/**
 * All of them, what was ticked off too. Read anew by each screen that opens: every feature feeds this list,
 * and what it said before stays on the screen meanwhile.
 */
export const useReminders = (schoolId: SchoolId | null) =>
  useQuery({
    queryKey: [...keys.reminders, schoolId],
    enabled: schoolId !== null,
    staleTime: 0,
    queryFn: (): Promise<readonly DatedItem[]> =>
      schoolId === null
        ? Promise.resolve([])
        : valueOf(api.reminders.list({ schoolId, from: null, to: null, withDone: true })),
  });

/** What is to be done still, and what was ticked off since that moment (UTC ISO): it stays in its place. */
export const openSince =
  (since: string) =>
  ({ doneAt }: Pick<DatedItem, 'doneAt'>): boolean =>
    doneAt === null || doneAt >= since;

export type Tick = (item: Pick<DatedItem, 'key'>, done: boolean) => void;

/** Shows it as done, or not, in every list that is on the screen. */
const show = (client: QueryClient, key: string, doneAt: string | null): void => {
  client.setQueriesData<readonly DatedItem[]>({ queryKey: keys.reminders }, (items) =>
    items?.map((item) => (item.key === key ? { ...item, doneAt } : item)),
  );
  client.setQueriesData<readonly Agreement[]>({ queryKey: ['agreements'] }, (agreements) =>
    agreements?.map((one) => (agreementKey(one.id) === key ? { ...one, doneAt } : one)),
  );
};

/** Ticks off, or takes that back. It shows at once; a failure shows it as it was, with a message. */
export const useTick = (schoolId: SchoolId | null): Tick => {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async ({ key, done }: { readonly key: string; readonly done: boolean }) => {
      if (schoolId !== null) await valueOf(api.reminders.tick({ schoolId, key, done }));
    },
    onError: (error) => {
      const { title, text } = errorText(codeOf(error));
      notify(`${title}. ${text}`);
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.reminders });
      void client.invalidateQueries({ queryKey: ['agreements'] });
    },
  });
  return useCallback<Tick>(
    ({ key }, done) => {
      // An answer that is under way would show it as it was.
      void client.cancelQueries({ queryKey: keys.reminders });
      show(client, key, done ? new Date().toISOString() : null);
      mutate({ key, done });
    },
    [client, mutate],
  );
};

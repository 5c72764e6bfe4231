/** What the screens of an OPP read, and the one way in which they change it. */
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Result } from '../../../electron/contract/contract';
import type { CaseFileId, OppId, OppStepId } from '../../../electron/contract/ids';
import type { Opp, OppFacts } from '../../../electron/contract/opp';
import type { OppEdition } from '../../../electron/contract/opp-calls';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { formerPages } from '../../app/former-pages';
import { keys } from '../../app/query';
import { oppWork } from './write/opp-work';

export const useOpp = (id: OppId) =>
  useQuery({
    queryKey: keys.opp(id),
    queryFn: () => valueOf(api.opp.get({ id })),
    // Days pass, and people of the file change elsewhere: the check looks at both.
    refetchOnMount: 'always',
  });

export const useOpps = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.opps(caseFileId),
    queryFn: () => valueOf(api.opp.list({ caseFileId })),
  });

type Printed = {
  readonly id: OppId;
  readonly versionNumber: number;
  readonly edition: OppEdition;
  readonly naming: 'names' | 'codeName';
};

/** @param state changes with all that the pages show, so that they are drawn anew */
export const useOppPages = (printed: Printed, state: string) =>
  useQuery({
    queryKey: ['oppPages', printed, state],
    queryFn: () => valueOf(api.opp.preview(printed)),
    placeholderData: formerPages(printed),
    gcTime: 0,
  });

type StepText = {
  readonly id: OppId;
  readonly stepId: OppStepId;
  readonly naming: 'names' | 'codeName';
};

/** The pages as they lay on the table when a step was recorded. */
export const useStepText = (asked: StepText) =>
  useQuery({
    queryKey: ['oppStepText', asked],
    queryFn: () => valueOf(api.opp.stepText(asked)),
    // Names in the file may have changed since.
    staleTime: 0,
    gcTime: 0,
  });

export const useCreateOpp = (caseFileId: CaseFileId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (facts: OppFacts) => valueOf(api.opp.create({ caseFileId, facts })),
    onSuccess: (opp) => {
      client.setQueryData(keys.opp(opp.id), opp);
      void client.invalidateQueries({ queryKey: keys.opps(caseFileId) });
      void client.invalidateQueries({ queryKey: keys.oppOverview });
      void client.invalidateQueries({ queryKey: keys.reminders });
    },
  });
};

/** Removes an OPP that was never adopted; a failure is shown in Dutch. @returns whether it is gone */
export const useRemoveOpp = ({ id, caseFileId }: Pick<Opp, 'id' | 'caseFileId'>) => {
  const client = useQueryClient();
  return async (): Promise<boolean> => {
    try {
      await valueOf(api.opp.remove({ id }));
    } catch (failure) {
      const { title, text } = errorText(codeOf(failure));
      notifications.show({ title, message: text, color: 'coral', autoClose: false });
      return false;
    }
    await client.invalidateQueries({ queryKey: keys.opps(caseFileId) });
    void client.invalidateQueries({ queryKey: keys.oppOverview });
    void client.invalidateQueries({ queryKey: keys.reminders });
    return true;
  };
};

type RunOptions = {
  /** The caller shows `error` itself, beside what was done. */
  readonly quiet?: boolean;
};

export type OppChange = {
  /**
   * Saves what was typed, then runs a call on the newest version: its answer is on every screen, and a
   * failure is shown in Dutch. @returns the OPP after it; null when it failed
   */
  readonly run: (
    call: (now: Opp) => Promise<Result<Opp>>,
    options?: RunOptions,
  ) => Promise<Opp | null>;
  readonly pending: boolean;
  /** Why the last one failed; for `CodeNote`. */
  readonly error: unknown;
};

export const useOppChange = (id: OppId): OppChange => {
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = useCallback<OppChange['run']>(
    async (call, { quiet = false } = {}) => {
      setPending(true);
      setError(null);
      try {
        const known =
          client.getQueryData<Opp>(keys.opp(id)) ?? (await valueOf(api.opp.get({ id })));
        const { flush, change } = oppWork(client, known);
        // What stands on the screen is what is decided on. Its own failure stands in the editor.
        if (!(await flush())) return null;
        return await change((now) => valueOf(call(now)));
      } catch (failure) {
        setError(failure);
        if (!quiet) {
          const { title, text } = errorText(codeOf(failure));
          notifications.show({ title, message: text, color: 'coral', autoClose: false });
        }
        return null;
      } finally {
        setPending(false);
      }
    },
    [client, id],
  );
  return { run, pending, error };
};

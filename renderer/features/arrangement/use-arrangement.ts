/** What the screens of requests read, and the one way in which they change one. */
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Arrangement } from '../../../electron/contract/arrangement';
import type { Result } from '../../../electron/contract/contract';
import type {
  ArrangementId,
  CaseFileId,
  PartnershipProfileId,
} from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { formerPages } from '../../app/former-pages';
import { keys } from '../../app/query';
import { arrangementWork } from './arrangement-work';

export const useArrangement = (id: ArrangementId) =>
  useQuery({
    queryKey: keys.arrangement(id),
    queryFn: () => valueOf(api.arrangement.get({ id })),
    // The OPP and the profile change elsewhere: the check looks at both.
    refetchOnMount: 'always',
  });

export const useArrangements = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.arrangements(caseFileId),
    queryFn: () => valueOf(api.arrangement.list({ caseFileId })),
  });

export const useProfiles = () =>
  useQuery({
    queryKey: keys.profiles,
    queryFn: () => valueOf(api.partnershipProfiles.list({})),
  });

export type Naming = 'names' | 'codeName';

/** @param state changes with all that the pages show, so that they are drawn anew */
export const usePages = (
  printed: { readonly id: ArrangementId; readonly naming: Naming },
  state: string,
) =>
  useQuery({
    queryKey: ['arrangementPages', printed, state],
    queryFn: () => valueOf(api.arrangement.preview(printed)),
    placeholderData: formerPages(printed),
    gcTime: 0,
  });

export const useCreateArrangement = (caseFileId: CaseFileId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (profileId: PartnershipProfileId) =>
      valueOf(api.arrangement.create({ caseFileId, profileId })),
    onSuccess: (made) => {
      client.setQueryData(keys.arrangement(made.id), made);
      void client.invalidateQueries({ queryKey: keys.arrangements(caseFileId) });
      void client.invalidateQueries({ queryKey: keys.profiles });
    },
  });
};

export type ArrangementChange = {
  /**
   * Saves what was typed, then runs a call on the newest version: its answer is on every screen. A failure is
   * shown in Dutch, or with `quiet` left to the caller. @returns the request after it; null when it failed
   */
  readonly run: (
    call: (now: Arrangement) => Promise<Result<Arrangement>>,
    options?: { readonly quiet?: boolean },
  ) => Promise<Arrangement | null>;
  readonly pending: boolean;
  /** Why the last one failed; for `CodeNote`. */
  readonly error: unknown;
};

export const useArrangementChange = ({
  id,
  caseFileId,
}: Pick<Arrangement, 'id' | 'caseFileId'>): ArrangementChange => {
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = useCallback<ArrangementChange['run']>(
    async (call, { quiet = false } = {}) => {
      setPending(true);
      setError(null);
      try {
        const { keepers, change } = arrangementWork(client, { id, caseFileId });
        // What stands on the screen is what is decided on. Its own failure stands in the form.
        if (!(await keepers.flush())) return null;
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
    [client, id, caseFileId],
  );
  return { run, pending, error };
};

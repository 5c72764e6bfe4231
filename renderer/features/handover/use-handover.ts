/** What the screens of a handover read, and what a change touches. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { HandoverProfile } from '../../../electron/contract/handover';
import type {
  CaseFileId,
  ClassGroupId,
  HandoverProfileId,
  SchoolId,
} from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { keys } from '../../app/query';
import { notify } from '../notes/undo-notice';
import { useKept } from '../pupils/use-kept';

export const useHandoverProfiles = () =>
  useQuery({
    queryKey: keys.handoverProfiles,
    queryFn: () => valueOf(api.handover.profiles({})),
  });

/**
 * The profile that is worked with: the one that was chosen last in this window, as long as it is there.
 * Null while the profiles are being read.
 */
export const useChosenProfile = () => {
  const { data: profiles, error } = useHandoverProfiles();
  const [chosen, choose] = useKept<HandoverProfileId | null>('handoverProfile', null);
  const profile: HandoverProfile | null =
    profiles?.find(({ id }) => id === chosen) ?? profiles?.[0] ?? null;
  return { profiles: profiles ?? [], profile, choose, error };
};

type Composing = { readonly caseFileId: CaseFileId; readonly profileId: HandoverProfileId };

export const composedKey = ({ caseFileId, profileId }: Composing): readonly string[] => [
  ...keys.handoverComposed,
  caseFileId,
  profileId,
];

export const useComposed = (composing: Composing) =>
  useQuery({
    queryKey: composedKey(composing),
    queryFn: () => valueOf(api.handover.compose(composing)),
    // What can go along is written elsewhere.
    refetchOnMount: 'always',
  });

export type OfClass = {
  readonly schoolId: SchoolId;
  /** Null: the whole school. */
  readonly classGroupId: ClassGroupId | null;
  readonly profileId: HandoverProfileId;
};

export const useHandoverOfClass = (asked: OfClass | null) =>
  useQuery({
    queryKey: [...keys.handoverOfClass, asked],
    enabled: asked !== null,
    queryFn: () => (asked === null ? [] : valueOf(api.handover.ofClass(asked))),
    refetchOnMount: 'always',
  });

export const useHandoverLog = (of: {
  readonly schoolId: SchoolId;
  readonly caseFileId: CaseFileId | null;
}) =>
  useQuery({
    queryKey: [...keys.handoverLog, of],
    queryFn: () => valueOf(api.handover.log(of)),
    // A receipt is read on another screen.
    refetchOnMount: 'always',
  });

/** Reads again what is shown of what goes along: after a file was made, or because something changed meanwhile. */
export const useHandoversChanged = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(async () => {
    const touched = [keys.handoverComposed, keys.handoverOfClass, keys.handoverLog, keys.reminders];
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client]);
};

export const notifyFailure = (error: unknown): void => {
  const { title, text } = errorText(codeOf(error));
  notify(`${title}. ${text}`);
};

/** What the settings read of the open vault and its backups. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InputOf } from '../../../electron/contract/contract';
import type { settings } from '../../../electron/contract/settings';
import type { OpenVault } from '../../../electron/contract/vault';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';

const vaultKey = ['vaultOpened'] as const;
// Under the key of the backups: whoever makes one refreshes both.
const stateKey = [...keys.backups, 'state'] as const;

export const useOpenVault = () =>
  useQuery({ queryKey: vaultKey, queryFn: () => valueOf(api.vault.opened({})) });

/** Puts what a call gave back in place of what was read. */
export const useKeepVault = (): ((vault?: OpenVault) => void) => {
  const client = useQueryClient();
  return (vault) => {
    if (vault !== undefined) client.setQueryData(vaultKey, vault);
    else void client.invalidateQueries({ queryKey: vaultKey });
  };
};

export const useBackups = () =>
  useQuery({ queryKey: keys.backups, queryFn: () => valueOf(api.backup.list({})) });

export const useBackupState = () =>
  useQuery({ queryKey: stateKey, queryFn: () => valueOf(api.backup.state({})) });

export const useRefreshBackups = (): (() => void) => {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: keys.backups });
};

type Change = InputOf<(typeof settings)['settings.set']>['change'];

/**
 * Saves settings. A new idle time holds at once: app/use-opened.ts passes it to the shell as soon as the
 * settings that were read change.
 */
export const useSaveSettings = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => valueOf(api.settings.set({ change })),
    onSuccess: (saved) => client.setQueryData(keys.settings, saved),
  });
};

/** What has to happen once after the vault opened: watch for idleness, and the backup of the day. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from './api';
import { keys } from './query';
import { useSettings } from './school';

// After the first screen has been drawn: the backup holds writes back for a moment.
const BACKUP_DELAY_MILLISECONDS = 20_000;

export const useOpened = (): void => {
  const client = useQueryClient();
  const { data: settings } = useSettings();
  const autoLockMinutes = settings?.autoLockMinutes;
  useEffect(() => {
    if (autoLockMinutes !== undefined) void api.window.opened({ autoLockMinutes });
  }, [autoLockMinutes]);
  useEffect(() => {
    const timer = setTimeout(() => {
      void api.backup
        .createIfDue({})
        .then(() => client.invalidateQueries({ queryKey: keys.backups }));
    }, BACKUP_DELAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [client]);
};

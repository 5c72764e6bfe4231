import dayjs from 'dayjs';
import type { BackupSummary } from '../../electron/contract/backup';
import { appTexts } from './texts';

/** "Laatste back-up: vandaag 08:12", from the newest of them. */
export const lastBackupText = (
  backups: readonly BackupSummary[],
  now: Date = new Date(),
): string => {
  const newest = backups
    .map(({ createdAt }) => createdAt)
    .toSorted()
    .at(-1);
  if (newest === undefined) return appTexts.noBackup;
  const at = dayjs(newest);
  const daysAgo = dayjs(now).startOf('day').diff(at.startOf('day'), 'day');
  const day =
    daysAgo === 0 ? 'vandaag' : daysAgo === 1 ? 'gisteren' : at.locale('nl').format('D MMM');
  return appTexts.lastBackup(`${day} ${at.format('HH:mm')}`);
};

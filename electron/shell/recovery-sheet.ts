// Threat: the recovery code opens the vault alone, and here it leaves the app. It goes to the system's
// print dialog, or into a PDF that only this user can read, never into a synced folder nor beside the
// backup; no copy of it stays behind in this process. security.md section 2.
import type { BrowserWindow } from 'electron';
import { CodedError } from '../contract/coded-error';
import { recoverySheetHtml, recoverySheetTitle } from '../documents/recovery-sheet-html';
import { writeAtomically } from '../vault/files';
import { choosePath } from './file-dialogs';
import { printOnPaper, printToPdf } from './pdf';
import { refusedPlaceOnDisk } from './recovery-sheet-place';
import { storageError } from './storage-error';

type SheetJob = {
  readonly recoveryCode: string;
  readonly vaultName: string;
  readonly target: 'printer' | 'file';
  /** Where the app keeps its backups. */
  readonly backupFolder: string;
  /** Moment of making; the sheet shows the day. */
  readonly now: Date;
};

const pad = (part: number): string => String(part).padStart(2, '0');

// The day where the user is, not in UTC: it is printed.
const localDay = (moment: Date): string =>
  `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;

/**
 * Prints the recovery sheet on paper, or saves it as a PDF for this user alone.
 * @returns false where the person cancelled
 * @throws CodedError PRINT_FAILED, SYNCED_FOLDER, BACKUP_FOLDER, DISK_FULL, READ_ONLY, IO_ERROR
 */
export const printRecoverySheet = async (
  window: BrowserWindow,
  { recoveryCode, vaultName, target, backupFolder, now }: SheetJob,
): Promise<boolean> => {
  const html = recoverySheetHtml({ recoveryCode, vaultName, day: localDay(now) });
  if (target === 'printer') return printOnPaper(html);
  const path = await choosePath(window, 'saveRecoverySheet');
  if (path === null) return false;
  const refused = await refusedPlaceOnDisk(path, backupFolder);
  if (refused !== null) throw new CodedError(refused);
  const pdf = await printToPdf({ html, title: recoverySheetTitle });
  await writeAtomically(path, Buffer.from(pdf)).catch((error: unknown) => {
    throw storageError(error);
  });
  return true;
};

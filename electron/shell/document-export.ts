// Threat: what leaves the vault as a file. The vault may lock while the person still chooses a place: so the
// content is asked for only then, of the very vault that was open, and what could not be recorded does not
// stay outside it. An earlier file of the person in that place is replaced last of all, or not.
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import { CodedError } from '../contract/coded-error';
import type { FilePurpose } from '../contract/shell';
import { renameFlushed, writeBeside } from '../vault/files';
import { choosePath } from './file-dialogs';
import { windowOf } from './shell-handlers';
import type { ShellContext } from './shell-handlers';
import { storageError } from './storage-error';

export type ExportJob = {
  readonly purpose: FilePurpose;
  /** What the dialog suggests, where it isn't always the same; asked for first, so it must need no content. */
  readonly fileName?: () => Promise<string>;
  /** The content, of the vault as it is once a place is chosen. */
  readonly bytes: () => Promise<Uint8Array>;
  /**
   * Has the vault remember that it left, where it is of one case file.
   * @param hash SHA-256 of the file, 64 hex digits
   */
  readonly record?: (hash: string) => Promise<unknown>;
};

/** A lock takes the window along: another one, or none, means that this vault is gone. */
const requireSame = ({ keeper }: ShellContext, window: BrowserWindow): void => {
  if (keeper.window() !== window) throw new CodedError('VAULT_LOCKED');
};

const onDisk = <Value>(work: Promise<Value>): Promise<Value> =>
  work.catch((error: unknown) => {
    throw storageError(error);
  });

/** Beside its place, then recorded, then in its place: whatever fails, an earlier file there is still whole. */
const write = async (job: ExportJob, path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = await onDisk(writeBeside(path, Buffer.from(bytes)));
  try {
    // Nothing leaves that the vault does not know of.
    await job.record?.(createHash('sha256').update(bytes).digest('hex'));
    await onDisk(renameFlushed(temporary, path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

const run = async (
  context: ShellContext,
  job: ExportJob,
  window: BrowserWindow,
): Promise<{ readonly saved: boolean }> => {
  const path = await choosePath(window, job.purpose, await job.fileName?.());
  requireSame(context, window);
  if (path === null) return { saved: false };
  const bytes = await job.bytes();
  requireSame(context, window);
  await write(job, path, bytes);
  return { saved: true };
};

const isLocked = (error: unknown): boolean =>
  error instanceof CodedError && error.code === 'VAULT_LOCKED';

/**
 * Asks where, then for the content, writes it and has it recorded; `saved` is false where the person
 * cancelled.
 * @throws CodedError of the vault or the disk; VAULT_LOCKED when a lock came in between: nothing is written
 */
export const exportFile = async (
  context: ShellContext,
  job: ExportJob,
): Promise<{ readonly saved: boolean }> => {
  const { keeper } = context;
  const window = windowOf(keeper);
  try {
    return await run(context, job, window);
  } catch (error) {
    // Whatever else failed by it: the lock is why. The window that asked is gone, so the next one tells.
    if (keeper.window() === window && !isLocked(error)) throw error;
    keeper.notSaved.exportStopped();
    throw new CodedError('VAULT_LOCKED');
  }
};

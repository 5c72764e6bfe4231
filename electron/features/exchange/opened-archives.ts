/**
 * Files that were opened, in the memory of the vault process: they are gone when it locks. Nothing of them lies on
 * the disk but the file itself, which is read once more when its attachments are taken over.
 */
import type { ArchiveKind, ArchiveManifestOf } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import type { ArchiveJob } from './archive-job';
import { readArchive } from './read-archive';
import type { ReadArchive, SealedFile, TakeAttachment } from './read-archive';

export type OpenedFile = ReadArchive & {
  /**
   * Reads the file once more and hands over its attachments by their path, in its order.
   * @throws CodedError ARCHIVE_DAMAGED where it is no longer the file that was opened: what was taken until then
   *   must not stay; FILE_UNREADABLE; what `take` throws
   */
  readonly readAttachments: (take: TakeAttachment, job: ArchiveJob) => Promise<void>;
};

/** A person looks at one; the rest were forgotten open. */
const MAX_OPEN = 3;

const open = new Map<string, OpenedFile>();

const readAgain = async (
  { file, read }: { readonly file: SealedFile; readonly read: ReadArchive },
  take: TakeAttachment,
  job: ArchiveJob,
): Promise<void> => {
  const again = await readArchive(file, job, take);
  if (again.fileHash !== read.fileHash) throw new CodedError('ARCHIVE_DAMAGED');
};

/** Keeps what was read, with the keys by which it is read again; the oldest gives way. */
export const keepOpen = (file: SealedFile, read: ReadArchive): void => {
  const { id } = read.manifest;
  open.delete(id);
  open.set(id, {
    ...read,
    readAttachments: (take, job) => readAgain({ file, read }, take, job),
  });
  const oldest = open.keys().next();
  if (open.size > MAX_OPEN && oldest.done !== true) open.delete(oldest.value);
};

/** Forgets it. One that isn't open is no error. */
export const closeArchive = (archiveId: string): void => {
  open.delete(archiveId);
};

/** @throws CodedError ARCHIVE_NOT_OPEN */
const requireOpened = (archiveId: string): OpenedFile => {
  const found = open.get(archiveId);
  if (found === undefined) throw new CodedError('ARCHIVE_NOT_OPEN');
  return found;
};

const isOf = <Kind extends ArchiveKind>(
  file: OpenedFile,
  kind: Kind,
): file is OpenedFile & { readonly manifest: ArchiveManifestOf<Kind> } =>
  file.manifest.kind === kind;

/** @throws CodedError ARCHIVE_NOT_OPEN, also for one of another kind */
export const openedOf = <Kind extends ArchiveKind>(
  archiveId: string,
  kind: Kind,
): OpenedFile & { readonly manifest: ArchiveManifestOf<Kind> } => {
  const file = requireOpened(archiveId);
  if (!isOf(file, kind)) throw new CodedError('ARCHIVE_NOT_OPEN');
  return file;
};

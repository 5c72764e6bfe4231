// Threat: a file from outside that was changed, cut off, or made to do harm. All of it is read and checked before
// anything of it is shown, and nothing of it is saved: what doesn't fit the published format to the last byte is
// refused as a whole.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { MAX_ARCHIVE_ENTRIES, MAX_ARCHIVE_JSON } from '../../contract/archive';
import type { ArchiveDossier, ArchiveManifest } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import type { ErrorCode } from '../../contract/error-codes';
import { unseal } from '../../sealed/unseal';
import type { UnsealedEntry, UnsealKeys } from '../../sealed/unseal';
import { UnsealError } from '../../sealed/unseal-error';
import type { UnsealReason } from '../../sealed/unseal-error';
import { readPieces } from '../attachments/picked-file';
import { untilCancelled } from './archive-job';
import type { ArchiveJob } from './archive-job';
import { ExpectedEntries, readDossier, readJson } from './archive-contents';
import type { Expected } from './archive-contents';
import { readManifest } from './read-manifest';
import { MANIFEST_PATH } from './write-archive';

/** A file on the disk, with what may open it. */
export type SealedFile = {
  readonly path: string;
  readonly keys: UnsealKeys;
  /** The day on which it is opened: one that expired before it stays shut. */
  readonly on: string;
};

export type ReadArchive = {
  readonly manifest: ArchiveManifest;
  /** SHA-256 of the file, 64 hex digits. */
  readonly fileHash: string;
  readonly byteLength: number;
  /** Of a handover, in its order; of an own export none: it is looked through, and not kept. */
  readonly dossiers: readonly ArchiveDossier[];
};

/** Takes the bytes of an attachment; what it leaves is passed over. */
export type TakeAttachment = (path: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>;

/** Of all dossiers together: they are held in memory while the file is open. */
const MAX_JSON_TOGETHER = 4 * MAX_ARCHIVE_JSON;

const codes: Readonly<Record<UnsealReason, ErrorCode>> = {
  notSealed: 'ARCHIVE_NOT_SEALED',
  wrongPassphrase: 'ARCHIVE_WRONG_PASSPHRASE',
  notForYou: 'ARCHIVE_NOT_FOR_YOU',
  damaged: 'ARCHIVE_DAMAGED',
  invalid: 'ARCHIVE_INVALID',
  tooLarge: 'ARCHIVE_TOO_LARGE',
};

const coded = (error: unknown): unknown =>
  error instanceof UnsealError ? new CodedError(codes[error.reason]) : error;

const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new CodedError('FILE_UNREADABLE');
  return found.size;
};

/** @throws CodedError ARCHIVE_INVALID after the last piece, where they are not what the dossier says */
async function* checked(
  { bytes }: UnsealedEntry,
  { sha256 }: Expected & { readonly kind: 'attachment' },
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  for await (const piece of bytes) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== sha256) throw new CodedError('ARCHIVE_INVALID');
}

const readAttachment = async (
  entry: UnsealedEntry,
  expected: Expected & { readonly kind: 'attachment' },
  take: TakeAttachment,
): Promise<void> => {
  if (entry.byteLength !== expected.byteLength) throw new CodedError('ARCHIVE_INVALID');
  const bytes = checked(entry, expected);
  await take(entry.path, bytes);
  // The rest too, so that its checksum is known.
  for await (const _ of bytes);
};

const readManifestEntry = async (
  entries: AsyncIterator<UnsealedEntry>,
  on: string,
): Promise<ArchiveManifest> => {
  const first = await entries.next();
  if (first.done === true || first.value.path !== MANIFEST_PATH) {
    throw new CodedError('ARCHIVE_INVALID');
  }
  return readManifest(await readJson(first.value), on);
};

const readEntries = async (
  sealed: AsyncGenerator<UnsealedEntry, void>,
  on: string,
  take: TakeAttachment,
): Promise<Pick<ReadArchive, 'manifest' | 'dossiers'>> => {
  const manifest = await readManifestEntry(sealed, on);
  const expected = new ExpectedEntries(manifest);
  const dossiers: ArchiveDossier[] = [];
  let count = 1;
  let jsonBytes = 0;
  for await (const entry of sealed) {
    count += 1;
    if (count > MAX_ARCHIVE_ENTRIES) throw new CodedError('ARCHIVE_TOO_LARGE');
    const what = expected.take(entry.path);
    if (what.kind === 'attachment') {
      await readAttachment(entry, what, take);
    } else if (what.kind === 'dossier') {
      jsonBytes += entry.byteLength;
      const kept = manifest.kind === 'handover';
      if (kept && jsonBytes > MAX_JSON_TOGETHER) throw new CodedError('ARCHIVE_TOO_LARGE');
      const dossier = await readDossier(entry, what);
      expected.addAttachments(dossier);
      if (kept) dossiers.push(dossier);
    }
  }
  expected.requireNone();
  return { manifest, dossiers };
};

/**
 * Reads a file to its end and checks all of it.
 * @param take is given each attachment, in the order of the file; what it saved counts only when this resolves
 * @throws CodedError as `exchange.open`; what `take` throws; AbortError when the job is ended
 */
export const readArchive = async (
  { path, keys, on }: SealedFile,
  job: ArchiveJob,
  take: TakeAttachment = () => Promise.resolve(),
): Promise<ReadArchive> => {
  const total = await sizeOf(path);
  const hash = createHash('sha256');
  let byteLength = 0;
  async function* bytes(): AsyncGenerator<Uint8Array, void> {
    for await (const piece of untilCancelled(readPieces(path), job)) {
      hash.update(piece);
      byteLength += piece.length;
      job.told(byteLength, Math.max(byteLength, total));
      yield piece;
    }
  }
  const sealed = unseal(bytes(), keys);
  try {
    const { manifest, dossiers } = await readEntries(sealed, on, take);
    return { manifest, dossiers, fileHash: hash.digest('hex'), byteLength };
  } catch (error) {
    throw coded(error);
  } finally {
    await sealed.return();
  }
};

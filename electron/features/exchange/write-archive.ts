/**
 * Writes a `.casuskluis` file to a picked place: as a whole or not at all, and only when the vault has it in its
 * log. The passphrase is drawn here, goes to the screen once, and is kept nowhere.
 */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { ArchiveManifest } from '../../contract/archive';
import type { ArchiveLock, WrittenArchive } from '../../contract/exchange';
import { seal } from '../../sealed/seal';
import type { SealedEntry, SealLock } from '../../sealed/seal';
import { writeOutside } from '../attachments/outside-file';
import type { OpenContext } from '../context';
import { runArchiveJob, untilCancelled } from './archive-job';
import schema from '../../../build/archive-schema/casuskluis-1.schema.json?raw';
import { sealingPassphrase } from './generated-words';
import { jsonEntry } from './json-entry';
import { requireReader } from './reader-contacts';

/** As the screen asks for it, or to a key that came with a file. */
export type WriteLock = ArchiveLock | { readonly kind: 'recipient'; readonly recipient: string };

export type ArchiveToWrite = {
  /** Of a place that was picked for it. */
  readonly token: string;
  readonly lock: WriteLock;
  readonly manifest: ArchiveManifest;
  /** After the manifest and the schema. */
  readonly entries: () => AsyncIterable<SealedEntry>;
  /** Of all those together, for the progress. */
  readonly totalBytes: number;
  /** Has the vault remember that it leaves; before the file gets its name. */
  readonly record: (fileHash: string) => Promise<void>;
};

export const MANIFEST_PATH = 'casuskluis.json';
export const SCHEMA_PATH = 'schema.json';

const sealLockOf = async (context: OpenContext, lock: WriteLock): Promise<SealLock> => {
  if (lock.kind === 'passphrase') return { kind: 'passphrase', ...sealingPassphrase(context) };
  if (lock.kind === 'recipient') return lock;
  const { recipient } = await requireReader(context.read, lock.contactId);
  return { kind: 'recipient', recipient };
};

async function* allEntries({
  manifest,
  entries,
}: Pick<ArchiveToWrite, 'manifest' | 'entries'>): AsyncGenerator<SealedEntry, void> {
  yield jsonEntry(MANIFEST_PATH, ArchiveManifest, manifest);
  const bytes = Buffer.from(schema);
  yield { path: SCHEMA_PATH, byteLength: bytes.length, bytes };
  yield* entries();
}

/**
 * @throws CodedError FILE_TOKEN_UNKNOWN, NOT_FOUND (the reader's key was removed), ARCHIVE_BUSY, CANCELLED; errors
 *   of the disk, and whatever `entries` and `record` throw. Nothing is left on the disk then.
 */
export const writeArchive = async (
  context: OpenContext,
  made: ArchiveToWrite,
): Promise<z.input<typeof WrittenArchive>> => {
  const { path } = context.files.resolve(made.token, 'saveArchive');
  const lock = await sealLockOf(context, made.lock);
  const hash = createHash('sha256');
  let byteLength = 0;
  await runArchiveJob(
    async (job) => {
      async function* pieces(): AsyncGenerator<Uint8Array, void> {
        for await (const piece of untilCancelled(seal(allEntries(made), lock), job)) {
          hash.update(piece);
          byteLength += piece.length;
          job.told(byteLength, made.totalBytes);
          yield piece;
        }
      }
      await writeOutside(path, {
        pieces: pieces(),
        temporary: `${path}.${context.newId()}.tmp`,
        beforeNamed: () => made.record(hash.copy().digest('hex')),
      });
    },
    context,
    'export',
  );
  return {
    passphrase: lock.kind === 'passphrase' ? lock.passphrase : null,
    fileHash: hash.digest('hex'),
    byteLength,
  };
};

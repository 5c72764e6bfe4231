/** The entries of dossiers: each as JSON, and after it its attachments, streamed from the database. */
import { createHash } from 'node:crypto';
import { ArchiveDossier } from '../../contract/archive';
import type { ArchiveRecordOf } from '../../contract/archive-records';
import { CodedError } from '../../contract/coded-error';
import { CHUNK_BYTES } from '../../contract/notes';
import type { SealedEntry } from '../../sealed/seal';
import type { ReadHandle } from '../../vault/database/handles';
import { readChunk } from '../attachments/attachment-bytes';
import type { OpenContext } from '../context';
import { jsonEntry } from './json-entry';

type Placed = { readonly path: string; readonly dossier: ArchiveDossier };

export type Entries = {
  readonly entries: () => AsyncIterable<SealedEntry>;
  /** Of all together, for the progress. */
  readonly totalBytes: number;
};

const attachmentsOf = ({ records }: ArchiveDossier): readonly ArchiveRecordOf<'attachment'>[] =>
  records.filter((record) => record.kind === 'attachment');

/** @throws CodedError IO_ERROR where the bytes are not what was put in; NOT_FOUND where it was removed meanwhile */
async function* bytesOf(
  read: ReadHandle,
  { id, byteLength, sha256 }: ArchiveRecordOf<'attachment'>,
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  for (let position = 0; position * CHUNK_BYTES < byteLength; position += 1) {
    const { bytes } = await readChunk(read, { id, position });
    hash.update(bytes);
    yield bytes;
  }
  if (hash.digest('hex') !== sha256) throw new CodedError('IO_ERROR');
}

const entryOf = ({ path, dossier }: Placed): SealedEntry =>
  jsonEntry(path, ArchiveDossier, dossier);

/**
 * Entries of dossiers, each at its own path; an attachment lies where its record says.
 * @throws ZodError for a dossier that doesn't fit the published format
 */
export const dossierEntries = (
  { read }: Pick<OpenContext, 'read'>,
  dossiers: readonly Placed[],
): Entries => {
  async function* entries(): AsyncGenerator<SealedEntry, void> {
    for (const placed of dossiers) {
      yield entryOf(placed);
      for (const attachment of attachmentsOf(placed.dossier)) {
        const { path, byteLength } = attachment;
        yield { path, byteLength, bytes: bytesOf(read, attachment) };
      }
    }
  }
  // Made twice rather than kept: all files of a vault together are large.
  const totalBytes = dossiers.reduce(
    (sum, placed) =>
      sum +
      entryOf(placed).byteLength +
      attachmentsOf(placed.dossier).reduce((bytes, { byteLength }) => bytes + byteLength, 0),
    0,
  );
  return { entries, totalBytes };
};

/** Queries on the keys of readers. */
import type { z } from 'zod';
import type { ReaderContact } from '../../contract/exchange';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

/** As it is stored: the words are worked out from the key each time. */
export type StoredReader = Omit<z.input<typeof ReaderContact>, 'words'>;

type Row = {
  readonly id: string;
  readonly name: string;
  readonly role: StoredReader['role'];
  readonly school: string;
  readonly recipient: string;
  readonly verified_on: string | null;
  readonly deleted_at: string | null;
  readonly created_at: string;
};

const toReader = (row: Row): StoredReader => ({
  id: row.id,
  name: row.name,
  role: row.role,
  school: row.school,
  recipient: row.recipient,
  verifiedOn: row.verified_on,
  addedAt: row.created_at,
});

/** Outside the bin, oldest first. */
export const selectReaders = async (read: ReadHandle): Promise<StoredReader[]> =>
  (await read<Row>('reader_contacts').whereNull('deleted_at').orderBy('id')).map(toReader);

/** @param place outside the bin, or in it */
export const selectReader = async (
  read: ReadHandle,
  { id, inBin }: { readonly id: string; readonly inBin: boolean },
): Promise<StoredReader | undefined> => {
  const row = await read<Row>('reader_contacts').where({ id }).first();
  if (row === undefined || (row.deleted_at !== null) !== inBin) return undefined;
  return toReader(row);
};

export const insertReader = async (write: WriteHandle, reader: StoredReader): Promise<void> => {
  await write('reader_contacts').insert({
    id: reader.id,
    name: reader.name,
    role: reader.role,
    school: reader.school,
    recipient: reader.recipient,
    verified_on: reader.verifiedOn,
    created_at: reader.addedAt,
  });
};

export const setVerifiedOn = async (
  write: WriteHandle,
  { id, on }: { readonly id: string; readonly on: string },
): Promise<void> => {
  await write('reader_contacts').where({ id }).update({ verified_on: on });
};

/** Into the bin (a moment) or out of it (null). */
export const setReaderDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('reader_contacts').where({ id }).update({ deleted_at: deletedAt });
};

/** Those in the bin with this key: it was added anew. */
export const destroyRemovedWithKey = async (
  write: WriteHandle,
  recipient: string,
): Promise<void> => {
  await write('reader_contacts').where({ recipient }).whereNotNull('deleted_at').del();
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer. @returns how many */
export const destroyRemovedReaders = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('reader_contacts').where('deleted_at', '<=', cutoff).del();

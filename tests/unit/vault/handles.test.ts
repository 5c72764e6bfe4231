import { expect, it } from 'vitest';
import type { ReadHandle, WriteHandle } from '../../../electron/vault/database/handles';

// Proven by the compiler: `npm test` type-checks the tests, and an expected error that is none is one.
type Note = { readonly id: string; readonly body: string };

const reading = {
  list: (read: ReadHandle): Promise<readonly Note[]> =>
    read<Note>('notes').where({ id: 'x' }).whereNull('deleted_at').orderBy('id', 'desc').limit(3),
  one: (read: ReadHandle): Promise<Note | undefined> =>
    read<Note>('notes').whereIn('id', read('tags').select('note_id')).first(),
  search: (read: ReadHandle) => read.raw<Note[]>('SELECT 1 AS id', ['woord']),
  // @ts-expect-error a reader can't insert
  insert: (read: ReadHandle) => read<Note>('notes').insert({ id: 'x' }),
  // @ts-expect-error nor delete, also further on in a query
  remove: (read: ReadHandle) => read<Note>('notes').where({ id: 'x' }).delete(),
  // @ts-expect-error nor update
  update: (read: ReadHandle) => read<Note>('notes').where({ id: 'x' }).update({ body: '' }),
  // @ts-expect-error nor begin a transaction
  begin: (read: ReadHandle) => read.transaction(() => Promise.resolve()),
  // @ts-expect-error a read handle is no write handle
  promote: (read: ReadHandle): WriteHandle => read,
  demote: (write: WriteHandle): ReadHandle => write,
};

it('a read handle can’t be used to write: the compiler refuses it', () => {
  expect(Object.keys(reading)).toHaveLength(9);
});

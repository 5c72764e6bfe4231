/** With whom files are exchanged by public key: a key comes as a small file, and both compare its six words. */
import type { z } from 'zod';
import { ReaderKeyFile } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { exchange, ReaderContact } from '../../contract/exchange';
import { isRecipient } from '../../sealed/keys';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { readBoundedFile } from '../bounded-file';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { parseForeignJson } from './foreign-json';
import { wordsOfKey } from './generated-words';
import * as repository from './reader-contacts-repository';
import type { StoredReader } from './reader-contacts-repository';

type ReaderRecord = z.input<typeof ReaderContact>;

/** Ten times what a key file holds. */
const MAX_KEY_FILE = 16 * 1024;

const toRecord = (stored: StoredReader): ReaderRecord => ({
  ...stored,
  words: wordsOfKey(stored.recipient),
});

const byName = new Intl.Collator('nl');

/** By name. */
export const listReaders = async (read: ReadHandle): Promise<ReaderRecord[]> =>
  (await repository.selectReaders(read))
    .toSorted((a, b) => byName.compare(a.name, b.name))
    .map(toRecord);

/** @throws CodedError NOT_FOUND, also for one in the bin */
export const requireReader = async (read: ReadHandle, id: string): Promise<ReaderRecord> => {
  const found = await repository.selectReader(read, { id, inBin: false });
  if (found === undefined) throw new CodedError('NOT_FOUND');
  return toRecord(found);
};

/** @throws CodedError FILE_TOKEN_UNKNOWN, FILE_UNREADABLE, READER_KEY_INVALID */
const readFile = async (
  { files }: Pick<OpenContext, 'files'>,
  token: string,
): Promise<ReaderKeyFile> => {
  const { path } = files.resolve(token, 'readerKey');
  const bytes = await readBoundedFile(path, MAX_KEY_FILE).catch((error: unknown) => {
    const large = error instanceof CodedError && error.code === 'FILE_TOO_LARGE';
    throw large ? new CodedError('READER_KEY_INVALID') : error;
  });
  const parsed = ReaderKeyFile.safeParse(parseForeignJson(bytes));
  if (!parsed.success || !isRecipient(parsed.data.recipient)) {
    throw new CodedError('READER_KEY_INVALID');
  }
  return parsed.data;
};

const sameName = (a: string, b: string): boolean =>
  a.toLocaleLowerCase('nl') === b.toLocaleLowerCase('nl');

/**
 * What a key file says, beside what is known: `replaces` is another key under the same name. That may be a new
 * laptop, or somebody who wants to read along: the screen says so.
 * @throws CodedError FILE_TOKEN_UNKNOWN, FILE_UNREADABLE, READER_KEY_INVALID
 */
export const readKeyFile = async (
  context: Pick<OpenContext, 'read' | 'files'>,
  token: string,
): Promise<{
  readonly file: ReaderKeyFile;
  readonly words: string;
  readonly known: ReaderRecord | null;
  readonly replaces: ReaderRecord | null;
}> => {
  const file = await readFile(context, token);
  const readers = await listReaders(context.read);
  const isKnown = ({ recipient }: ReaderRecord): boolean => recipient === file.recipient;
  return {
    file,
    words: wordsOfKey(file.recipient),
    known: readers.find(isKnown) ?? null,
    replaces: readers.find((own) => !isKnown(own) && sameName(own.name, file.name)) ?? null,
  };
};

/** @throws CodedError as `readKeyFile`; ALREADY_EXISTS for a key that is kept already */
export const addReader = async (
  context: OpenContext,
  { token, verifiedOn }: ParsedInputOf<(typeof exchange)['exchange.addContact']>,
): Promise<ReaderRecord> => {
  const { file, known } = await readKeyFile(context, token);
  if (known !== null) throw new CodedError('ALREADY_EXISTS');
  const { name, role, school, recipient } = file;
  const id = context.newId();
  await inTransaction(context.write, async (trx) => {
    await repository.destroyRemovedWithKey(trx, recipient);
    const addedAt = moment(context.clock);
    await repository.insertReader(trx, { id, name, role, school, recipient, verifiedOn, addedAt });
  });
  return requireReader(context.read, id);
};

/** Both compared the words. @throws CodedError NOT_FOUND */
export const verifyReader = async (
  write: WriteHandle,
  { id, on }: { readonly id: string; readonly on: string },
): Promise<ReaderRecord> => {
  await requireReader(write, id);
  await repository.setVerifiedOn(write, { id, on });
  return requireReader(write, id);
};

/** Into the bin. @throws CodedError NOT_FOUND */
export const removeReader = async (
  { write, clock }: Pick<OpenContext, 'write' | 'clock'>,
  id: string,
): Promise<void> => {
  await requireReader(write, id);
  await repository.setReaderDeleted(write, { id, deletedAt: moment(clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreReader = async (write: WriteHandle, id: string): Promise<ReaderRecord> => {
  const found = await repository.selectReader(write, { id, inBin: true });
  if (found === undefined) throw new CodedError('NOT_FOUND');
  await repository.setReaderDeleted(write, { id, deletedAt: null });
  return toRecord(found);
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueReaders = repository.destroyRemovedReaders;

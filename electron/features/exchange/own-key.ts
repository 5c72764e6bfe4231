/** How this vault names itself to readers, and its own key pair. The secret key never leaves the vault process. */
import type { z } from 'zod';
import { ReaderKeyFile } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import type { OwnKey, OwnSender } from '../../contract/exchange';
import { generateKeyPair } from '../../sealed/keys';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { writeOutside } from '../attachments/outside-file';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { getSettings } from '../settings/settings-service';
import { wordsOfKey } from './generated-words';
import * as repository from './identity-repository';

type OwnKeyRecord = z.input<typeof OwnKey>;

export const getOwnKey = async (read: ReadHandle): Promise<OwnKeyRecord> => {
  const { sender, key } = await repository.selectIdentity(read);
  return { sender, key: key === null ? null : { ...key, words: wordsOfKey(key.recipient) } };
};

export const saveSender = async (
  { read, write }: Pick<OpenContext, 'read' | 'write'>,
  sender: OwnSender,
): Promise<OwnKeyRecord> => {
  await inTransaction(write, (trx) => repository.updateSender(trx, sender));
  return getOwnKey(read);
};

/** Makes the pair, once: what was locked to it must stay readable. */
export const makeKey = async ({
  read,
  write,
  clock,
}: Pick<OpenContext, 'read' | 'write' | 'clock'>): Promise<OwnKeyRecord> => {
  const pair = await generateKeyPair();
  await inTransaction(write, (trx) =>
    repository.insertKeyPair(trx, { ...pair, madeAt: moment(clock) }),
  );
  return getOwnKey(read);
};

/**
 * Writes the small file by which others lock files to this vault.
 * @throws CodedError FILE_TOKEN_UNKNOWN, NOT_FOUND (no key was made yet); errors of the disk
 */
export const saveKeyFile = async (
  { read, files, newId }: Pick<OpenContext, 'read' | 'files' | 'newId'>,
  token: string,
): Promise<void> => {
  const { path } = files.resolve(token, 'saveReaderKey');
  const { sender, key } = await repository.selectIdentity(read);
  if (key === null) throw new CodedError('NOT_FOUND');
  const { ownRole: role } = await getSettings(read);
  const file = ReaderKeyFile.parse({
    format: 'casuskluis-sleutel',
    formatVersion: 1,
    ...sender,
    role,
    recipient: key.recipient,
    madeAt: key.madeAt,
  });
  async function* pieces(): AsyncGenerator<Uint8Array, void> {
    yield Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
  }
  await writeOutside(path, { pieces: pieces(), temporary: `${path}.${newId()}.tmp` });
};

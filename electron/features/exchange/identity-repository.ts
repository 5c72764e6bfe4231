/** Queries on the one row with the key pair of this vault. The secret key is read by itself, and only to open a file. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

type Row = {
  readonly sender_name: string;
  readonly sender_school: string;
  readonly secret_key: string | null;
  readonly recipient: string | null;
  readonly made_at: string | null;
};

export type Identity = {
  readonly sender: { readonly name: string; readonly school: string };
  readonly key: { readonly recipient: string; readonly madeAt: string } | null;
};

const ONLY = 1;

export const selectIdentity = async (read: ReadHandle): Promise<Identity> => {
  const row = await read<Row>('exchange_identity')
    .where({ id: ONLY })
    .select<Omit<Row, 'secret_key'>>('sender_name', 'sender_school', 'recipient', 'made_at')
    .first();
  const { recipient = null, made_at: madeAt = null } = row ?? {};
  return {
    sender: { name: row?.sender_name ?? '', school: row?.sender_school ?? '' },
    key: recipient === null || madeAt === null ? null : { recipient, madeAt },
  };
};

/** Null: no key was made yet. */
export const selectSecretKey = async (read: ReadHandle): Promise<string | null> => {
  const row = await read<Row>('exchange_identity')
    .where({ id: ONLY })
    .select<Pick<Row, 'secret_key'>>('secret_key')
    .first();
  return row?.secret_key ?? null;
};

const ensureRow = async (write: WriteHandle): Promise<void> => {
  await write('exchange_identity').insert({ id: ONLY }).onConflict('id').ignore();
};

/** Inside a transaction. */
export const updateSender = async (
  write: WriteHandle,
  { name, school }: Identity['sender'],
): Promise<void> => {
  await ensureRow(write);
  await write('exchange_identity')
    .where({ id: ONLY })
    .update({ sender_name: name, sender_school: school });
};

/** Inside a transaction. A pair that is there stays. */
export const insertKeyPair = async (
  write: WriteHandle,
  pair: { readonly secretKey: string; readonly recipient: string; readonly madeAt: string },
): Promise<void> => {
  await ensureRow(write);
  await write('exchange_identity')
    .where({ id: ONLY })
    .whereNull('secret_key')
    .update({ secret_key: pair.secretKey, recipient: pair.recipient, made_at: pair.madeAt });
};

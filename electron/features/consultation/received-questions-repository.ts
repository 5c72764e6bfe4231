/** Questions of colleagues. They belong to no file of this vault. */
import { ArchiveSender, CasusAnswer, ReleasedCasus } from '../../contract/archive';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { CasusAnswerRecord, ReceivedQuestionRecord } from './consultation-records';

type Row = {
  readonly id: string;
  readonly archive_id: string;
  readonly sender: string;
  readonly casus: string;
  readonly question: string;
  readonly expires_on: string | null;
  readonly answer: string;
  readonly version: number;
  readonly received_at: string;
  readonly answered_at: string | null;
  readonly deleted_at: string | null;
};

export type StoredReceived = ReceivedQuestionRecord & {
  /** Of the file that asked: the answer names it. */
  readonly archiveId: string;
  readonly deletedAt: string | null;
};

const toReceived = (row: Row): StoredReceived => ({
  id: row.id,
  archiveId: row.archive_id,
  sender: ArchiveSender.parse(JSON.parse(row.sender)),
  casus: ReleasedCasus.parse(JSON.parse(row.casus)),
  question: row.question,
  receivedAt: row.received_at,
  expiresOn: row.expires_on,
  answer: CasusAnswer.parse(JSON.parse(row.answer)),
  answeredAt: row.answered_at,
  version: row.version,
  deletedAt: row.deleted_at,
});

/** Outside the bin: those without an answer first, then newest first. */
export const selectReceived = async (read: ReadHandle): Promise<StoredReceived[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT * FROM received_questions WHERE deleted_at IS NULL
      ORDER BY answered_at IS NOT NULL, received_at DESC, id DESC`,
  );
  return rows.map(toReceived);
};

/** Also one in the bin. */
export const selectReceivedQuestion = async (
  read: ReadHandle,
  id: string,
): Promise<StoredReceived | undefined> => {
  const row = await read<Row>('received_questions').where({ id }).first();
  return row === undefined ? undefined : toReceived(row);
};

/** That came by the file with this id; also one in the bin. */
export const selectReceivedOf = async (
  read: ReadHandle,
  archiveId: string,
): Promise<StoredReceived | undefined> => {
  const row = await read<Row>('received_questions').where({ archive_id: archiveId }).first();
  return row === undefined ? undefined : toReceived(row);
};

type NewReceived = Omit<StoredReceived, 'answeredAt' | 'version' | 'deletedAt'>;

export const insertReceived = async (write: WriteHandle, taken: NewReceived): Promise<void> => {
  await write('received_questions').insert({
    id: taken.id,
    archive_id: taken.archiveId,
    sender: JSON.stringify(taken.sender),
    casus: JSON.stringify(taken.casus),
    question: taken.question,
    expires_on: taken.expiresOn,
    answer: JSON.stringify(taken.answer),
    version: 1,
    received_at: taken.receivedAt,
  });
};

type Answered = {
  readonly id: string;
  readonly answer: CasusAnswerRecord;
  readonly version: number;
};

export const updateAnswer = async (
  write: WriteHandle,
  { id, answer, version }: Answered,
): Promise<void> => {
  await write('received_questions')
    .where({ id })
    .update({ answer: JSON.stringify(answer), version });
};

/** An answer file was made; the last time counts. */
export const setAnswered = async (
  write: WriteHandle,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<void> => {
  await write('received_questions').where({ id }).update({ answered_at: now });
};

/** Into the bin (a moment) or out of it (null). */
export const setReceivedDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('received_questions').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer. @returns how many */
export const destroyDeletedReceived = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('received_questions').where('deleted_at', '<=', cutoff).del();

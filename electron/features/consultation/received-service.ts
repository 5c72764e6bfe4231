/** Questions of colleagues: taken from a file, answered, and the answer made into a file that goes back. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { consultation } from '../../contract/consultation';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { manifestHead } from '../exchange/manifest-head';
import { openedOf } from '../exchange/opened-archives';
import { writeArchive } from '../exchange/write-archive';
import type { WriteLock } from '../exchange/write-archive';
import { isEmptyAnswer } from './answer-rules';
import type {
  CasusAnswerRecord,
  ReceivedQuestionRecord,
  SenderRecord,
} from './consultation-records';
import { namesInTexts, requireNobody } from './names-in-vault';
import * as repository from './received-questions-repository';
import type { StoredReceived } from './received-questions-repository';

type InputOf<Name extends keyof typeof consultation> = ParsedInputOf<(typeof consultation)[Name]>;

const nothingYet: CasusAnswerRecord = {
  recognise: '',
  workedHere: '',
  wouldTry: '',
  reachable: '',
};

const recordOf = (stored: StoredReceived): ReceivedQuestionRecord => ({
  id: stored.id,
  sender: stored.sender,
  casus: stored.casus,
  question: stored.question,
  receivedAt: stored.receivedAt,
  expiresOn: stored.expiresOn,
  answer: stored.answer,
  answeredAt: stored.answeredAt,
  version: stored.version,
});

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
const requireReceived = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredReceived> => {
  const found = await repository.selectReceivedQuestion(read, id);
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return found;
};

/** Those without an answer first, then newest first. */
export const listReceived = async ({ read }: OpenContext): Promise<ReceivedQuestionRecord[]> =>
  (await repository.selectReceived(read)).map(recordOf);

/**
 * The question of an opened file; one that lies in the bin comes out of it, with what was answered.
 * @throws CodedError ARCHIVE_NOT_OPEN, ALREADY_EXISTS
 */
export const takeQuestion = async (
  context: OpenContext,
  archiveId: string,
): Promise<ReceivedQuestionRecord> => {
  const { manifest } = openedOf(archiveId, 'casusQuestion');
  return inTransaction(context.write, async (trx) => {
    const before = await repository.selectReceivedOf(trx, archiveId);
    if (before !== undefined) {
      if (before.deletedAt === null) throw new CodedError('ALREADY_EXISTS');
      await repository.setReceivedDeleted(trx, { id: before.id, deletedAt: null });
      return recordOf(await requireReceived(trx, { id: before.id }));
    }
    const id = context.newId();
    await repository.insertReceived(trx, {
      id,
      archiveId,
      sender: manifest.sender,
      casus: manifest.casus,
      question: manifest.question,
      expiresOn: manifest.expiresOn,
      answer: nothingYet,
      receivedAt: moment(context.clock),
    });
    return recordOf(await requireReceived(trx, { id }));
  });
};

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT */
export const saveAnswer = async (
  context: OpenContext,
  { id, version, answer }: InputOf<'consultation.saveAnswer'>,
): Promise<ReceivedQuestionRecord> =>
  inTransaction(context.write, async (trx) => {
    const stored = await requireReceived(trx, { id });
    if (stored.version !== version) {
      throw new CodedError('VERSION_CONFLICT', { version: stored.version });
    }
    await repository.updateAnswer(trx, { id, answer, version: version + 1 });
    return recordOf(await requireReceived(trx, { id }));
  });

const textsOf = ({ recognise, workedHere, wouldTry }: CasusAnswerRecord) =>
  [
    { field: 'recognise', text: recognise },
    { field: 'workedHere', text: workedHere },
    { field: 'wouldTry', text: wouldTry },
  ] as const;

/** Names in an answer before it leaves. By whom one is reached is the answerer's own to say: it is only shown. */
export const checkAnswer = async (context: OpenContext, answer: CasusAnswerRecord) => [
  ...(await namesInTexts(context, textsOf(answer))),
  ...(await namesInTexts(context, [{ field: 'reachable' as const, text: answer.reachable }])).map(
    (found) => ({ ...found, sure: false }),
  ),
];

type Lock = InputOf<'consultation.exportAnswer'>['lock'];

/** @throws CodedError NOT_FOUND where the question named no key */
const lockFor = (lock: Lock, { recipient }: SenderRecord): WriteLock => {
  if (lock.kind !== 'sender') return lock;
  if (recipient === null) throw new CodedError('NOT_FOUND');
  return { kind: 'recipient', recipient };
};

/** Writes the file with the answer, each time a file of its own. @throws CodedError NOT_FOUND, ANSWER_EMPTY, IDENTITY_LEFT and as `writeArchive` */
export const exportAnswer = async (
  context: OpenContext,
  { id, token, lock }: InputOf<'consultation.exportAnswer'>,
) => {
  const { archiveId, answer, sender } = await requireReceived(context.read, { id });
  if (isEmptyAnswer(answer)) throw new CodedError('ANSWER_EMPTY');
  await requireNobody(context, textsOf(answer));
  const head = await manifestHead(context, { expiresOn: null });
  return writeArchive(context, {
    token,
    lock: lockFor(lock, sender),
    manifest: { ...head, kind: 'casusAnswer', of: archiveId, answer },
    entries: async function* none() {},
    totalBytes: 0,
    record: () => repository.setAnswered(context.write, { id, now: moment(context.clock) }),
  });
};

/** Into the bin. @throws CodedError NOT_FOUND */
export const removeReceived = async (context: OpenContext, id: string): Promise<void> => {
  await requireReceived(context.read, { id });
  await repository.setReceivedDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreReceived = async (
  context: OpenContext,
  id: string,
): Promise<ReceivedQuestionRecord> => {
  await requireReceived(context.read, { id, deleted: true });
  await repository.setReceivedDeleted(context.write, { id, deletedAt: null });
  return recordOf(await requireReceived(context.read, { id }));
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueReceived = repository.destroyDeletedReceived;

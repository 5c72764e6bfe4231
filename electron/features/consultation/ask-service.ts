/** Asking a colleague about a released casus, and what came back. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { consultation } from '../../contract/consultation';
import { roleWords } from '../../contract/casus-words';
import { inTransaction } from '../../vault/database/transaction';
import { logCasusAsked, namesInQuestion, releasedCasus } from '../casus/asked-casus';
import { requireCasus } from '../casus/casus-service';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { manifestHead } from '../exchange/manifest-head';
import { openedOf } from '../exchange/opened-archives';
import { writeArchive } from '../exchange/write-archive';
import { isEmptyAnswer } from './answer-rules';
import * as repository from './asked-questions-repository';
import type { NewQuestion } from './asked-questions-repository';
import type {
  CasusQuestionRecord,
  ReleasedCasusRecord,
  SenderRecord,
} from './consultation-records';

type InputOf<Name extends keyof typeof consultation> = ParsedInputOf<(typeof consultation)[Name]>;

/** Of a casus, newest first. @throws CodedError NOT_FOUND */
export const listAsked = async (
  { read }: OpenContext,
  casusId: string,
): Promise<CasusQuestionRecord[]> => {
  await requireCasus(read, casusId);
  return repository.selectAsked(read, casusId);
};

export type AskedRecord = {
  readonly casusId: string;
  readonly versionNumber: number;
  readonly question: string;
  readonly reader: string;
  readonly expiresOn: string | null;
};

/**
 * The casus as the colleague gets it, once nothing in it or in the question names anybody.
 * @throws CodedError NOT_FOUND, CASUS_NOT_RELEASED, IDENTITY_LEFT
 */
export const askable = async (
  context: OpenContext,
  asked: Omit<AskedRecord, 'reader' | 'expiresOn'>,
): Promise<ReleasedCasusRecord> => {
  const casus = await releasedCasus(context, asked);
  const left = (await namesInQuestion(context, asked)).filter(({ sure }) => sure).length;
  if (left > 0) throw new CodedError('IDENTITY_LEFT', { left });
  return casus;
};

type Made = Pick<NewQuestion, 'archiveId' | 'format' | 'lock' | 'fileHash'>;

/** That it left, in the list and in the log of the casus. @throws CodedError NOT_FOUND */
export const recordAsked = async (
  context: OpenContext,
  { asked, made }: { readonly asked: AskedRecord; readonly made: Made },
): Promise<void> => {
  const { casusId, versionNumber, question, reader, expiresOn } = asked;
  const { clock } = context;
  await inTransaction(context.write, async (trx) => {
    const { versions } = await requireCasus(trx, casusId);
    if (!versions.some(({ number }) => number === versionNumber)) throw new CodedError('NOT_FOUND');
    await repository.insertQuestion(trx, {
      id: context.newId(),
      casusId,
      versionNumber,
      question,
      reader,
      expiresOn,
      askedAt: moment(clock),
      ...made,
    });
    await logCasusAsked(trx, { clock, casusId, versionNumber });
  });
};

/** Writes the file for the colleague. @throws CodedError as `askable` and `writeArchive` */
export const ask = async (
  context: OpenContext,
  { token, lock, ...asked }: InputOf<'consultation.ask'>,
) => {
  const casus = await askable(context, asked);
  const head = await manifestHead(context, { expiresOn: asked.expiresOn });
  return writeArchive(context, {
    token,
    lock,
    manifest: { ...head, kind: 'casusQuestion', casus, question: asked.question },
    entries: async function* none() {},
    totalBytes: 0,
    record: (fileHash) =>
      recordAsked(context, {
        asked,
        made: {
          archiveId: head.id,
          format: 'casuskluis',
          lock: lock.kind === 'passphrase' ? 'passphrase' : 'key',
          fileHash,
        },
      }),
  });
};

const requireAsked = async (
  context: Pick<OpenContext, 'read'>,
  which: { readonly id: string } | { readonly archive_id: string },
): Promise<CasusQuestionRecord> => {
  const found = await repository.selectQuestion(context.read, which);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  return found;
};

/** An answer that came by paper or by talking. @throws CodedError NOT_FOUND, INVALID_INPUT */
export const typeAnswer = async (
  context: OpenContext,
  { questionId, from, on, answer }: InputOf<'consultation.typeAnswer'>,
): Promise<CasusQuestionRecord> => {
  // Nobody knows yet what will be answered.
  if (isEmptyAnswer(answer) || on > today(context.clock)) throw new CodedError('INVALID_INPUT');
  await requireAsked(context, { id: questionId });
  await repository.insertAnswer(context.write, {
    id: context.newId(),
    questionId,
    archiveId: null,
    from,
    answer,
    on,
    now: moment(context.clock),
  });
  return requireAsked(context, { id: questionId });
};

/** "Robin Voorbeeld, leerkracht, De Proefschool": as the file itself says. */
const senderWords = ({ name, role, school }: SenderRecord): string =>
  [name, roleWords[role], school].filter((word) => word !== '').join(', ');

/**
 * The answer of an opened file lands with the casus that was asked about.
 * @throws CodedError ARCHIVE_NOT_OPEN; NOT_FOUND: this vault did not ask it; ALREADY_EXISTS: taken before
 */
export const takeAnswer = async (
  context: OpenContext,
  archiveId: string,
): Promise<CasusQuestionRecord> => {
  const { manifest } = openedOf(archiveId, 'casusAnswer');
  return inTransaction(context.write, async (trx) => {
    const asked = await requireAsked({ read: trx }, { archive_id: manifest.of });
    if ((await repository.selectAnswerMoment(trx, archiveId)) !== undefined) {
      throw new CodedError('ALREADY_EXISTS');
    }
    await repository.insertAnswer(trx, {
      id: context.newId(),
      questionId: asked.id,
      archiveId,
      from: senderWords(manifest.sender),
      answer: manifest.answer,
      on: manifest.madeAt.slice(0, 10),
      now: moment(context.clock),
    });
    return requireAsked({ read: trx }, { id: asked.id });
  });
};

/** Questions that were asked about a casus, and the answers to them. Both are fixed: triggers refuse a change. */
import { CasusAnswer } from '../../contract/archive';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { CasusAnswerRecord, CasusQuestionRecord } from './consultation-records';

type Row = {
  readonly id: string;
  readonly casus_id: string;
  readonly version_number: number;
  readonly archive_id: string;
  readonly question: string;
  readonly reader: string;
  readonly format: CasusQuestionRecord['format'];
  readonly lock: CasusQuestionRecord['lock'];
  readonly file_hash: string;
  readonly asked_at: string;
  readonly expires_on: string | null;
};

type AnswerRow = {
  readonly id: string;
  readonly question_id: string;
  readonly archive_id: string | null;
  readonly from_whom: string;
  readonly content: string;
  readonly on_day: string;
  readonly recorded_at: string;
};

const toAnswer = (row: AnswerRow): CasusQuestionRecord['answers'][number] => ({
  id: row.id,
  from: row.from_whom,
  answer: CasusAnswer.parse(JSON.parse(row.content)),
  on: row.on_day,
  byHand: row.archive_id === null,
});

const withAnswers = async (
  read: ReadHandle,
  rows: readonly Row[],
): Promise<CasusQuestionRecord[]> => {
  const answers = await read<AnswerRow>('casus_question_answers')
    .whereIn(
      'question_id',
      rows.map(({ id }) => id),
    )
    .orderBy([{ column: 'recorded_at' }, { column: 'id' }]);
  return rows.map((row) => ({
    id: row.id,
    casusId: row.casus_id,
    versionNumber: row.version_number,
    question: row.question,
    reader: row.reader,
    format: row.format,
    lock: row.lock,
    fileHash: row.file_hash,
    askedAt: row.asked_at,
    expiresOn: row.expires_on,
    answers: answers.filter(({ question_id: id }) => id === row.id).map(toAnswer),
  }));
};

/** Of a casus, newest first. */
export const selectAsked = async (
  read: ReadHandle,
  casusId: string,
): Promise<CasusQuestionRecord[]> =>
  withAnswers(
    read,
    await read<Row>('casus_questions')
      .where({ casus_id: casusId })
      .orderBy([
        { column: 'asked_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]),
  );

type Which = { readonly id: string } | { readonly archive_id: string };

export const selectQuestion = async (
  read: ReadHandle,
  which: Which,
): Promise<CasusQuestionRecord | undefined> => {
  const rows = await read<Row>('casus_questions').where(which);
  return (await withAnswers(read, rows))[0];
};

/** When the answer of this file was taken; undefined: never. */
export const selectAnswerMoment = async (
  read: ReadHandle,
  archiveId: string,
): Promise<string | undefined> =>
  (
    await read<AnswerRow>('casus_question_answers')
      .where({ archive_id: archiveId })
      .select('recorded_at')
      .first()
  )?.recorded_at;

export type NewQuestion = Omit<CasusQuestionRecord, 'answers'> & { readonly archiveId: string };

export const insertQuestion = async (write: WriteHandle, asked: NewQuestion): Promise<void> => {
  await write('casus_questions').insert({
    id: asked.id,
    casus_id: asked.casusId,
    version_number: asked.versionNumber,
    archive_id: asked.archiveId,
    question: asked.question,
    reader: asked.reader,
    format: asked.format,
    lock: asked.lock,
    file_hash: asked.fileHash,
    asked_at: asked.askedAt,
    expires_on: asked.expiresOn,
  });
};

type NewAnswer = {
  readonly id: string;
  readonly questionId: string;
  /** Null: typed over by hand. */
  readonly archiveId: string | null;
  readonly from: string;
  readonly answer: CasusAnswerRecord;
  readonly on: string;
  readonly now: string;
};

export const insertAnswer = async (write: WriteHandle, given: NewAnswer): Promise<void> => {
  await write('casus_question_answers').insert({
    id: given.id,
    question_id: given.questionId,
    archive_id: given.archiveId,
    from_whom: given.from,
    content: JSON.stringify(given.answer),
    on_day: given.on,
    recorded_at: given.now,
  });
};

export type OpenQuestion = {
  readonly id: string;
  readonly casusId: string;
  readonly caseFileId: string;
  readonly reader: string;
  readonly expiresOn: string;
};

type OpenRow = {
  readonly id: string;
  readonly casus_id: string;
  readonly case_file_id: string;
  readonly reader: string;
  readonly expires_on: string;
};

/** Without an answer and with a day for it, of the active files of a school; not of a casus in the bin. */
export const selectOpenOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<OpenQuestion[]> => {
  const rows = await read.raw<OpenRow[]>(
    `SELECT q.id, q.casus_id, c.case_file_id, q.reader, q.expires_on
      FROM casus_questions q
        JOIN casus c ON c.id = q.casus_id
        JOIN case_files f ON f.id = c.case_file_id
      WHERE f.school_id = ? AND f.status = 'active' AND c.deleted_at IS NULL
        AND q.expires_on IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM casus_question_answers a WHERE a.question_id = q.id)
      ORDER BY q.expires_on, q.id`,
    [schoolId],
  );
  return rows.map((row) => ({
    id: row.id,
    casusId: row.casus_id,
    caseFileId: row.case_file_id,
    reader: row.reader,
    expiresOn: row.expires_on,
  }));
};

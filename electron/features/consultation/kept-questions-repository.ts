/** Queries on the own collection: questions, answers and themes, without pupils. */
import { z } from 'zod';
import type { Binding, ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { KeptContentRecord, KeptQuestionRecord } from './consultation-records';

type Row = {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** JSON */
  readonly themes: string;
  readonly origin: string;
  readonly version: number;
  readonly deleted_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

export type StoredKept = KeptQuestionRecord & { readonly deletedAt: string | null };

const Themes = z.array(z.string());

const toKept = (row: Row): StoredKept => ({
  id: row.id,
  content: {
    question: row.question,
    answer: row.answer,
    themes: Themes.parse(JSON.parse(row.themes)),
    origin: row.origin,
  },
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  deletedAt: row.deleted_at,
});

/** Also one in the bin. */
export const selectKept = async (read: ReadHandle, id: string): Promise<StoredKept | undefined> => {
  const row = await read<Row>('kept_questions').where({ id }).first();
  return row === undefined ? undefined : toKept(row);
};

type Asked = {
  /** An FTS5 query; null: all, newest first. */
  readonly match: string | null;
  readonly theme: string | null;
};

// A word in the question says more than one in a long answer.
const RANKED = `SELECT n.* FROM kept_questions_fts
    CROSS JOIN kept_questions n ON n.seq = kept_questions_fts.rowid
  WHERE kept_questions_fts MATCH ? AND n.deleted_at IS NULL`;
const ALL = `SELECT n.* FROM kept_questions n WHERE n.deleted_at IS NULL`;
const OF_THEME = ` AND EXISTS (SELECT 1 FROM json_each(n.themes) t WHERE t.value = ?)`;

/** Outside the bin: best first, or newest first. */
export const selectKeptQuestions = async (
  read: ReadHandle,
  { match, theme }: Asked,
): Promise<StoredKept[]> => {
  const bindings: Binding[] = [
    ...(match === null ? [] : [match]),
    ...(theme === null ? [] : [theme]),
  ];
  const order =
    match === null
      ? 'n.updated_at DESC, n.seq DESC'
      : 'bm25(kept_questions_fts, 4.0, 1.0, 2.0, 1.0), n.updated_at DESC, n.seq DESC';
  const sql = `${match === null ? ALL : RANKED}${theme === null ? '' : OF_THEME} ORDER BY ${order}`;
  return (await read.raw<Row[]>(sql, bindings)).map(toKept);
};

/** All themes in use outside the bin, most used first. */
export const selectThemes = (
  read: ReadHandle,
): PromiseLike<{ readonly theme: string; readonly count: number }[]> =>
  read.raw<{ theme: string; count: number }[]>(
    `SELECT t.value AS theme, count(*) AS count
      FROM kept_questions n, json_each(n.themes) t WHERE n.deleted_at IS NULL
      GROUP BY t.value ORDER BY count DESC, t.value COLLATE NOCASE, t.value`,
  );

type Written = {
  readonly id: string;
  readonly content: KeptContentRecord;
  readonly version: number;
  readonly now: string;
};

const columnsOf = ({ content, version, now }: Written) => ({
  question: content.question,
  answer: content.answer,
  themes: JSON.stringify([...new Set(content.themes)]),
  origin: content.origin,
  version,
  updated_at: now,
});

export const insertKept = async (write: WriteHandle, kept: Written): Promise<void> => {
  await write('kept_questions').insert({ id: kept.id, ...columnsOf(kept), created_at: kept.now });
};

export const updateKept = async (write: WriteHandle, kept: Written): Promise<void> => {
  await write('kept_questions').where({ id: kept.id }).update(columnsOf(kept));
};

/** Into the bin (a moment) or out of it (null). */
export const setKeptDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('kept_questions').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer. @returns how many */
export const destroyDeletedKept = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('kept_questions').where('deleted_at', '<=', cutoff).del();

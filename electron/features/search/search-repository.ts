/** Full-text queries within one school. */
import type { SignalDomain } from '../../contract/concern-signals';
import type { ContactKind } from '../../contract/guardian-contacts';
import type { NoteKind } from '../../contract/notes';
import type { ReadHandle } from '../../vault/database/handles';
import type { Candidate } from './rank';

/**
 * Notes that are scored: the newest that match. bm25 over all rows of a word such as "de" takes 100 ms
 * in 50,000 notes; over these it takes 5 (measured). Who finds more than this asked too little to want
 * an old note: its rank would be that of thousands.
 */
const CANDIDATES = 1_000;

// The order of the joins is forced: the index first, then one note and one file per hit.
const NOTES = `
  SELECT 'note' AS source, n.seq, n.occurred_on AS day,
    bm25(notes_fts, 4.0, 1.0, 1.0, 2.0) AS score
  FROM notes_fts
    CROSS JOIN notes n ON n.seq = notes_fts.rowid
    CROSS JOIN case_files c ON c.id = n.case_file_id
  WHERE notes_fts MATCH ? AND c.school_id = ? AND n.deleted_at IS NULL
  ORDER BY notes_fts.rowid DESC LIMIT ${CANDIDATES}`;

const PRIVATE_NOTES = `
  SELECT 'privateNote' AS source, n.seq, substr(n.updated_at, 1, 10) AS day,
    bm25(private_working_notes_fts) AS score
  FROM private_working_notes_fts
    CROSS JOIN private_working_notes n ON n.seq = private_working_notes_fts.rowid
    CROSS JOIN case_files c ON c.id = n.case_file_id
  WHERE private_working_notes_fts MATCH ? AND c.school_id = ? AND n.deleted_at IS NULL
  ORDER BY private_working_notes_fts.rowid DESC LIMIT ${CANDIDATES}`;

const CONTACTS = `
  SELECT 'guardianContact' AS source, n.seq, n.on_day AS day, bm25(guardian_contacts_fts) AS score
  FROM guardian_contacts_fts
    CROSS JOIN guardian_contacts n ON n.seq = guardian_contacts_fts.rowid
    CROSS JOIN case_files c ON c.id = n.case_file_id
  WHERE guardian_contacts_fts MATCH ? AND c.school_id = ? AND n.deleted_at IS NULL
  ORDER BY guardian_contacts_fts.rowid DESC LIMIT ${CANDIDATES}`;

const SIGNALS = `
  SELECT 'concernSignal' AS source, n.seq, n.on_day AS day, bm25(concern_signals_fts) AS score
  FROM concern_signals_fts
    CROSS JOIN concern_signals n ON n.seq = concern_signals_fts.rowid
    CROSS JOIN case_files c ON c.id = n.case_file_id
  WHERE concern_signals_fts MATCH ? AND c.school_id = ? AND n.deleted_at IS NULL
  ORDER BY concern_signals_fts.rowid DESC LIMIT ${CANDIDATES}`;

/** Every index that a text can be found in. A record under the meldcode has none. */
const indexes = [NOTES, PRIVATE_NOTES, CONTACTS, SIGNALS] as const;

type Asked = { readonly match: string; readonly schoolId: string };

/** Texts outside the bin that match, not yet in order. */
export const selectCandidates = async (
  read: ReadHandle,
  { match, schoolId }: Asked,
): Promise<readonly Candidate[]> => {
  const candidates: Candidate[] = [];
  for (const query of indexes) {
    candidates.push(...(await read.raw<Candidate[]>(query, [match, schoolId])));
  }
  return candidates;
};

type FileColumns = {
  readonly case_file_id: string;
  readonly code_name: string;
  readonly first_name: string;
  readonly given_names: string;
  readonly initials: string;
  readonly prefix: string;
  readonly last_name: string;
  readonly nickname: string;
};

const FILE_COLUMNS = `c.id AS case_file_id, c.code_name, p.first_name, p.given_names, p.initials,
  p.prefix, p.last_name, p.nickname`;
const FILE_JOINS = `JOIN case_files c ON c.id = n.case_file_id JOIN pupils p ON p.id = c.pupil_id`;

const places = (seqs: readonly number[]): string => seqs.map(() => '?').join(', ');

export type FoundNoteRow = FileColumns & {
  readonly seq: number;
  readonly id: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly occurred_on: string;
  readonly observation: string;
  readonly interpretation: string;
  /** JSON */
  readonly tags: string;
};

/** @param seqs at most a few hundred */
export const selectFoundNotes = (
  read: ReadHandle,
  seqs: readonly number[],
): PromiseLike<readonly FoundNoteRow[]> =>
  read.raw<FoundNoteRow[]>(
    `SELECT n.seq, n.id, n.kind, n.title, n.occurred_on, n.observation, n.interpretation, n.tags,
       ${FILE_COLUMNS}
     FROM notes n ${FILE_JOINS} WHERE n.seq IN (${places(seqs)})`,
    seqs,
  );

export type FoundPrivateRow = FileColumns & {
  readonly seq: number;
  readonly id: string;
  readonly body: string;
};

/** @param seqs at most a few hundred */
export const selectFoundPrivateNotes = (
  read: ReadHandle,
  seqs: readonly number[],
): PromiseLike<readonly FoundPrivateRow[]> =>
  read.raw<FoundPrivateRow[]>(
    `SELECT n.seq, n.id, n.body, ${FILE_COLUMNS}
     FROM private_working_notes n ${FILE_JOINS} WHERE n.seq IN (${places(seqs)})`,
    seqs,
  );

export type FoundContactRow = FileColumns & {
  readonly seq: number;
  readonly id: string;
  readonly kind: ContactKind;
  readonly on_day: string;
  readonly said: string;
  readonly follow_up: string;
};

/** @param seqs at most a few hundred */
export const selectFoundContacts = (
  read: ReadHandle,
  seqs: readonly number[],
): PromiseLike<readonly FoundContactRow[]> =>
  read.raw<FoundContactRow[]>(
    `SELECT n.seq, n.id, n.kind, n.on_day, n.said, n.follow_up, ${FILE_COLUMNS}
     FROM guardian_contacts n ${FILE_JOINS} WHERE n.seq IN (${places(seqs)})`,
    seqs,
  );

export type FoundSignalRow = FileColumns & {
  readonly seq: number;
  readonly id: string;
  readonly domain: SignalDomain;
  readonly on_day: string;
  readonly fact: string;
  readonly interpretation: string;
  readonly situation: string;
};

/** @param seqs at most a few hundred */
export const selectFoundSignals = (
  read: ReadHandle,
  seqs: readonly number[],
): PromiseLike<readonly FoundSignalRow[]> =>
  read.raw<FoundSignalRow[]>(
    `SELECT n.seq, n.id, n.domain, n.on_day, n.fact, n.interpretation, n.situation, ${FILE_COLUMNS}
     FROM concern_signals n ${FILE_JOINS} WHERE n.seq IN (${places(seqs)})`,
    seqs,
  );

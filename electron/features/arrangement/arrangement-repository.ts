/** Queries on requests. While one is submitted its text is fixed by a trigger. */
import { ArrangementContent } from '../../contract/arrangement-content';
import { ProfileContent } from '../../contract/partnership-profile';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { arrangementHash } from './arrangement-hash';
import type { ArrangementContentRecord, ProfileContentRecord } from './arrangement-records';

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly profile_id: string;
  readonly profile_revision: number;
  readonly profile: string;
  readonly content: string;
  readonly content_hash: string;
  readonly submitted_on: string | null;
  readonly version: number;
  readonly deleted_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

export type StoredArrangement = {
  readonly id: string;
  readonly caseFileId: string;
  readonly profileId: string;
  readonly profileRevision: number;
  readonly profile: ProfileContentRecord;
  readonly content: ArrangementContentRecord;
  readonly contentHash: string;
  readonly submittedOn: string | null;
  readonly version: number;
  readonly deletedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

const toArrangement = (row: Row): StoredArrangement => ({
  id: row.id,
  caseFileId: row.case_file_id,
  profileId: row.profile_id,
  profileRevision: row.profile_revision,
  profile: ProfileContent.parse(JSON.parse(row.profile)),
  content: ArrangementContent.parse(JSON.parse(row.content)),
  contentHash: row.content_hash,
  submittedOn: row.submitted_on,
  version: row.version,
  deletedAt: row.deleted_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Also one in the bin. */
export const selectArrangement = async (
  read: ReadHandle,
  id: string,
): Promise<StoredArrangement | undefined> => {
  const row = await read<Row>('arrangements').where({ id }).first();
  return row === undefined ? undefined : toArrangement(row);
};

/** Of a case file, newest first, outside the bin. */
export const selectArrangementsOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredArrangement[]> => {
  const rows = await read<Row>('arrangements')
    .where({ case_file_id: caseFileId, deleted_at: null })
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map(toArrangement);
};

/** Submitted ones of the active files of a school, outside the bin. */
export const selectSubmittedOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredArrangement[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT a.* FROM arrangements a JOIN case_files f ON f.id = a.case_file_id
      WHERE f.school_id = ? AND f.status = 'active' AND a.deleted_at IS NULL
        AND a.submitted_on IS NOT NULL
      ORDER BY a.created_at, a.id`,
    [schoolId],
  );
  return rows.map(toArrangement);
};

type Text = {
  readonly content: ArrangementContentRecord;
  readonly profile: ProfileContentRecord;
  readonly profileRevision: number;
};

const columnsOf = ({ content, profile, profileRevision }: Text) => ({
  content: JSON.stringify(content),
  profile: JSON.stringify(profile),
  profile_revision: profileRevision,
  content_hash: arrangementHash(content, profile),
});

export const insertArrangement = async (
  write: WriteHandle,
  made: Text & {
    readonly id: string;
    readonly caseFileId: string;
    readonly profileId: string;
    readonly now: string;
  },
): Promise<void> => {
  await write('arrangements').insert({
    id: made.id,
    case_file_id: made.caseFileId,
    profile_id: made.profileId,
    ...columnsOf(made),
    created_at: made.now,
    updated_at: made.now,
  });
};

/** The next save, or another copy of the profile. */
export const updateText = async (
  write: WriteHandle,
  saved: Text & { readonly id: string; readonly version: number; readonly now: string },
): Promise<void> => {
  await write('arrangements')
    .where({ id: saved.id })
    .update({ ...columnsOf(saved), version: saved.version, updated_at: saved.now });
};

/** Submitted on a day, or taken back (null). */
export const updateSubmitted = async (
  write: WriteHandle,
  {
    id,
    submittedOn,
    now,
  }: { readonly id: string; readonly submittedOn: string | null; readonly now: string },
): Promise<void> => {
  await write('arrangements')
    .where({ id })
    .update({ submitted_on: submittedOn, updated_at: now })
    .increment('version', 1);
};

export const touchArrangement = async (
  write: WriteHandle,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<void> => {
  await write('arrangements').where({ id }).update({ updated_at: now });
};

/** Into the bin (a moment) or out of it (null). */
export const setArrangementDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('arrangements').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer, with its steps. @returns how many */
export const destroyDeletedArrangements = async (
  write: WriteHandle,
  cutoff: string,
): Promise<number> => write('arrangements').where('deleted_at', '<=', cutoff).del();

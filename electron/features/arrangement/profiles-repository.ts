/** Queries on the profiles of partnerships. */
import { ProfileContent } from '../../contract/partnership-profile';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { ProfileContentRecord, ProfileRecord } from './arrangement-records';

type Row = {
  readonly id: string;
  readonly content: string;
  readonly revision: number;
  readonly requests: number;
  readonly deleted_at: string | null;
  readonly updated_at: string;
};

export type StoredProfile = ProfileRecord & { readonly deletedAt: string | null };

const toProfile = (row: Row): StoredProfile => ({
  id: row.id,
  content: ProfileContent.parse(JSON.parse(row.content)),
  revision: row.revision,
  requests: row.requests,
  deletedAt: row.deleted_at,
  updatedAt: row.updated_at,
});

const SELECT = `SELECT p.*, (SELECT count(*) FROM arrangements a
  WHERE a.profile_id = p.id AND a.deleted_at IS NULL) AS requests FROM partnership_profiles p`;

/** Outside the bin. */
export const selectProfiles = async (read: ReadHandle): Promise<StoredProfile[]> =>
  (await read.raw<Row[]>(`${SELECT} WHERE p.deleted_at IS NULL ORDER BY p.id`)).map(toProfile);

/** Also one in the bin. */
export const selectProfile = async (
  read: ReadHandle,
  id: string,
): Promise<StoredProfile | undefined> => {
  const [row] = await read.raw<Row[]>(`${SELECT} WHERE p.id = ?`, [id]);
  return row === undefined ? undefined : toProfile(row);
};

type Saved = {
  readonly id: string;
  readonly content: ProfileContentRecord;
  readonly revision: number;
  readonly now: string;
};

export const insertProfile = async (write: WriteHandle, saved: Saved): Promise<void> => {
  await write('partnership_profiles').insert({
    id: saved.id,
    content: JSON.stringify(saved.content),
    revision: saved.revision,
    created_at: saved.now,
    updated_at: saved.now,
  });
};

export const updateProfile = async (write: WriteHandle, saved: Saved): Promise<void> => {
  await write('partnership_profiles')
    .where({ id: saved.id })
    .update({
      content: JSON.stringify(saved.content),
      revision: saved.revision,
      updated_at: saved.now,
    });
};

/** Into the bin (a moment) or out of it (null). */
export const setProfileDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('partnership_profiles').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer. @returns how many */
export const destroyDeletedProfiles = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('partnership_profiles').where('deleted_at', '<=', cutoff).del();

/** Queries on profiles of handovers: own ones, and changed ones of those that the app brings. */
import { HandoverProfileContent } from '../../contract/handover';
import type { HandoverReader } from '../../contract/handover-readers';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { ProfileRecord } from './handover-records';

type Row = {
  readonly id: string;
  readonly built_in: HandoverReader | null;
  readonly content: string;
  readonly version: number;
  readonly deleted_at: string | null;
};

export type StoredProfile = ProfileRecord & { readonly deletedAt: string | null };

const toProfile = (row: Row): StoredProfile => ({
  id: row.id,
  builtIn: row.built_in,
  changed: row.built_in !== null,
  content: HandoverProfileContent.parse(JSON.parse(row.content)),
  version: row.version,
  deletedAt: row.deleted_at,
});

/** Outside the bin. */
export const selectProfiles = async (read: ReadHandle): Promise<StoredProfile[]> =>
  (await read<Row>('handover_profiles').whereNull('deleted_at').orderBy('id')).map(toProfile);

/** Also one in the bin. */
export const selectProfile = async (
  read: ReadHandle,
  id: string,
): Promise<StoredProfile | undefined> => {
  const row = await read<Row>('handover_profiles').where({ id }).first();
  return row === undefined ? undefined : toProfile(row);
};

type Saved = {
  readonly id: string;
  readonly content: ProfileRecord['content'];
  readonly version: number;
  readonly now: string;
};

export const insertProfile = async (
  write: WriteHandle,
  { builtIn, ...saved }: Saved & { readonly builtIn: HandoverReader | null },
): Promise<void> => {
  await write('handover_profiles').insert({
    id: saved.id,
    built_in: builtIn,
    content: JSON.stringify(saved.content),
    version: saved.version,
    created_at: saved.now,
    updated_at: saved.now,
  });
};

export const updateProfile = async (write: WriteHandle, saved: Saved): Promise<void> => {
  await write('handover_profiles')
    .where({ id: saved.id })
    .update({
      content: JSON.stringify(saved.content),
      version: saved.version,
      updated_at: saved.now,
    });
};

export const deleteProfile = async (write: WriteHandle, id: string): Promise<void> => {
  await write('handover_profiles').where({ id }).del();
};

/** Into the bin (a moment) or out of it (null). */
export const setProfileDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('handover_profiles').where({ id }).update({ deleted_at: deletedAt });
};

/**
 * Destroys what lies in the bin since `cutoff` (UTC ISO) or longer, with what was chosen by it. @returns how many
 */
export const destroyDeletedProfiles = async (
  write: WriteHandle,
  cutoff: string,
): Promise<number> => {
  const due = write('handover_profiles').where('deleted_at', '<=', cutoff).select('id');
  await write('handover_compositions').whereIn('profile_id', due).del();
  return write('handover_profiles').where('deleted_at', '<=', cutoff).del();
};

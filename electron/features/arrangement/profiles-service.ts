/** The partnerships' forms: kept in revisions; requests hold copies of their own. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { partnershipProfiles } from '../../contract/partnership-profile';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import type { ProfileRecord } from './arrangement-records';
import * as repository from './profiles-repository';
import type { StoredProfile } from './profiles-repository';

const recordOf = ({ deletedAt: _deletedAt, ...record }: StoredProfile): ProfileRecord => record;

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
export const requireProfile = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<ProfileRecord> => {
  const found = await repository.selectProfile(read, id);
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return recordOf(found);
};

/** By name. */
export const listProfiles = async ({ read }: OpenContext): Promise<ProfileRecord[]> =>
  (await repository.selectProfiles(read))
    .map(recordOf)
    .toSorted((a, b) => a.content.name.localeCompare(b.content.name, 'nl'));

/** The revision that is newest now, by profile; none of those in the bin. */
export const newestRevisions = async (read: ReadHandle): Promise<ReadonlyMap<string, number>> =>
  new Map((await repository.selectProfiles(read)).map(({ id, revision }) => [id, revision]));

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT */
export const saveProfile = async (
  context: OpenContext,
  {
    id,
    revision,
    content,
  }: ParsedInputOf<(typeof partnershipProfiles)['partnershipProfiles.save']>,
): Promise<ProfileRecord> => {
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    if (id === null) {
      await repository.insertProfile(trx, { id: saved, content, revision: 1, now });
      return;
    }
    const stored = await requireProfile(trx, { id });
    if (stored.revision !== revision) {
      throw new CodedError('VERSION_CONFLICT', { version: stored.revision });
    }
    await repository.updateProfile(trx, { id, content, revision: revision + 1, now });
  });
  return requireProfile(context.read, { id: saved });
};

/** Into the bin: requests go on with the copy that they hold. @throws CodedError NOT_FOUND */
export const removeProfile = async (context: OpenContext, id: string): Promise<void> => {
  await requireProfile(context.read, { id });
  await repository.setProfileDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreProfile = async (context: OpenContext, id: string): Promise<ProfileRecord> => {
  await requireProfile(context.read, { id, deleted: true });
  await repository.setProfileDeleted(context.write, { id, deletedAt: null });
  return requireProfile(context.read, { id });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueProfiles = repository.destroyDeletedProfiles;

/** Profiles of handovers: those of the app, which can be changed and set back, and own ones. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { handover } from '../../contract/handover';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import type { ProfileRecord } from './handover-records';
import * as repository from './profiles-repository';
import type { StoredProfile } from './profiles-repository';
import { builtInProfile, builtInProfiles } from './rules/built-in-profiles';

type SaveInput = ParsedInputOf<(typeof handover)['handover.saveProfile']>;

const recordOf = ({ deletedAt: _binned, ...record }: StoredProfile): ProfileRecord => record;

/** As it is now: the own one, or the one of the app. @throws CodedError NOT_FOUND, also for one in the bin */
export const requireProfile = async (read: ReadHandle, id: string): Promise<ProfileRecord> => {
  const stored = await repository.selectProfile(read, id);
  if (stored === undefined) {
    const brought = builtInProfile(id);
    if (brought === undefined) throw new CodedError('NOT_FOUND');
    return brought;
  }
  if (stored.deletedAt !== null) throw new CodedError('NOT_FOUND');
  return recordOf(stored);
};

/** An own one: those of the app have no bin. @throws CodedError NOT_FOUND */
const requireOwn = async (
  read: ReadHandle,
  { id, deleted }: { readonly id: string; readonly deleted: boolean },
): Promise<void> => {
  const stored = await repository.selectProfile(read, id);
  if (stored?.builtIn !== null || (stored.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
};

/** Those of the app first, then own ones by name. */
export const listProfiles = async ({ read }: OpenContext): Promise<ProfileRecord[]> => {
  const stored = (await repository.selectProfiles(read)).map(recordOf);
  const changed = new Map(stored.map((profile) => [profile.id, profile]));
  return [
    ...builtInProfiles.map((brought) => changed.get(brought.id) ?? brought),
    ...stored
      .filter(({ builtIn }) => builtIn === null)
      .toSorted((a, b) => a.content.name.localeCompare(b.content.name, 'nl')),
  ];
};

/** One of the app keeps its reader: what the law says of it hangs on that. @throws CodedError INVALID_INPUT */
const requireSameReader = (before: ProfileRecord, content: SaveInput['content']): void => {
  if (before.builtIn !== null && content.reader !== before.builtIn) {
    throw new CodedError('INVALID_INPUT');
  }
};

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT, INVALID_INPUT */
export const saveProfile = async (
  context: OpenContext,
  { id, version, content }: SaveInput,
): Promise<ProfileRecord> => {
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    if (id === null) {
      const made = { id: saved, builtIn: null, content, version: 1, now };
      await repository.insertProfile(trx, made);
      return;
    }
    const before = await requireProfile(trx, id);
    if (before.version !== version) {
      throw new CodedError('VERSION_CONFLICT', { version: before.version });
    }
    requireSameReader(before, content);
    const next = { id, content, version: version + 1, now };
    if (version === 0) {
      await repository.insertProfile(trx, { ...next, builtIn: before.builtIn });
    } else await repository.updateProfile(trx, next);
  });
  return requireProfile(context.read, saved);
};

/** As the app brings it. @throws CodedError NOT_FOUND for an own one */
export const resetProfile = async (context: OpenContext, id: string): Promise<ProfileRecord> => {
  const brought = builtInProfile(id);
  if (brought === undefined) throw new CodedError('NOT_FOUND');
  await repository.deleteProfile(context.write, id);
  return brought;
};

/** Into the bin. @throws CodedError NOT_FOUND, also for one of the app */
export const removeProfile = async (context: OpenContext, id: string): Promise<void> => {
  await requireOwn(context.read, { id, deleted: false });
  await repository.setProfileDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreProfile = async (context: OpenContext, id: string): Promise<ProfileRecord> => {
  await requireOwn(context.read, { id, deleted: true });
  await repository.setProfileDeleted(context.write, { id, deletedAt: null });
  return requireProfile(context.read, id);
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueHandoverProfiles = repository.destroyDeletedProfiles;

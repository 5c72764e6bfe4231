/** Agreements about a pupil: what, who, when. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import { agreementKey } from '../../contract/reminders';
import type { Agreement, agreements } from '../../contract/reminders';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import * as repository from './agreements-repository';
import type { StoredAgreement } from './agreements-repository';
import type { Dated } from './dated-source';

type AgreementRecord = z.input<typeof Agreement>;
type SaveInput = ParsedInputOf<(typeof agreements)['agreements.save']>;

const recordOf = (stored: StoredAgreement): AgreementRecord => ({
  id: stored.id,
  caseFileId: stored.caseFileId,
  what: stored.what,
  owner: stored.owner,
  dueOn: stored.dueOn,
  version: stored.version,
  doneAt: stored.doneAt,
  createdAt: stored.createdAt,
  updatedAt: stored.updatedAt,
});

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
const requireAgreement = async (
  read: OpenContext['read'],
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredAgreement> => {
  const found = await repository.selectAgreement(read, id);
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return found;
};

/** Open ones by day, then the done. */
export const listAgreements = async (
  { read }: OpenContext,
  caseFileId: string,
): Promise<AgreementRecord[]> =>
  (await repository.selectAgreementsOfFile(read, caseFileId)).map(recordOf);

type Maker = Pick<OpenContext, 'newId' | 'clock'>;

const isSame = (stored: StoredAgreement, { what, owner, dueOn }: SaveInput['draft']): boolean =>
  stored.what === what && stored.owner === owner && stored.dueOn === dueOn;

type Writing = {
  readonly id: string;
  readonly version: number;
  readonly draft: SaveInput['draft'];
  readonly now: string;
};

const changeAgreement = async (
  trx: WriteHandle,
  stored: StoredAgreement,
  { id, version, draft, now }: Writing,
): Promise<void> => {
  if (stored.version !== version) {
    throw new CodedError('VERSION_CONFLICT', { version: stored.version });
  }
  await repository.updateAgreement(trx, { id, ...draft, version: version + 1, now });
};

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT, CASE_FILE_ARCHIVED */
export const saveAgreement = async (
  context: OpenContext,
  { id, caseFileId, version, draft }: SaveInput,
): Promise<AgreementRecord> => {
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    if (id === null) {
      await repository.insertAgreement(trx, { id: saved, caseFileId, ...draft, version: 1, now });
      return;
    }
    const stored = await requireAgreement(trx, { id });
    if (stored.caseFileId !== caseFileId) throw new CodedError('NOT_FOUND');
    await changeAgreement(trx, stored, { id, version, draft, now });
  });
  return recordOf(await requireAgreement(context.read, { id: saved }));
};

export type MadeAgreement = SaveInput['draft'] & {
  readonly id: string | null;
  readonly version: number;
};

/**
 * For a feature whose own record brings agreements (a contact with guardians), within its transaction: those of
 * `before` that are no longer in `made` go into the bin, and one that was thrown away meanwhile comes back. The
 * caller saw to it that the file takes them.
 * @param before ids of agreements that this record brought before
 * @returns the ids of `made`, in its order
 * @throws CodedError NOT_FOUND for an id that is not among `before`, VERSION_CONFLICT
 */
export const writeAgreements = async (
  trx: WriteHandle,
  { newId, clock }: Maker,
  {
    caseFileId,
    before,
    made,
  }: {
    readonly caseFileId: string;
    readonly before: readonly string[];
    readonly made: readonly MadeAgreement[];
  },
): Promise<readonly string[]> => {
  const now = moment(clock);
  const written: string[] = [];
  for (const { id, version, ...draft } of made) {
    if (id === null) {
      const fresh = newId();
      await repository.insertAgreement(trx, { id: fresh, caseFileId, ...draft, version: 1, now });
      written.push(fresh);
      continue;
    }
    const stored = await repository.selectAgreement(trx, id);
    if (stored === undefined || !before.includes(id)) throw new CodedError('NOT_FOUND');
    if (stored.deletedAt !== null) {
      await repository.setAgreementDeleted(trx, { id, deletedAt: null });
    }
    if (!isSame(stored, draft)) await changeAgreement(trx, stored, { id, version, draft, now });
    written.push(id);
  }
  for (const id of before.filter((one) => !written.includes(one))) {
    const stored = await repository.selectAgreement(trx, id);
    if (stored?.deletedAt === null) {
      await repository.setAgreementDeleted(trx, { id, deletedAt: now });
    }
  }
  return written;
};

/** Into the bin. @throws CodedError NOT_FOUND */
export const removeAgreement = async (context: OpenContext, id: string): Promise<void> => {
  await requireAgreement(context.read, { id });
  await repository.setAgreementDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreAgreement = async (
  context: OpenContext,
  id: string,
): Promise<AgreementRecord> => {
  await requireAgreement(context.read, { id, deleted: true });
  await repository.setAgreementDeleted(context.write, { id, deletedAt: null });
  return recordOf(await requireAgreement(context.read, { id }));
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueAgreements = repository.destroyDeletedAgreements;

const datedOf = (agreement: StoredAgreement): Dated => ({
  key: agreementKey(agreement.id),
  kind: 'agreement',
  on: agreement.dueOn,
  caseFileId: agreement.caseFileId,
  what: agreement.what,
  owner: agreement.owner,
  level: null,
  place: { screen: 'agreements', id: agreement.id },
  canTick: true,
});

/** All of them, for the list of dated things. */
export const datedAgreements = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> =>
  (await repository.selectAgreementsOfSchool(read, schoolId)).map(datedOf);

/** The same of one: none when it lies in the bin or is no longer there. */
export const datedAgreement = async (
  { read }: OpenContext,
  id: string,
): Promise<readonly Dated[]> => {
  const found = await repository.selectAgreement(read, id);
  return found === undefined || found.deletedAt !== null ? [] : [datedOf(found)];
};

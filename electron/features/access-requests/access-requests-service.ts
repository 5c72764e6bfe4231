/**
 * Requests of guardians to see the file, each answered within a month (AVG art. 12 lid 3). Also of an archived file:
 * the right lasts as long as the file does.
 */
import type { z } from 'zod';
import type { AccessRequest, accessRequests } from '../../contract/access-requests';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import { guardianRelationWords } from '../../contract/guardian-words';
import { displayNameOf } from '../../contract/person-name';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { getCaseFile, getCaseFileRow } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import * as repository from './access-requests-repository';
import type { StoredExport, StoredRequest } from './access-requests-repository';
import { factsOf } from './access-facts';
import { isAllowed } from './rules/decide';
import { dueOn, isExtensionAllowed } from './rules/term';

type Contract = typeof accessRequests;
type InputFor<Name extends keyof Contract> = ParsedInputOf<Contract[Name]>;
export type RequestRecord = z.input<typeof AccessRequest>;

const recordOf = (stored: StoredRequest, exports: readonly StoredExport[]): RequestRecord => ({
  ...stored,
  decisions: [...stored.decisions],
  dueOn: dueOn(stored),
  exports: exports
    .filter(({ requestId }) => requestId === stored.id)
    .map(({ at, fileHash }) => ({ at, fileHash })),
});

/** @throws CodedError NOT_FOUND */
export const requireRequest = async (read: ReadHandle, id: string): Promise<StoredRequest> => {
  const found = await repository.selectRequest(read, id);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  return found;
};

/** @throws CodedError NOT_FOUND */
export const getRequest = async (read: ReadHandle, id: string): Promise<RequestRecord> =>
  recordOf(await requireRequest(read, id), await repository.selectExports(read, [id]));

/** Of a file, newest first. @throws CodedError NOT_FOUND */
export const listRequests = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<RequestRecord[]> => {
  await getCaseFileRow(read, caseFileId);
  const requests = await repository.selectRequests(read, caseFileId);
  const exports = await repository.selectExports(
    read,
    requests.map(({ id }) => id),
  );
  return requests.map((request) => recordOf(request, exports));
};

/** @throws CodedError NOT_FOUND; INVALID_INPUT for a day to come, or a guardian of another file */
export const openRequest = async (
  context: OpenContext,
  { caseFileId, guardianId, askedOn }: InputFor<'accessRequests.open'>,
): Promise<RequestRecord> => {
  const { guardians } = await getCaseFile(context, caseFileId);
  const guardian = guardians.find(({ id }) => id === guardianId);
  if (guardian === undefined || askedOn > today(context.clock)) {
    throw new CodedError('INVALID_INPUT');
  }
  const id = context.newId();
  await repository.insertRequest(context.write, {
    id,
    caseFileId,
    guardianId,
    guardianName: displayNameOf(guardian.name) || guardianRelationWords[guardian.relation],
    askedOn,
    now: moment(context.clock),
  });
  return getRequest(context.read, id);
};

type Change = (stored: StoredRequest) => StoredRequest;

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT, and what `change` throws */
const changeRequest = async (
  context: OpenContext,
  { id, version }: { readonly id: string; readonly version: number },
  change: Change,
): Promise<RequestRecord> => {
  await inTransaction(context.write, async (trx) => {
    const stored = await requireRequest(trx, id);
    if (stored.version !== version) {
      throw new CodedError('VERSION_CONFLICT', { version: stored.version });
    }
    const changed = change(stored);
    const updatedAt = moment(context.clock);
    await repository.updateRequest(trx, { ...changed, version: version + 1, updatedAt });
  });
  return getRequest(context.read, id);
};

/** What was given lies fast: take that back first. */
const requireNotGiven = ({ given }: StoredRequest): void => {
  if (given !== null) throw new CodedError('INVALID_INPUT');
};

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT; INVALID_INPUT for more than the law allows */
export const extendRequest = (
  context: OpenContext,
  { id, version, ...extension }: InputFor<'accessRequests.extend'>,
): Promise<RequestRecord> =>
  changeRequest(context, { id, version }, (stored) => {
    requireNotGiven(stored);
    const { askedOn } = stored;
    if (!isExtensionAllowed(extension, { askedOn, today: today(context.clock) })) {
      throw new CodedError('INVALID_INPUT');
    }
    return { ...stored, extension };
  });

/**
 * @throws CodedError NOT_FOUND, VERSION_CONFLICT; INVALID_INPUT for a decision that no person can make, or after it
 *   was given
 */
export const saveRequest = async (
  context: OpenContext,
  { id, version, decisions, letter }: InputFor<'accessRequests.save'>,
): Promise<RequestRecord> => {
  const { facts, items } = await factsOf(context, await requireRequest(context.read, id));
  return changeRequest(context, { id, version }, (stored) => {
    requireNotGiven(stored);
    if (!decisions.every((decision) => isAllowed(decision, items, facts))) {
      throw new CodedError('INVALID_INPUT');
    }
    return { ...stored, decisions, letter };
  });
};

/** Null takes it back. @throws CodedError NOT_FOUND, VERSION_CONFLICT; INVALID_INPUT for a day that can't be */
export const recordGiven = (
  context: OpenContext,
  { id, version, given }: InputFor<'accessRequests.recordGiven'>,
): Promise<RequestRecord> =>
  changeRequest(context, { id, version }, (stored) => {
    const isDay =
      given === null || (given.on >= stored.askedOn && given.on <= today(context.clock));
    if (!isDay) throw new CodedError('INVALID_INPUT');
    return { ...stored, given };
  });

/** @throws CodedError NOT_FOUND; INVALID_INPUT for one that was given, or of which a file was made */
export const removeRequest = (context: OpenContext, id: string): Promise<void> =>
  inTransaction(context.write, async (trx) => {
    const { given } = await requireRequest(trx, id);
    const exports = await repository.selectExports(trx, [id]);
    if (given !== null || exports.length > 0) throw new CodedError('INVALID_INPUT');
    await repository.deleteRequest(trx, id);
  });

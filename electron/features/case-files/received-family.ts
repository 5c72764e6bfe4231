/** Guardians and relatives that come with a file from another vault. */
import type { WriteHandle } from '../../vault/database/handles';
import type { GuardianRecord, RelativeRecord } from './case-file-records';
import { appendGuardians, appendRelatives, usedFamilyIds } from './family-repository';

type Person = GuardianRecord | RelativeRecord;
type Table = Parameters<typeof usedFamilyIds>[1]['table'];

type Received = {
  readonly caseFileId: string;
  readonly newId: () => string;
  readonly guardians: readonly GuardianRecord[];
  readonly relatives: readonly RelativeRecord[];
};

/** Another file may have somebody with that id: then it is somebody else's, and this one gets a fresh one. */
const withFreeIds = async <One extends Person>(
  write: WriteHandle,
  { table, people, newId }: { table: Table; people: readonly One[]; newId: () => string },
): Promise<readonly One[]> => {
  const used = await usedFamilyIds(write, { table, ids: people.map(({ id }) => id) });
  return people.map((one) => (used.has(one.id) ? { ...one, id: newId() } : one));
};

const idsBy = (given: readonly Person[], added: readonly Person[]): ReadonlyMap<string, string> =>
  new Map(given.map(({ id }, at) => [id, added[at]?.id ?? id]));

/**
 * Adds them after those who are there, inside a transaction, with their own ids where these are free.
 * @returns the id in this file of each guardian, by the id that was given
 */
export const addFamily = async (
  write: WriteHandle,
  { caseFileId, newId, guardians, relatives }: Received,
): Promise<ReadonlyMap<string, string>> => {
  const added = await withFreeIds(write, { table: 'guardians', people: guardians, newId });
  await appendGuardians(write, { caseFileId, items: added });
  const items = await withFreeIds(write, { table: 'relatives', people: relatives, newId });
  await appendRelatives(write, { caseFileId, items });
  return idsBy(guardians, added);
};

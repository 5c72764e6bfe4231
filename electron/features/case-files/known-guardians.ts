/** Whether guardians that something names are of the same case file. */
import { CodedError } from '../../contract/coded-error';
import type { ReadHandle } from '../../vault/database/handles';
import { selectGuardians } from './family-repository';

type Named = {
  readonly caseFileId: string;
  readonly ids: readonly string[];
  /** Stood there before: somebody who was taken out of the file since may stay. */
  readonly before?: readonly string[];
};

/** @throws CodedError INVALID_INPUT for a guardian of another file, or of none */
export const requireGuardians = async (
  read: ReadHandle,
  { caseFileId, ids, before = [] }: Named,
): Promise<void> => {
  const asked = ids.filter((id) => !before.includes(id));
  if (asked.length === 0) return;
  const known = new Set((await selectGuardians(read, caseFileId)).map(({ id }) => id));
  if (asked.some((id) => !known.has(id))) throw new CodedError('INVALID_INPUT');
};

/** Of these the guardians of the file, in the same order. */
export const knownGuardians = async (
  read: ReadHandle,
  { caseFileId, ids }: { readonly caseFileId: string; readonly ids: readonly string[] },
): Promise<readonly string[]> => {
  const known = new Set((await selectGuardians(read, caseFileId)).map(({ id }) => id));
  return ids.filter((id) => known.has(id));
};

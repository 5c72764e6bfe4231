/** The compiled identity of one case file, remembered while nothing in it changes. */
import { compileIdentity } from '../../deidentify';
import type { Matcher } from '../../deidentify';
import type { ReadHandle } from '../../vault/database/handles';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { listPupils } from '../pupils/pupils-service';
import { listStaff } from '../pupils/staff-service';
import { knownIdentityOf } from './known-identity';

type Remembered = { readonly of: string; readonly matcher: Matcher };

// By handle: it dies with the open vault. Compiling 600 classmates takes longer than a keystroke.
const remembered = new WeakMap<ReadHandle, Remembered>();

/** Everything known by name around a case file. @throws CodedError NOT_FOUND */
export const matcherOf = async (context: OpenContext, caseFileId: string): Promise<Matcher> => {
  const file = await getCaseFile(context, caseFileId);
  const identity = knownIdentityOf({
    file,
    pupils: await listPupils(context, file.schoolId),
    staff: await listStaff(context, file.schoolId),
  });
  const of = JSON.stringify(identity);
  const before = remembered.get(context.read);
  if (before?.of === of) return before.matcher;
  const matcher = compileIdentity(identity);
  remembered.set(context.read, { of, matcher });
  return matcher;
};

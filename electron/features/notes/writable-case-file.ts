/** What a case file allows. Its own small query: a feature reads no other feature's repository. */
import { CodedError } from '../../contract/coded-error';
import type { ReadHandle } from '../../vault/database/handles';

/**
 * An archived case file takes nothing new: no note, no attachment, no changed text. Taking something
 * out stays possible (AVG: destruction must be), and so does undoing that.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED
 */
export const requireWritableCaseFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<void> => {
  const found = await read<{ readonly status: string }>('case_files')
    .where({ id: caseFileId })
    .select<{ readonly status: string }>('status')
    .first();
  if (found === undefined) throw new CodedError('NOT_FOUND');
  if (found.status === 'archived') throw new CodedError('CASE_FILE_ARCHIVED');
};

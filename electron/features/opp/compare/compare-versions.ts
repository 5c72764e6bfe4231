/** What changed between two versions of one OPP. */
import { CodedError } from '../../../contract/coded-error';
import type { OpenContext } from '../../context';
import { actionHashOf } from '../opp-hash';
import type { OppComparisonRecord } from '../opp-records';
import { selectVersion } from '../opp-versions-repository';
import { compareContents } from './compare-contents';

type Asked = { readonly id: string; readonly from: number; readonly to: number };

/** From the version `from` to the version `to`. @throws CodedError NOT_FOUND */
export const compareVersions = async (
  { read }: Pick<OpenContext, 'read'>,
  { id, from, to }: Asked,
): Promise<OppComparisonRecord> => {
  const before = await selectVersion(read, { oppId: id, number: from });
  const after = await selectVersion(read, { oppId: id, number: to });
  if (before === undefined || after === undefined) throw new CodedError('NOT_FOUND');
  return {
    from,
    to,
    sections: compareContents(before.content, after.content),
    actionSectionChanged: actionHashOf(before.content) !== actionHashOf(after.content),
  };
};

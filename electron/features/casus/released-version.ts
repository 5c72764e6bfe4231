/** A released version as it was checked, and whether it may still leave. */
import { CodedError } from '../../contract/coded-error';
import type { OpenContext } from '../context';
import type { Printed } from './casus-document';
import { knowledgeOf } from './casus-knowledge';
import type { Knowledge } from './casus-knowledge';
import { requireCasus } from './casus-service';
import type { CasusVersionRecord } from './casus-records';
import { selectContent } from './casus-versions-repository';
import { identityIn } from './known-later';

type AskedVersion = { readonly id: string; readonly versionNumber: number };

export type CheckedVersion = Printed & Pick<CasusVersionRecord, 'checkedByRole' | 'checkedOn'>;

/** Undefined where there is no such version. @throws CodedError NOT_FOUND */
export const versionOf = async (
  { read }: OpenContext,
  { id, versionNumber }: AskedVersion,
): Promise<CheckedVersion | undefined> => {
  const { versions } = await requireCasus(read, id);
  const version = versions.find(({ number }) => number === versionNumber);
  const content = await selectContent(read, { casusId: id, number: versionNumber });
  if (version === undefined || content === undefined) return undefined;
  const { label, checkedByRole, checkedOn } = version;
  return { ...content, label, versionNumber, checkedByRole, checkedOn };
};

/**
 * One that may leave. Names that became known after the release are looked for as well.
 * @throws CodedError NOT_FOUND, CASUS_NOT_RELEASED, IDENTITY_LEFT: reopen and look again
 */
export const leavingVersion = async (
  context: OpenContext,
  asked: AskedVersion,
): Promise<{ readonly printed: CheckedVersion; readonly knowledge: Knowledge }> => {
  const { caseFileId } = await requireCasus(context.read, asked.id);
  const printed = await versionOf(context, asked);
  if (printed === undefined) throw new CodedError('CASUS_NOT_RELEASED');
  const knowledge = await knowledgeOf(context, caseFileId);
  const left = identityIn(printed.parts, knowledge).length;
  if (left > 0) throw new CodedError('IDENTITY_LEFT', { left });
  return { printed, knowledge };
};

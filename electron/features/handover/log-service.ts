/** The log of handovers: what went, to which reader, when; and what came after. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { handover } from '../../contract/handover';
import { displayNameOf } from '../../contract/person-name';
import { getCaseFileRow, listCaseFiles } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { today } from '../days';
import { getPupil } from '../pupils/pupils-service';
import type { LogRecord } from './handover-records';
import { selectHandover, selectHandovers, setGuardiansCopy } from './handovers-repository';

type LogInput = ParsedInputOf<(typeof handover)['handover.log']>;
type CopyInput = ParsedInputOf<(typeof handover)['handover.recordGuardiansCopy']>;

/** Of one file, or of all of a school; newest first. */
export const handoverLog = async (context: OpenContext, asked: LogInput): Promise<LogRecord[]> => {
  const files = new Map(
    (await listCaseFiles(context, asked.schoolId)).map(({ id, ...file }) => [id, file]),
  );
  return (await selectHandovers(context.read, asked)).flatMap((row) => {
    const file = files.get(row.caseFileId);
    return file === undefined
      ? []
      : [{ ...row, codeName: file.codeName, pupilName: file.pupilName }];
  });
};

const rowOf = async (context: OpenContext, id: string): Promise<LogRecord> => {
  const stored = await selectHandover(context.read, id);
  if (stored === undefined) throw new CodedError('NOT_FOUND');
  const file = await getCaseFileRow(context.read, stored.caseFileId);
  const { name } = await getPupil(context, file.pupil_id);
  return { ...stored, codeName: file.code_name, pupilName: displayNameOf(name) };
};

/**
 * That the parents got a copy of what went to another school (domain.md section 3); null takes it back.
 * @throws CodedError NOT_FOUND; INVALID_INPUT: for another reader, or on a day before it was made or to come
 */
export const recordGuardiansCopy = async (
  context: OpenContext,
  { id, on }: CopyInput,
): Promise<LogRecord> => {
  const { readerKind, madeAt } = await rowOf(context, id);
  const madeOn = today({ now: () => new Date(madeAt) });
  const fits = on === null || (on >= madeOn && on <= today(context.clock));
  if (readerKind !== 'otherSchool' || !fits) throw new CodedError('INVALID_INPUT');
  await setGuardiansCopy(context.write, { id, on });
  return rowOf(context, id);
};

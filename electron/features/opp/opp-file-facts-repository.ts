/** What the rules ask of a case file, for all active files of a school at once. */
import type { ReadHandle } from '../../vault/database/handles';
import type { RuleInput } from './rules/rule-input';

export type FileFacts = Pick<RuleInput, 'pupil' | 'custody'>;

type PupilRow = {
  readonly id: string;
  readonly start_date: string | null;
  readonly leave_date: string | null;
};

type GuardianRow = {
  readonly id: string;
  readonly case_file_id: string;
  readonly custody: 'yes' | 'no' | 'unknown';
};

/** By case file. */
export const selectFileFacts = async (
  read: ReadHandle,
  schoolId: string,
): Promise<ReadonlyMap<string, FileFacts>> => {
  const pupils = await read.raw<PupilRow[]>(
    `SELECT f.id, p.start_date, p.leave_date FROM case_files f JOIN pupils p ON p.id = f.pupil_id
      WHERE f.school_id = ? AND f.status = 'active'`,
    [schoolId],
  );
  const guardians = await read.raw<GuardianRow[]>(
    `SELECT g.id, g.case_file_id, g.custody FROM guardians g
      JOIN case_files f ON f.id = g.case_file_id
      WHERE f.school_id = ? AND f.status = 'active'`,
    [schoolId],
  );
  const custody = new Map<string, Map<string, GuardianRow['custody']>>();
  for (const row of guardians) {
    const ofFile = custody.get(row.case_file_id) ?? new Map<string, GuardianRow['custody']>();
    custody.set(row.case_file_id, ofFile.set(row.id, row.custody));
  }
  return new Map(
    pupils.map(({ id, start_date, leave_date }) => [
      id,
      {
        pupil: { startDate: start_date, leaveDate: leave_date },
        custody: custody.get(id) ?? new Map(),
      },
    ]),
  );
};

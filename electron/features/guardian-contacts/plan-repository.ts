/** Queries on the joint plan with who helps at home: one of a file. */
import { HomeSupportPlanContent } from '../../contract/guardian-contacts';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { PlanContentRecord } from './contact-records';

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly content: string;
  readonly version: number;
  readonly updated_at: string;
};

export type StoredPlan = {
  readonly id: string;
  readonly caseFileId: string;
  readonly content: PlanContentRecord;
  readonly version: number;
  readonly updatedAt: string;
};

const toPlan = (row: Row): StoredPlan => ({
  id: row.id,
  caseFileId: row.case_file_id,
  content: HomeSupportPlanContent.parse(JSON.parse(row.content)),
  version: row.version,
  updatedAt: row.updated_at,
});

export const selectPlan = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredPlan | undefined> => {
  const row = await read<Row>('home_support_plans').where({ case_file_id: caseFileId }).first();
  return row === undefined ? undefined : toPlan(row);
};

/** Of the active files of a school. */
export const selectPlansOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredPlan[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT p.* FROM home_support_plans p JOIN case_files f ON f.id = p.case_file_id
      WHERE f.school_id = ? AND f.status = 'active' ORDER BY p.id`,
    [schoolId],
  );
  return rows.map(toPlan);
};

export const writePlan = async (write: WriteHandle, plan: StoredPlan): Promise<void> => {
  const row = {
    content: JSON.stringify(plan.content),
    version: plan.version,
    updated_at: plan.updatedAt,
  };
  await write('home_support_plans')
    .insert({ id: plan.id, case_file_id: plan.caseFileId, ...row })
    .onConflict('case_file_id')
    .merge(row);
};

/**
 * One that comes from another vault, in the place of the own one of the file; with its own id where no other file
 * has a plan with that id.
 */
export const putReceivedPlan = async (
  write: WriteHandle,
  plan: Omit<StoredPlan, 'version'>,
): Promise<void> => {
  const own = await selectPlan(write, plan.caseFileId);
  await write('home_support_plans').where({ case_file_id: plan.caseFileId }).del();
  await writePlan(write, { ...plan, version: (own?.version ?? 0) + 1 });
};

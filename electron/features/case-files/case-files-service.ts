import { CodedError } from '../../contract/coded-error';
import type { ReadHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import { moment, schoolYearOf, today } from '../days';
import { getPupil, hasPupilLeft } from '../pupils/pupils-service';
import { getSchool } from '../pupils/schools-service';
import { listStaffOfCaseFile } from '../pupils/staff-service';
import type { CaseFileRecord, CaseFileSummaryRecord } from './case-file-records';
import { selectCaseFile, updateLastOpened, updateStatus } from './case-files-repository';
import type { CaseFileRow } from './case-files-repository';
import { isNameNow } from './code-names-service';
import { selectGuardians, selectRelatives } from './family-repository';
import { selectRecentSummaries, selectSummaries } from './summaries-repository';
import type { Now } from './summaries-repository';

const byName = new Intl.Collator('nl', { sensitivity: 'base' });

const nowOf = ({ clock }: OpenContext): Now => ({
  today: today(clock),
  currentStartYear: schoolYearOf(today(clock)),
});

/** The school's case files, archived ones too, by the pupil's surname. */
export const listCaseFiles = async (
  context: OpenContext,
  schoolId: string,
): Promise<CaseFileSummaryRecord[]> => {
  const summaries = await selectSummaries(context.read, { schoolId, now: nowOf(context) });
  return summaries.sort((a, b) => byName.compare(a.sortName, b.sortName));
};

/** Active case files that were looked at last, newest first. */
export const listRecentCaseFiles = (
  context: OpenContext,
  { schoolId, limit }: { readonly schoolId: string; readonly limit: number },
): Promise<CaseFileSummaryRecord[]> =>
  selectRecentSummaries(context.read, { schoolId, limit, now: nowOf(context) });

/** @throws CodedError NOT_FOUND */
export const getCaseFileRow = async (read: ReadHandle, id: string): Promise<CaseFileRow> => {
  const row = await selectCaseFile(read, id);
  if (row === undefined) throw new CodedError('NOT_FOUND');
  return row;
};

/** Whether there is a file with this id. */
export const hasCaseFileId = async (read: ReadHandle, id: string): Promise<boolean> =>
  (await selectCaseFile(read, id)) !== undefined;

/** @throws CodedError NOT_FOUND */
export const getCaseFile = async (context: OpenContext, id: string): Promise<CaseFileRecord> => {
  const { read } = context;
  const row = await getCaseFileRow(read, id);
  const school = await getSchool(context, row.school_id);
  return {
    id,
    schoolId: row.school_id,
    schoolName: school.name,
    schoolPlace: school.place,
    pupil: await getPupil(context, row.pupil_id),
    left: await hasPupilLeft(context, row.pupil_id),
    codeName: row.code_name,
    codeNameIsAName: await isNameNow(read, row.code_name),
    status: row.status,
    supportPhase: row.support_phase,
    summary: row.summary,
    retentionRegime: row.retention_regime,
    retentionReason: row.retention_reason,
    openedOn: row.opened_on,
    archivedOn: row.archived_on,
    guardians: await selectGuardians(read, id),
    relatives: await selectRelatives(read, id),
    staff: await listStaffOfCaseFile(read, id),
    version: row.version,
    updatedAt: row.updated_at,
  };
};

/** Marks the file as looked at now; one that is gone is no error. */
export const markOpened = ({ write, clock }: OpenContext, id: string): Promise<void> =>
  updateLastOpened(write, { id, now: moment(clock) });

const changeStatus = async (
  context: OpenContext,
  { id, status }: { readonly id: string; readonly status: 'active' | 'archived' },
): Promise<CaseFileRecord> => {
  const row = await getCaseFileRow(context.read, id);
  if (row.status !== status) {
    const archivedOn = status === 'archived' ? today(context.clock) : null;
    await updateStatus(context.write, { id, status, archivedOn, now: moment(context.clock) });
  }
  return getCaseFile(context, id);
};

/** Closes a file: it stays readable and counts for the retention term. @throws CodedError NOT_FOUND */
export const archiveCaseFile = (context: OpenContext, id: string): Promise<CaseFileRecord> =>
  changeStatus(context, { id, status: 'archived' });

/** @throws CodedError NOT_FOUND */
export const reopenCaseFile = (context: OpenContext, id: string): Promise<CaseFileRecord> =>
  changeStatus(context, { id, status: 'active' });

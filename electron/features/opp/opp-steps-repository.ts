/** Queries on the steps of the cycle, and on what was passed over. A trigger keeps a step as it was recorded. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { OppStepDetailRecord, OppStepRecord, OppWaiverRecord } from './opp-records';

type StepRow = {
  readonly id: string;
  readonly opp_id: string;
  readonly version_number: number;
  readonly on_day: string;
  readonly detail: string;
  readonly content_hash: string;
  readonly action_hash: string;
  readonly by_role: OppStepRecord['byRole'];
  readonly recorded_at: string;
  readonly withdrawn_at: string | null;
  readonly withdrawn_reason: string | null;
};

const toStep = (row: StepRow): OppStepRecord => ({
  id: row.id,
  oppId: row.opp_id,
  versionNumber: row.version_number,
  on: row.on_day,
  // Written by `insertStep` alone; the router parses it again on its way out.
  detail: JSON.parse(row.detail) as OppStepDetailRecord,
  contentHash: row.content_hash,
  actionHash: row.action_hash,
  byRole: row.by_role,
  recordedAt: row.recorded_at,
  withdrawn:
    row.withdrawn_at === null || row.withdrawn_reason === null
      ? null
      : { reason: row.withdrawn_reason, at: row.withdrawn_at },
});

/** Last recorded first, the withdrawn too. */
export const selectSteps = async (read: ReadHandle, oppId: string): Promise<OppStepRecord[]> => {
  const rows = await read<StepRow>('opp_steps')
    .where({ opp_id: oppId })
    .orderBy([
      { column: 'recorded_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map(toStep);
};

export const selectStep = async (
  read: ReadHandle,
  { id, oppId }: { readonly id: string; readonly oppId: string },
): Promise<OppStepRecord | undefined> => {
  const row = await read<StepRow>('opp_steps').where({ id, opp_id: oppId }).first();
  return row === undefined ? undefined : toStep(row);
};

/** Whether this attachment lies in this case file, whole and not thrown away. */
export const hasAttachment = async (
  read: ReadHandle,
  { caseFileId, attachmentId }: { readonly caseFileId: string; readonly attachmentId: string },
): Promise<boolean> => {
  const row = await read<{ readonly id: string }>('attachments')
    .where({ id: attachmentId, case_file_id: caseFileId, complete: 1 })
    .whereNull('deleted_at')
    .first();
  return row !== undefined;
};

/** Of every OPP of the active files of a school. */
export const selectStepsOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<OppStepRecord[]> => {
  const rows = await read.raw<StepRow[]>(
    `SELECT s.* FROM opp_steps s JOIN opps o ON o.id = s.opp_id
      JOIN case_files f ON f.id = o.case_file_id
      WHERE f.school_id = ? AND f.status = 'active'
      ORDER BY s.recorded_at DESC, s.id DESC`,
    [schoolId],
  );
  return rows.map(toStep);
};

export const insertStep = async (
  write: WriteHandle,
  step: Omit<OppStepRecord, 'withdrawn'>,
): Promise<void> => {
  await write('opp_steps').insert({
    id: step.id,
    opp_id: step.oppId,
    version_number: step.versionNumber,
    kind: step.detail.kind,
    on_day: step.on,
    detail: JSON.stringify(step.detail),
    content_hash: step.contentHash,
    action_hash: step.actionHash,
    by_role: step.byRole,
    recorded_at: step.recordedAt,
  });
};

/** @returns false when there is no such step of this OPP, or it was withdrawn before */
export const withdrawStep = async (
  write: WriteHandle,
  step: {
    readonly id: string;
    readonly oppId: string;
    readonly reason: string;
    readonly now: string;
  },
): Promise<boolean> => {
  const changed = await write('opp_steps')
    .where({ id: step.id, opp_id: step.oppId })
    .whereNull('withdrawn_at')
    .update({ withdrawn_at: step.now, withdrawn_reason: step.reason });
  return changed > 0;
};

type WaiverRow = {
  readonly opp_id: string;
  readonly version_number: number;
  readonly rule: OppWaiverRecord['rule'];
  readonly reason: string;
  readonly content_hash: string;
  readonly action_hash: string;
  readonly by_role: OppWaiverRecord['byRole'];
  readonly at: string;
};

export type StoredWaiver = OppWaiverRecord & {
  readonly oppId: string;
  readonly versionNumber: number;
  /** Of the text that the reason was written about. */
  readonly contentHash: string;
  readonly actionHash: string;
};

const toWaiver = (row: WaiverRow): StoredWaiver => ({
  oppId: row.opp_id,
  versionNumber: row.version_number,
  rule: row.rule,
  reason: row.reason,
  contentHash: row.content_hash,
  actionHash: row.action_hash,
  byRole: row.by_role,
  at: row.at,
});

export const selectWaivers = async (read: ReadHandle, oppId: string): Promise<StoredWaiver[]> => {
  const rows = await read<WaiverRow>('opp_waivers').where({ opp_id: oppId }).orderBy('at');
  return rows.map(toWaiver);
};

/** Of every OPP of the active files of a school. */
export const selectWaiversOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredWaiver[]> => {
  const rows = await read.raw<WaiverRow[]>(
    `SELECT w.* FROM opp_waivers w JOIN opps o ON o.id = w.opp_id
      JOIN case_files f ON f.id = o.case_file_id
      WHERE f.school_id = ? AND f.status = 'active' ORDER BY w.at`,
    [schoolId],
  );
  return rows.map(toWaiver);
};

/** A later reason takes the place of an earlier one. */
export const putWaiver = async (write: WriteHandle, waiver: StoredWaiver): Promise<void> => {
  await write('opp_waivers')
    .insert({
      opp_id: waiver.oppId,
      version_number: waiver.versionNumber,
      rule: waiver.rule,
      reason: waiver.reason,
      content_hash: waiver.contentHash,
      action_hash: waiver.actionHash,
      by_role: waiver.byRole,
      at: waiver.at,
    })
    .onConflict(['opp_id', 'version_number', 'rule'])
    .merge();
};

export const deleteWaiver = async (
  write: WriteHandle,
  {
    oppId,
    versionNumber,
    rule,
  }: { readonly oppId: string; readonly versionNumber: number; readonly rule: string },
): Promise<void> => {
  await write('opp_waivers').where({ opp_id: oppId, version_number: versionNumber, rule }).del();
};

import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { selectParts } from './casus-parts-repository';
import type { CasusRecord, CasusSummaryRecord, MeterAnswer, StoredCasus } from './casus-records';
import { selectContent, selectVersions } from './casus-versions-repository';

type CasusRow = {
  readonly id: string;
  readonly case_file_id: string;
  readonly label: string;
  readonly status: CasusRecord['status'];
  readonly version_number: number;
  readonly meeting_kind: CasusRecord['meeting']['kind'];
  readonly meeting_on: string | null;
  readonly basis_kind: NonNullable<CasusRecord['basis']>['kind'] | null;
  readonly basis_on: string | null;
  readonly basis_note: string;
  readonly meter_answer: string | null;
  readonly version: number;
  readonly checked_by_role: CasusRecord['checkedByRole'];
  readonly checked_on: string | null;
  readonly deleted_at: string | null;
  readonly updated_at: string;
};

const basisOf = ({ basis_kind, basis_on, basis_note }: CasusRow): CasusRecord['basis'] =>
  basis_kind === null || basis_on === null
    ? null
    : { kind: basis_kind, on: basis_on, note: basis_note };

/** A casus with its parts and versions; undefined when unknown or, unless asked for, in the bin. */
export const selectCasus = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredCasus | undefined> => {
  const row = await read<CasusRow>('casus').where({ id }).first();
  if (row === undefined || (row.deleted_at !== null) !== deleted) return undefined;
  const released =
    row.status === 'released'
      ? await selectContent(read, { casusId: id, number: row.version_number })
      : undefined;
  return {
    id,
    caseFileId: row.case_file_id,
    label: row.label,
    status: row.status,
    versionNumber: row.version_number,
    meeting: { kind: row.meeting_kind, on: row.meeting_on },
    basis: basisOf(row),
    // Written by `setMeterAnswer` alone.
    meterAnswer: row.meter_answer === null ? null : (JSON.parse(row.meter_answer) as MeterAnswer),
    checkedByRole: row.checked_by_role,
    checkedOn: row.checked_on,
    version: row.version,
    updatedAt: row.updated_at,
    parts: await selectParts(read, id),
    released: released ?? null,
    versions: await selectVersions(read, id),
  };
};

type ListedRow = CasusRow & { readonly export_count: number };
type ListedCasus = Omit<CasusSummaryRecord, 'openQuestions'>;

/** Outside the bin, last changed first. */
export const selectCasusOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<ListedCasus[]> => {
  const rows = await read.raw<ListedRow[]>(
    `SELECT casus.*,
       (SELECT count(*) FROM casus_exports WHERE casus_id = casus.id) AS export_count
     FROM casus WHERE case_file_id = ? AND deleted_at IS NULL
     ORDER BY updated_at DESC, id DESC`,
    [caseFileId],
  );
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    status: row.status,
    versionNumber: row.version_number,
    checkedByRole: row.checked_by_role,
    checkedOn: row.checked_on,
    updatedAt: row.updated_at,
    exportCount: row.export_count,
  }));
};

type NewCasus = {
  readonly id: string;
  readonly caseFileId: string;
  readonly label: string;
  readonly now: string;
};

export const insertCasus = async (
  write: WriteHandle,
  { id, caseFileId, label, now }: NewCasus,
): Promise<void> => {
  await write('casus').insert({
    id,
    case_file_id: caseFileId,
    label,
    status: 'draft',
    version: 1,
    created_at: now,
    updated_at: now,
  });
};

type Touched = { readonly id: string; readonly now: string };

/** Something of it changed: the next `version`. */
export const touchCasus = async (write: WriteHandle, { id, now }: Touched): Promise<void> => {
  await write('casus').where({ id }).update({ updated_at: now }).increment('version', 1);
};

type Release = Pick<StoredCasus, 'status' | 'versionNumber' | 'checkedByRole' | 'checkedOn'>;

export const setRelease = async (
  write: WriteHandle,
  { id, release }: { readonly id: string; readonly release: Release },
): Promise<void> => {
  await write('casus').where({ id }).update({
    status: release.status,
    version_number: release.versionNumber,
    checked_by_role: release.checkedByRole,
    checked_on: release.checkedOn,
  });
};

type Facts = Pick<StoredCasus, 'id' | 'meeting' | 'basis'>;

export const setFacts = async (
  write: WriteHandle,
  { id, meeting, basis }: Facts,
): Promise<void> => {
  await write('casus')
    .where({ id })
    .update({
      meeting_kind: meeting.kind,
      meeting_on: meeting.on,
      basis_kind: basis?.kind ?? null,
      basis_on: basis?.on ?? null,
      basis_note: basis?.note ?? '',
    });
};

export const setMeterAnswer = async (
  write: WriteHandle,
  { id, answer }: { readonly id: string; readonly answer: MeterAnswer | null },
): Promise<void> => {
  const value = answer === null ? null : JSON.stringify(answer);
  await write('casus').where({ id }).update({ meter_answer: value });
};

/** Into the bin (a moment) or out of it (null). */
export const setCasusDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('casus').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff`, with all that hangs on it, and parts removed since. */
export const destroyDeletedCasus = async (write: WriteHandle, cutoff: string): Promise<number> => {
  await write('casus_parts').where('removed_at', '<=', cutoff).del();
  return write('casus').where('deleted_at', '<=', cutoff).del();
};

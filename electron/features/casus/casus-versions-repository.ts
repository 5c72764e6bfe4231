/** Released versions and their exports. Versions are never changed: a trigger refuses it. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { CasusLayout } from '../../contract/casus-calls';
import type { CasusMeterRecord, CasusVersionRecord, FrozenContent } from './casus-records';

type VersionRow = {
  readonly number: number;
  readonly label: string;
  readonly released_at: string;
  readonly checked_by_role: CasusVersionRecord['checkedByRole'];
  readonly checked_on: string;
  readonly content_hash: string;
  readonly kept_sure: number;
  readonly meter: string;
  readonly export_count: number;
};

/** Newest first. */
export const selectVersions = async (
  read: ReadHandle,
  casusId: string,
): Promise<CasusVersionRecord[]> => {
  const rows = await read.raw<VersionRow[]>(
    `SELECT v.number, v.label, v.released_at, v.checked_by_role, v.checked_on, v.content_hash,
       v.kept_sure, v.meter, (SELECT count(*) FROM casus_exports e
        WHERE e.casus_id = v.casus_id AND e.version_number = v.number) AS export_count
     FROM casus_versions v WHERE v.casus_id = ? ORDER BY v.number DESC`,
    [casusId],
  );
  return rows.map((row) => ({
    number: row.number,
    label: row.label,
    releasedAt: row.released_at,
    checkedByRole: row.checked_by_role,
    checkedOn: row.checked_on,
    // Written by `insertVersion` alone; the router parses it again on its way out.
    meter: JSON.parse(row.meter) as CasusMeterRecord,
    contentHash: row.content_hash,
    keptSure: row.kept_sure,
    exportCount: row.export_count,
  }));
};

/** What was checked; undefined when there is no such version. */
export const selectContent = async (
  read: ReadHandle,
  { casusId, number }: { readonly casusId: string; readonly number: number },
): Promise<FrozenContent | undefined> => {
  const row = await read<{ readonly content: string }>('casus_versions')
    .where({ casus_id: casusId, number })
    .first();
  return row === undefined ? undefined : (JSON.parse(row.content) as FrozenContent);
};

type NewVersion = Omit<CasusVersionRecord, 'exportCount'> & {
  readonly casusId: string;
  readonly content: FrozenContent;
  readonly checklist: Readonly<Record<string, unknown>>;
};

export const insertVersion = async (write: WriteHandle, version: NewVersion): Promise<void> => {
  await write('casus_versions').insert({
    casus_id: version.casusId,
    number: version.number,
    label: version.label,
    released_at: version.releasedAt,
    checked_by_role: version.checkedByRole,
    checked_on: version.checkedOn,
    content: JSON.stringify(version.content),
    content_hash: version.contentHash,
    kept_sure: version.keptSure,
    meter: JSON.stringify(version.meter),
    checklist: JSON.stringify(version.checklist),
  });
};

type Export = {
  readonly id: string;
  readonly casusId: string;
  readonly versionNumber: number;
  readonly format: 'pdf' | 'docx';
  readonly layout: CasusLayout;
  readonly contentHash: string;
  readonly now: string;
};

export const insertExport = async (write: WriteHandle, made: Export): Promise<void> => {
  await write('casus_exports').insert({
    id: made.id,
    casus_id: made.casusId,
    version_number: made.versionNumber,
    format: made.format,
    layout: made.layout,
    content_hash: made.contentHash,
    exported_at: made.now,
  });
};

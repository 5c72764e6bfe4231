// Threat: any other query that reads these tables gives the record away. This file alone names them (held by a
// test), and it has no query over more than one case file: nothing can count or list.
import { ReportingCodeContent } from '../../contract/reporting-code';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

export type StoredReportingCode = {
  readonly content: ReportingCodeContent;
  readonly version: number;
  readonly updatedAt: string;
};

type Row = { readonly content: string; readonly version: number; readonly updated_at: string };

export const selectRecord = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredReportingCode | undefined> => {
  const row = await read<Row>('reporting_code_records').where({ case_file_id: caseFileId }).first();
  return row === undefined
    ? undefined
    : {
        content: ReportingCodeContent.parse(JSON.parse(row.content)),
        version: row.version,
        updatedAt: row.updated_at,
      };
};

type Written = StoredReportingCode & { readonly caseFileId: string };

/** A new one or the next version. */
export const putRecord = async (
  write: WriteHandle,
  { caseFileId, content, version, updatedAt }: Written,
): Promise<void> => {
  await write('reporting_code_records')
    .insert({
      case_file_id: caseFileId,
      content: JSON.stringify(content),
      version,
      updated_at: updatedAt,
    })
    .onConflict('case_file_id')
    .merge(['content', 'version', 'updated_at']);
};

/** For good; what was remembered of its exports goes along. @returns how many */
export const deleteRecord = async (write: WriteHandle, caseFileId: string): Promise<number> =>
  write('reporting_code_records').where({ case_file_id: caseFileId }).del();

type Export = {
  readonly id: string;
  readonly caseFileId: string;
  readonly fileHash: string;
  readonly now: string;
};

export const insertExport = async (
  write: WriteHandle,
  { id, caseFileId, fileHash, now }: Export,
): Promise<void> => {
  await write('reporting_code_exports').insert({
    id,
    case_file_id: caseFileId,
    file_hash: fileHash,
    exported_at: now,
  });
};

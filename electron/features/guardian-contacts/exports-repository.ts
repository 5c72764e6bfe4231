/** What left the vault of contact with guardians. Only added to. */
import type { WriteHandle } from '../../vault/database/handles';

export const insertGuardianPageExport = async (
  write: WriteHandle,
  made: {
    readonly id: string;
    readonly caseFileId: string;
    readonly pages: 'preparation' | 'plan';
    readonly guardianIds: readonly string[];
    readonly format: 'pdf' | 'docx';
    /** SHA-256 of the file, 64 hex digits. */
    readonly fileHash: string;
    readonly now: string;
  },
): Promise<void> => {
  await write('guardian_page_exports').insert({
    id: made.id,
    case_file_id: made.caseFileId,
    pages: made.pages,
    guardian_ids: JSON.stringify(made.guardianIds),
    format: made.format,
    file_hash: made.fileHash,
    exported_at: made.now,
  });
};

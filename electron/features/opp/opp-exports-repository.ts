/** What of an OPP left the vault, as a file. */
import type { OppEdition } from '../../contract/opp-calls';
import type { WriteHandle } from '../../vault/database/handles';

type Made = {
  readonly id: string;
  readonly oppId: string;
  readonly versionNumber: number;
  readonly edition: OppEdition;
  readonly naming: 'names' | 'codeName';
  readonly format: 'pdf' | 'docx';
  /** SHA-256 of the whole text that the pages were made from, 64 hex digits. */
  readonly contentHash: string;
  /** SHA-256 of the file, 64 hex digits. */
  readonly fileHash: string;
  readonly now: string;
};

export const insertOppExport = async (write: WriteHandle, made: Made): Promise<void> => {
  await write('opp_exports').insert({
    id: made.id,
    opp_id: made.oppId,
    version_number: made.versionNumber,
    edition: made.edition,
    naming: made.naming,
    format: made.format,
    content_hash: made.contentHash,
    file_hash: made.fileHash,
    exported_at: made.now,
  });
};

/** What is kept of each handover that was made: by part and count, never its text. */
import { z } from 'zod';
import { handoverParts } from './handover-parts';
import { handoverReaders } from './handover-readers';
import { CaseFileId, Day, HandoverId, Moment } from './ids';

/** One row per case file and file that was made; only ever added to, but the receipt and the copy for parents. */
export const HandoverLogRow = z.strictObject({
  id: HandoverId,
  caseFileId: CaseFileId,
  codeName: z.string(),
  pupilName: z.string(),
  /** Rows of one file share it. */
  archiveId: z.uuidv7(),
  madeAt: Moment,
  reader: z.string(),
  profileName: z.string(),
  readerKind: z.enum(handoverReaders),
  format: z.enum(['casuskluis', 'pdf', 'docx']),
  lock: z.enum(['passphrase', 'key', 'none']),
  fileHash: z.string().length(64),
  /** By part: how many items went. */
  parts: z.array(z.strictObject({ part: z.enum(handoverParts), items: z.number().int().min(1) })),
  /** What went against the profile, with the reason. */
  added: z.array(z.strictObject({ part: z.enum(handoverParts), reason: z.string() })),
  expiresOn: Day.nullable(),
  destroyBy: Day.nullable(),
  receivedOn: Day.nullable(),
  /** Of a handover to another school: parents got a copy (domain.md section 3). Null: not yet. */
  guardiansCopyOn: Day.nullable(),
});
export type HandoverLogRow = z.output<typeof HandoverLogRow>;

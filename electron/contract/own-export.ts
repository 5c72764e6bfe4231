/**
 * Taking everything along: the whole vault, or one file, in open form (JSON, attachments, PDF's), locked by
 * `age`. The record under the meldcode is in none of it: it is taken along from its own screen.
 */
import { z } from 'zod';
import { shellContract } from './contract';
import { CaseFileId } from './ids';
import { WrittenArchive } from './exchange';

/** Null: the whole vault. */
export const OwnExportAsked = z.strictObject({
  caseFileId: CaseFileId.nullable(),
  /** Also the pages of each file as PDF; takes longer. */
  withPdf: z.boolean(),
  /** Private working notes, in a folder of their own. */
  withPrivateNotes: z.boolean(),
});
export type OwnExportAsked = z.output<typeof OwnExportAsked>;

/** Made by the main process, which prints; the vault process writes. Job `export`; ended by `exchange.cancel`. */
export const ownExport = shellContract({
  'ownExport.export': {
    input: OwnExportAsked,
    output: z.strictObject({
      /** Null: the person cancelled the choice of a place. */
      written: WrittenArchive.extend({ dossierCount: z.number().int().min(0) }).nullable(),
    }),
    errors: [
      'NOT_FOUND',
      'CANCELLED',
      'ARCHIVE_BUSY',
      'PRINT_FAILED',
      'DISK_FULL',
      'READ_ONLY',
      'IO_ERROR',
    ],
  },
});

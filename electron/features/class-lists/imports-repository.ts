/** The record of imports: counts and a hash, never a name. */
import { ImportCounts } from '../../contract/class-list-plan';
import type { PastImport } from '../../contract/class-lists';
import type { z } from 'zod';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

type Past = z.input<typeof PastImport>;

type ImportRow = {
  readonly id: string;
  readonly format: Past['format'];
  readonly start_year: number;
  readonly reference_day: string | null;
  readonly counts: string;
  readonly imported_at: string;
};

export const insertImport = async (
  write: WriteHandle,
  {
    schoolId,
    contentHash,
    past,
  }: {
    readonly schoolId: string;
    readonly contentHash: string;
    readonly past: Past;
  },
): Promise<void> => {
  await write('imports').insert({
    id: past.id,
    school_id: schoolId,
    format: past.format,
    start_year: past.startYear,
    reference_day: past.referenceDay,
    content_hash: contentHash,
    counts: JSON.stringify(past.counts),
    imported_at: past.importedAt,
  });
};

/** Newest first. */
export const selectImports = async (read: ReadHandle, schoolId: string): Promise<Past[]> => {
  const rows = await read<ImportRow>('imports')
    .where({ school_id: schoolId })
    .orderBy([
      { column: 'imported_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map((row) => ({
    id: row.id,
    format: row.format,
    startYear: row.start_year,
    referenceDay: row.reference_day,
    counts: ImportCounts.parse(JSON.parse(row.counts)),
    importedAt: row.imported_at,
  }));
};

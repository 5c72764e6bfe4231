/** Queries on what guardians told of talents and wishes. */
import { GuardianViewsContent } from '../../contract/guardian-contacts';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { ViewsContentRecord } from './contact-records';

export type StoredViews = {
  readonly content: ViewsContentRecord;
  readonly version: number;
  readonly updatedAt: string;
};

type Row = { readonly content: string; readonly version: number; readonly updated_at: string };

const contentOf = (text: string): ViewsContentRecord =>
  GuardianViewsContent.parse(JSON.parse(text));

export const selectViews = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredViews | undefined> => {
  const row = await read<Row>('guardian_views').where({ case_file_id: caseFileId }).first();
  return row === undefined
    ? undefined
    : { content: contentOf(row.content), version: row.version, updatedAt: row.updated_at };
};

/** Of these files those that have any; their id is that of the file. */
export const selectViewsPlaces = async (
  read: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly caseFileId: string; readonly inBin: boolean }>> => {
  const found = await read('guardian_views')
    .whereRaw('case_file_id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)])
    .pluck('case_file_id');
  return new Map(found.map((caseFileId) => [caseFileId, { caseFileId, inBin: false }]));
};

export type EarlierViews = { readonly content: ViewsContentRecord; readonly until: string };

/** As it was before, newest first. */
export const selectEarlierViews = async (
  read: ReadHandle,
  { caseFileId, limit }: { readonly caseFileId: string; readonly limit: number },
): Promise<EarlierViews[]> => {
  const rows = await read<{ readonly content: string; readonly until_moment: string }>(
    'guardian_views_earlier',
  )
    .where({ case_file_id: caseFileId })
    .orderBy([
      { column: 'until_moment', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  return rows.map(({ content, until_moment: until }) => ({ content: contentOf(content), until }));
};

export const writeViews = async (
  write: WriteHandle,
  {
    caseFileId,
    content,
    version,
    now,
  }: Omit<StoredViews, 'updatedAt'> & { caseFileId: string; now: string },
): Promise<void> => {
  const row = { content: JSON.stringify(content), version, updated_at: now };
  await write('guardian_views')
    .insert({ case_file_id: caseFileId, ...row })
    .onConflict('case_file_id')
    .merge(row);
};

export const insertEarlierViews = async (
  write: WriteHandle,
  earlier: EarlierViews & { readonly id: string; readonly caseFileId: string },
): Promise<void> => {
  await write('guardian_views_earlier').insert({
    id: earlier.id,
    case_file_id: earlier.caseFileId,
    content: JSON.stringify(earlier.content),
    until_moment: earlier.until,
  });
};

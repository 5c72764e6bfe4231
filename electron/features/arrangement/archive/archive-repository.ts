/** Queries on all that hangs on one request, for what travels. Hashes are kept as they came. */
import { ArrangementContent } from '../../../contract/arrangement-content';
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import { ProfileContent } from '../../../contract/partnership-profile';
import type { ReadHandle, WriteHandle } from '../../../vault/database/handles';
import { insertRows } from '../../archive/insert-rows';
import type { StoredRow } from '../../archive/insert-rows';

type Travelling = ArchiveRecordOf<'arrangement'>;

type TextRow = {
  readonly content_hash: string;
  readonly content: string;
  readonly profile: string;
  readonly kept_at: string;
};

/** By hash. */
export const selectTexts = async (read: ReadHandle, arrangementId: string) => {
  const rows = await read<TextRow>('arrangement_texts')
    .where({ arrangement_id: arrangementId })
    .orderBy('content_hash');
  return rows.map((row) => ({
    contentHash: row.content_hash,
    content: ArrangementContent.parse(JSON.parse(row.content)),
    profile: ProfileContent.parse(JSON.parse(row.profile)),
    keptAt: row.kept_at,
  }));
};

export type Inserted = {
  readonly caseFileId: string;
  /** Counts its saves. */
  readonly version: number;
  readonly record: Travelling;
};

/** With its steps and the texts that they were about. */
export const insertWhole = async (
  write: WriteHandle,
  { caseFileId, version, record }: Inserted,
): Promise<void> => {
  const own = { arrangement_id: record.id };
  await write('arrangements').insert({
    id: record.id,
    case_file_id: caseFileId,
    profile_id: record.profileId,
    profile_revision: record.profileRevision,
    profile: JSON.stringify(record.profile),
    content: JSON.stringify(record.content),
    content_hash: record.contentHash,
    submitted_on: record.submittedOn,
    version,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  });
  await insertRows(
    write,
    'arrangement_texts',
    record.texts.map((text) => ({
      ...own,
      content_hash: text.contentHash,
      content: JSON.stringify(text.content),
      profile: JSON.stringify(text.profile),
      kept_at: text.keptAt,
    })),
  );
  await insertRows(
    write,
    'arrangement_steps',
    record.steps.map((step) => ({
      ...own,
      id: step.id,
      kind: step.detail.kind,
      on_day: step.on,
      detail: JSON.stringify(step.detail),
      content_hash: step.contentHash,
      by_role: step.byRole,
      recorded_at: step.recordedAt,
    })),
  );
};

/** What was printed of it in this vault. */
export const selectExports = (read: ReadHandle, id: string): Promise<StoredRow[]> =>
  read<StoredRow>('arrangement_exports').where({ arrangement_id: id });

export const deleteWhole = async (write: WriteHandle, id: string): Promise<void> => {
  await write('arrangements').where({ id }).del();
};

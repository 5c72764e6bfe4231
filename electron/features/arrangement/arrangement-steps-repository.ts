/** Queries on the steps of requests, the texts they were about, and what left the vault. Only added to. */
import { ArrangementStepDetail } from '../../contract/arrangement';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { StoredArrangement } from './arrangement-repository';
import type { ArrangementStepRecord } from './arrangement-records';

type Row = {
  readonly id: string;
  readonly arrangement_id: string;
  readonly on_day: string;
  readonly detail: string;
  readonly content_hash: string;
  readonly by_role: ArrangementStepRecord['byRole'];
  readonly recorded_at: string;
};

const toStep = (row: Row): ArrangementStepRecord => ({
  id: row.id,
  on: row.on_day,
  detail: ArrangementStepDetail.parse(JSON.parse(row.detail)),
  contentHash: row.content_hash,
  byRole: row.by_role,
  recordedAt: row.recorded_at,
});

/** Last recorded first, by request. */
export const selectSteps = async (
  read: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ArrangementStepRecord[]>> => {
  const rows = await read<Row>('arrangement_steps')
    .whereIn('arrangement_id', [...ids])
    .orderBy([
      { column: 'recorded_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  const steps = new Map<string, ArrangementStepRecord[]>();
  for (const row of rows) {
    steps.set(row.arrangement_id, [...(steps.get(row.arrangement_id) ?? []), toStep(row)]);
  }
  return steps;
};

export const insertStep = async (
  write: WriteHandle,
  step: ArrangementStepRecord & { readonly arrangementId: string },
): Promise<void> => {
  await write('arrangement_steps').insert({
    id: step.id,
    arrangement_id: step.arrangementId,
    kind: step.detail.kind,
    on_day: step.on,
    detail: JSON.stringify(step.detail),
    content_hash: step.contentHash,
    by_role: step.byRole,
    recorded_at: step.recordedAt,
  });
};

/** Keeps the text under its hash; one that is kept already stays. */
export const keepText = async (
  write: WriteHandle,
  {
    id,
    contentHash,
    content,
    profile,
    now,
  }: Pick<StoredArrangement, 'id' | 'contentHash' | 'content' | 'profile'> & {
    readonly now: string;
  },
): Promise<void> => {
  await write('arrangement_texts')
    .insert({
      arrangement_id: id,
      content_hash: contentHash,
      content: JSON.stringify(content),
      profile: JSON.stringify(profile),
      kept_at: now,
    })
    .onConflict(['arrangement_id', 'content_hash'])
    .ignore();
};

export const insertExport = async (
  write: WriteHandle,
  made: {
    readonly id: string;
    readonly arrangementId: string;
    readonly contentHash: string;
    readonly naming: 'names' | 'codeName';
    readonly format: 'pdf' | 'docx';
    /** SHA-256 of the file, 64 hex digits. */
    readonly fileHash: string;
    readonly now: string;
  },
): Promise<void> => {
  await write('arrangement_exports').insert({
    id: made.id,
    arrangement_id: made.arrangementId,
    content_hash: made.contentHash,
    naming: made.naming,
    format: made.format,
    file_hash: made.fileHash,
    exported_at: made.now,
  });
};

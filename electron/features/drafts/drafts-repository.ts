/** Queries on drafts: one row at each place (kind, case file, record). */
import type { z } from 'zod';
import type { Draft, DraftKind, DraftPlace, OpenDraft } from '../../contract/drafts';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { formsOfVault, isOrphan, recordIsThere, trajectoryOf } from './living-drafts';

export type DraftRecord = z.input<typeof Draft>;
export type OpenDraftRecord = z.input<typeof OpenDraft>;

type Row = {
  readonly id: string;
  readonly kind: DraftKind;
  readonly case_file_id: string | null;
  readonly target_id: string | null;
  readonly payload: string;
  readonly updated_at: string;
};

type OpenRow = Omit<Row, 'payload'> & {
  readonly within: string | null;
  readonly code_name: string | null;
  readonly first_name: string | null;
  readonly prefix: string | null;
  readonly last_name: string | null;
};

const toDraft = (row: Row): DraftRecord => ({
  id: row.id,
  kind: row.kind,
  caseFileId: row.case_file_id,
  targetId: row.target_id,
  payload: JSON.parse(row.payload) as DraftRecord['payload'],
  updatedAt: row.updated_at,
});

const toOpenDraft = (row: OpenRow): OpenDraftRecord => ({
  id: row.id,
  kind: row.kind,
  caseFileId: row.case_file_id,
  targetId: row.target_id,
  within: row.within,
  updatedAt: row.updated_at,
  codeName: row.code_name,
  pupilName:
    row.code_name === null
      ? null
      : [row.first_name, row.prefix, row.last_name].filter((part) => part !== '').join(' '),
});

const at = (place: DraftPlace) => ({
  kind: place.kind,
  case_file_id: place.caseFileId,
  target_id: place.targetId,
});

/** Drafts of a school, newest first: of its case files, and of forms that gave it as their target. */
export const listDrafts = async (
  read: ReadHandle,
  schoolId: string,
): Promise<OpenDraftRecord[]> => {
  const rows = await read.raw<OpenRow[]>(
    `SELECT drafts.id, drafts.kind, drafts.case_file_id, drafts.target_id, drafts.updated_at,
            ${trajectoryOf} AS within,
            case_files.code_name, pupils.first_name, pupils.prefix, pupils.last_name
       FROM drafts
       LEFT JOIN case_files ON case_files.id = drafts.case_file_id
       LEFT JOIN pupils ON pupils.id = case_files.pupil_id
      WHERE (case_files.school_id = ? OR (drafts.case_file_id IS NULL AND drafts.target_id = ?)
             OR drafts.target_id IN (SELECT id FROM trajectory_groups WHERE school_id = ?)
             OR drafts.kind IN ${formsOfVault})
        AND ${recordIsThere}
      ORDER BY drafts.updated_at DESC, drafts.id DESC`,
    [schoolId, schoolId, schoolId],
  );
  return rows.map(toOpenDraft);
};

export const findDraft = async (
  read: ReadHandle,
  place: DraftPlace,
): Promise<DraftRecord | undefined> => {
  const row = await read<Row>('drafts').where(at(place)).first();
  return row === undefined ? undefined : toDraft(row);
};

export const insertDraft = async (write: WriteHandle, draft: DraftRecord): Promise<void> => {
  await write('drafts').insert({
    id: draft.id,
    kind: draft.kind,
    case_file_id: draft.caseFileId,
    target_id: draft.targetId,
    payload: JSON.stringify(draft.payload),
    updated_at: draft.updatedAt,
  });
};

export const updateDraft = async (
  write: WriteHandle,
  { id, payload, updatedAt }: Pick<DraftRecord, 'id' | 'payload' | 'updatedAt'>,
): Promise<void> => {
  await write('drafts')
    .where({ id })
    .update({ payload: JSON.stringify(payload), updated_at: updatedAt });
};

export const deleteDraft = async (write: WriteHandle, place: DraftPlace): Promise<void> => {
  await write('drafts').where(at(place)).del();
};

export const deleteDraftsOf = async (
  write: WriteHandle,
  { kind, targetId }: { readonly kind: DraftKind; readonly targetId: string },
): Promise<void> => {
  await write('drafts').where({ kind, target_id: targetId }).del();
};

/** Those whose record no longer exists, and those of an OPP that go back into no form. @returns how many */
export const deleteOrphanDrafts = (write: WriteHandle): PromiseLike<number> =>
  write('drafts').whereRaw(isOrphan).del();

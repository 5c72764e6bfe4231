/** Queries on drafts: one row at each place (kind, case file, record). */
import type { z } from 'zod';
import type { Draft, DraftKind, DraftPlace, OpenDraft } from '../../contract/drafts';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

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

/** Its version that is being written is not younger than what was typed: the form keeps them apart. */
const oppGoesBack = `EXISTS (SELECT 1 FROM opp_versions
    WHERE opp_versions.opp_id = drafts.target_id AND opp_versions.adopted_on IS NULL
      AND opp_versions.created_at <= drafts.updated_at)`;

/** The version that was evaluated is still the one in force. */
const oppEvaluationGoesBack = `(SELECT max(opp_versions.adopted_at) FROM opp_versions
    WHERE opp_versions.opp_id = drafts.target_id) <= drafts.updated_at`;

/** Steps that are about the newest version: what was typed about an older one goes into no form. */
const oppStepKinds = `('oppConsultation', 'oppConsent', 'oppHearing', 'oppDispute')`;
const oppStepGoesBack = `(SELECT max(opp_versions.created_at) FROM opp_versions
    WHERE opp_versions.opp_id = drafts.target_id) <= drafts.updated_at`;

/** Its text and reasons stand in the form while it is written, steps are recorded once it is submitted. */
const arrangementGoesBack = `EXISTS (SELECT 1 FROM arrangements AS asked
    WHERE asked.id = drafts.target_id AND asked.deleted_at IS NULL
      AND (drafts.kind = 'arrangement'
        OR (drafts.kind = 'arrangementReasons') = (asked.submitted_on IS NULL)))`;

// A draft of a record that lies in the bin waits there with it; one whose record is gone is no draft.
const recordIsThere = `CASE
  WHEN drafts.target_id IS NULL THEN 1
  WHEN drafts.kind = 'note' THEN EXISTS
    (SELECT 1 FROM notes WHERE notes.id = drafts.target_id AND notes.deleted_at IS NULL)
  WHEN drafts.kind = 'privateWorkingNote' THEN EXISTS
    (SELECT 1 FROM private_working_notes AS own
      WHERE own.id = drafts.target_id AND own.deleted_at IS NULL)
  WHEN drafts.kind = 'casus' THEN EXISTS
    (SELECT 1 FROM casus WHERE casus.id = drafts.target_id AND casus.deleted_at IS NULL)
  WHEN drafts.kind = 'agreement' THEN EXISTS
    (SELECT 1 FROM agreements WHERE agreements.id = drafts.target_id AND agreements.deleted_at IS NULL)
  WHEN drafts.kind LIKE 'arrangement%' THEN ${arrangementGoesBack}
  WHEN drafts.kind IN ('opp', 'oppReasons') THEN ${oppGoesBack}
  WHEN drafts.kind = 'oppEvaluation' THEN ifnull(${oppEvaluationGoesBack}, 0)
  WHEN drafts.kind IN ${oppStepKinds} THEN ifnull(${oppStepGoesBack}, 0)
  ELSE 1 END`;

/** Drafts of a school, newest first: of its case files, and of forms that gave it as their target. */
export const listDrafts = async (
  read: ReadHandle,
  schoolId: string,
): Promise<OpenDraftRecord[]> => {
  const rows = await read.raw<OpenRow[]>(
    `SELECT drafts.id, drafts.kind, drafts.case_file_id, drafts.target_id, drafts.updated_at,
            case_files.code_name, pupils.first_name, pupils.prefix, pupils.last_name
       FROM drafts
       LEFT JOIN case_files ON case_files.id = drafts.case_file_id
       LEFT JOIN pupils ON pupils.id = case_files.pupil_id
      WHERE (case_files.school_id = ? OR (drafts.case_file_id IS NULL AND drafts.target_id = ?)
             OR drafts.kind = 'partnershipProfile')
        AND ${recordIsThere}
      ORDER BY drafts.updated_at DESC, drafts.id DESC`,
    [schoolId, schoolId],
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

/**
 * Drafts of notes, private working notes, casuses, agreements, requests and profiles that no longer exist, and
 * those of an OPP that go back into no form. @returns how many
 */
export const deleteOrphanDrafts = (write: WriteHandle): PromiseLike<number> =>
  write('drafts')
    .whereNotNull('target_id')
    .whereRaw(
      `((kind = 'note' AND target_id NOT IN (SELECT id FROM notes))
        OR (kind = 'privateWorkingNote' AND target_id NOT IN (SELECT id FROM private_working_notes))
        OR (kind = 'casus' AND target_id NOT IN (SELECT id FROM casus))
        OR (kind = 'agreement' AND target_id NOT IN (SELECT id FROM agreements))
        OR (kind LIKE 'arrangement%' AND target_id NOT IN (SELECT id FROM arrangements))
        OR (kind = 'partnershipProfile' AND target_id NOT IN (SELECT id FROM partnership_profiles))
        OR (kind IN ('opp', 'oppReasons') AND NOT ${oppGoesBack})
        OR (kind = 'oppEvaluation' AND NOT ifnull(${oppEvaluationGoesBack}, 0))
        OR (kind IN ${oppStepKinds} AND NOT ifnull(${oppStepGoesBack}, 0)))`,
    )
    .del();

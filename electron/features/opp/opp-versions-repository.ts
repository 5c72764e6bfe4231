/** Queries on the versions of an OPP and the texts that steps are bound to. An adopted version is fixed by a trigger. */
import { OppContent } from '../../contract/opp-content';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { actionHashOf, contentHashOf } from './opp-hash';
import type { OppContentRecord, OppVersionRecord } from './opp-records';

type VersionRow = {
  readonly opp_id: string;
  readonly number: number;
  readonly content: string;
  readonly content_hash: string;
  readonly action_hash: string;
  readonly adopted_on: string | null;
  readonly adopted_by_role: OppVersionRecord['adoptedByRole'];
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
};

export type StoredVersion = Pick<
  OppVersionRecord,
  | 'number'
  | 'contentHash'
  | 'actionHash'
  | 'adoptedOn'
  | 'adoptedByRole'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
> & { readonly oppId: string; readonly content: OppContentRecord };

const toVersion = (row: VersionRow): StoredVersion => ({
  oppId: row.opp_id,
  number: row.number,
  // Also puts the fields in the order of the schema, which the hashes are made over.
  content: OppContent.parse(JSON.parse(row.content)),
  contentHash: row.content_hash,
  actionHash: row.action_hash,
  adoptedOn: row.adopted_on,
  adoptedByRole: row.adopted_by_role,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** All, newest first. */
export const selectVersions = async (read: ReadHandle, oppId: string): Promise<StoredVersion[]> => {
  const rows = await read<VersionRow>('opp_versions')
    .where({ opp_id: oppId })
    .orderBy('number', 'desc');
  return rows.map(toVersion);
};

/** The version that is being written, without reading the texts of the others. */
export const selectDraft = async (
  read: ReadHandle,
  oppId: string,
): Promise<StoredVersion | undefined> => {
  const row = await read<VersionRow>('opp_versions')
    .where({ opp_id: oppId, adopted_on: null })
    .first();
  return row === undefined ? undefined : toVersion(row);
};

export const selectVersion = async (
  read: ReadHandle,
  { oppId, number }: { readonly oppId: string; readonly number: number },
): Promise<StoredVersion | undefined> => {
  const row = await read<VersionRow>('opp_versions').where({ opp_id: oppId, number }).first();
  return row === undefined ? undefined : toVersion(row);
};

/**
 * Of each OPP of the active files of a school the draft and the version in force; older ones say nothing
 * about today.
 */
export const selectCurrentVersions = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredVersion[]> => {
  const rows = await read.raw<VersionRow[]>(
    `SELECT v.* FROM opp_versions v
      JOIN opps o ON o.id = v.opp_id
      JOIN case_files f ON f.id = o.case_file_id
      WHERE f.school_id = ? AND f.status = 'active'
        AND (v.adopted_on IS NULL OR v.number = (SELECT max(number) FROM opp_versions
          WHERE opp_id = v.opp_id AND adopted_on IS NOT NULL))
      ORDER BY v.number DESC`,
    [schoolId],
  );
  return rows.map(toVersion);
};

type AdoptionRow = {
  readonly opp_id: string;
  readonly number: number;
  readonly adopted_on: string;
};

export type StoredAdoption = {
  readonly oppId: string;
  readonly number: number;
  readonly adoptedOn: string;
};

const toAdoption = (row: AdoptionRow): StoredAdoption => ({
  oppId: row.opp_id,
  number: row.number,
  adoptedOn: row.adopted_on,
});

/** When each version was adopted, the superseded ones too, without their text: of one OPP, or of a school. */
export const selectAdoptions = async (
  read: ReadHandle,
  of: { readonly oppId: string } | { readonly schoolId: string },
): Promise<StoredAdoption[]> => {
  const rows = await read.raw<AdoptionRow[]>(
    `SELECT v.opp_id, v.number, v.adopted_on FROM opp_versions v
      JOIN opps o ON o.id = v.opp_id
      JOIN case_files f ON f.id = o.case_file_id
      WHERE v.adopted_on IS NOT NULL AND ${'oppId' in of ? 'v.opp_id' : 'f.school_id'} = ?
      ORDER BY v.number`,
    ['oppId' in of ? of.oppId : of.schoolId],
  );
  return rows.map(toAdoption);
};

/** The OPP's of a case file of which a version was ever adopted. */
export const selectAdoptedOppIds = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<ReadonlySet<string>> => {
  const rows = await read.raw<{ readonly opp_id: string }[]>(
    `SELECT DISTINCT v.opp_id FROM opp_versions v JOIN opps o ON o.id = v.opp_id
      WHERE o.case_file_id = ? AND v.adopted_on IS NOT NULL`,
    [caseFileId],
  );
  return new Set(rows.map(({ opp_id }) => opp_id));
};

/**
 * The number of the next version. One that was thrown away is not given again: what was recorded or printed
 * of it stays readable, and must not pass for the new one.
 */
export const selectNextNumber = async (read: ReadHandle, oppId: string): Promise<number> => {
  const [row] = await read.raw<{ readonly last: number | null }[]>(
    `SELECT max(number) AS last FROM (
      SELECT number FROM opp_versions WHERE opp_id = ?
      UNION ALL SELECT version_number FROM opp_steps WHERE opp_id = ?
      UNION ALL SELECT version_number FROM opp_texts WHERE opp_id = ?
      UNION ALL SELECT version_number FROM opp_exports WHERE opp_id = ?)`,
    [oppId, oppId, oppId, oppId],
  );
  return (row?.last ?? 0) + 1;
};

const hashes = (content: OppContentRecord) => ({
  content: JSON.stringify(content),
  content_hash: contentHashOf(content),
  action_hash: actionHashOf(content),
});

export const insertVersion = async (
  write: WriteHandle,
  made: {
    readonly oppId: string;
    readonly number: number;
    readonly content: OppContentRecord;
    readonly now: string;
  },
): Promise<void> => {
  await write('opp_versions').insert({
    opp_id: made.oppId,
    number: made.number,
    ...hashes(made.content),
    created_at: made.now,
    updated_at: made.now,
  });
};

/** The next save of a draft. */
export const updateContent = async (
  write: WriteHandle,
  saved: {
    readonly oppId: string;
    readonly number: number;
    readonly content: OppContentRecord;
    readonly version: number;
    readonly now: string;
  },
): Promise<void> => {
  await write('opp_versions')
    .where({ opp_id: saved.oppId, number: saved.number })
    .update({ ...hashes(saved.content), version: saved.version, updated_at: saved.now });
};

export const updateAdopted = async (
  write: WriteHandle,
  adopted: {
    readonly oppId: string;
    readonly number: number;
    readonly on: string;
    readonly byRole: string;
    readonly ruleSet: string;
    readonly now: string;
  },
): Promise<void> => {
  await write('opp_versions').where({ opp_id: adopted.oppId, number: adopted.number }).update({
    adopted_on: adopted.on,
    adopted_by_role: adopted.byRole,
    adopted_at: adopted.now,
    rule_set: adopted.ruleSet,
    updated_at: adopted.now,
  });
};

/** A draft goes with what was passed over in it. */
export const deleteVersion = async (
  write: WriteHandle,
  { oppId, number }: { readonly oppId: string; readonly number: number },
): Promise<void> => {
  await write('opp_versions').where({ opp_id: oppId, number }).del();
};

/** Keeps the text of a version under its hash; one that is kept already stays. */
export const keepText = async (
  write: WriteHandle,
  kept: Pick<StoredVersion, 'oppId' | 'number' | 'content' | 'contentHash'> & {
    readonly now: string;
  },
): Promise<void> => {
  await write('opp_texts')
    .insert({
      opp_id: kept.oppId,
      version_number: kept.number,
      content_hash: kept.contentHash,
      content: JSON.stringify(kept.content),
      kept_at: kept.now,
    })
    .onConflict(['opp_id', 'version_number', 'content_hash'])
    .ignore();
};

export type KeptText = Pick<StoredVersion, 'contentHash' | 'actionHash'> & {
  readonly content: OppContentRecord;
};

/** A text of this version that was kept: at a step, at adoption, or when a page to sign was made of it. */
export const selectText = async (
  read: ReadHandle,
  {
    oppId,
    number,
    contentHash,
  }: { readonly oppId: string; readonly number: number; readonly contentHash: string },
): Promise<KeptText | undefined> => {
  const row = await read<{ readonly content: string }>('opp_texts')
    .where({ opp_id: oppId, version_number: number, content_hash: contentHash })
    .first();
  if (row === undefined) return undefined;
  const content = OppContent.parse(JSON.parse(row.content));
  return { contentHash, actionHash: actionHashOf(content), content };
};

/** Queries on all that hangs on one OPP, for what travels. Hashes are kept as they came: they are what was agreed to. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import { OppContent } from '../../../contract/opp-content';
import type { ReadHandle, WriteHandle } from '../../../vault/database/handles';
import { insertRows } from '../../archive/insert-rows';
import type { StoredRow } from '../../archive/insert-rows';
import type { OppContentRecord } from '../opp-records';

type Travelling = ArchiveRecordOf<'opp'>;
type Version = Travelling['versions'][number];

export type Adoption = { readonly adoptedAt: string | null; readonly ruleSet: string | null };

/** By the number of the version: when it was adopted, and by which rules. */
export const selectWhenAdopted = async (
  read: ReadHandle,
  oppId: string,
): Promise<ReadonlyMap<number, Adoption>> => {
  const rows = await read<{
    readonly number: number;
    readonly adopted_at: string | null;
    readonly rule_set: string | null;
  }>('opp_versions').where({ opp_id: oppId });
  return new Map(
    rows.map(({ number, adopted_at: adoptedAt, rule_set: ruleSet }) => [
      number,
      { adoptedAt, ruleSet },
    ]),
  );
};

type TextRow = {
  readonly version_number: number;
  readonly content_hash: string;
  readonly content: string;
  readonly kept_at: string;
};

export type KeptTextRecord = {
  readonly versionNumber: number;
  readonly contentHash: string;
  readonly content: OppContentRecord;
  readonly keptAt: string;
};

/** All that were kept, by version and then by hash. */
export const selectTexts = async (
  read: ReadHandle,
  oppId: string,
): Promise<readonly KeptTextRecord[]> => {
  const rows = await read<TextRow>('opp_texts')
    .where({ opp_id: oppId })
    .orderBy([{ column: 'version_number' }, { column: 'content_hash' }]);
  return rows.map((row) => ({
    versionNumber: row.version_number,
    contentHash: row.content_hash,
    content: OppContent.parse(JSON.parse(row.content)),
    keptAt: row.kept_at,
  }));
};

export type Inserted = {
  readonly caseFileId: string;
  /** Counts the saves of its facts and of its draft. */
  readonly saves: number;
  readonly record: Travelling;
};

const insertOwn = async (
  write: WriteHandle,
  { caseFileId, saves, record }: Inserted,
): Promise<void> => {
  const { facts } = record;
  await write('opps').insert({
    id: record.id,
    case_file_id: caseFileId,
    school_kind: facts.schoolKind,
    deadline_trigger: facts.trigger,
    trigger_on: facts.triggerOn,
    start_on: facts.startOn,
    end_on: facts.endOn,
    closed_at: record.closedAt,
    closed_reason: record.closedReason,
    facts_version: saves,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  });
};

/** A draft first: reasons can't be written to what was adopted. */
const insertVersion = async (
  write: WriteHandle,
  { record: { id }, saves }: Inserted,
  version: Version,
): Promise<void> => {
  const { number, adoptedOn } = version;
  await write('opp_versions').insert({
    opp_id: id,
    number,
    content: JSON.stringify(version.content),
    content_hash: version.contentHash,
    action_hash: version.actionHash,
    version: saves,
    created_at: version.createdAt,
    updated_at: version.updatedAt,
  });
  await insertRows(
    write,
    'opp_waivers',
    version.waivers.map((waiver) => ({
      opp_id: id,
      version_number: number,
      rule: waiver.rule,
      reason: waiver.reason,
      content_hash: waiver.contentHash,
      action_hash: waiver.actionHash,
      by_role: waiver.byRole,
      at: waiver.at,
    })),
  );
  if (adoptedOn === null) return;
  await write('opp_versions').where({ opp_id: id, number }).update({
    adopted_on: adoptedOn,
    adopted_by_role: version.adoptedByRole,
    adopted_at: version.adoptedAt,
    rule_set: version.ruleSet,
  });
};

const insertTexts = (write: WriteHandle, { id, texts }: Travelling): Promise<void> =>
  insertRows(
    write,
    'opp_texts',
    texts.map((text) => ({
      opp_id: id,
      version_number: text.versionNumber,
      content_hash: text.contentHash,
      content: JSON.stringify(text.content),
      kept_at: text.keptAt,
    })),
  );

const insertSteps = (write: WriteHandle, { id, steps }: Travelling): Promise<void> =>
  insertRows(
    write,
    'opp_steps',
    steps.map((step) => ({
      id: step.id,
      opp_id: id,
      version_number: step.versionNumber,
      kind: step.detail.kind,
      on_day: step.on,
      detail: JSON.stringify(step.detail),
      content_hash: step.contentHash,
      action_hash: step.actionHash,
      by_role: step.byRole,
      recorded_at: step.recordedAt,
      withdrawn_at: step.withdrawn?.at ?? null,
      withdrawn_reason: step.withdrawn?.reason ?? null,
    })),
  );

const insertAround = async (
  write: WriteHandle,
  { id, events, unplaced }: Travelling,
): Promise<void> => {
  await insertRows(
    write,
    'opp_events',
    events.map((event) => ({
      id: event.id,
      opp_id: id,
      detail: JSON.stringify(event.detail),
      by_role: event.byRole,
      at: event.at,
    })),
  );
  await insertRows(
    write,
    'opp_unplaced',
    unplaced.map((item, at) => ({
      id: item.id,
      opp_id: id,
      heading: item.heading,
      text: item.text,
      position: at + 1,
    })),
  );
};

/** With all that hangs on it. */
export const insertWhole = async (write: WriteHandle, inserted: Inserted): Promise<void> => {
  const { record } = inserted;
  await insertOwn(write, inserted);
  // One draft at a time: it comes last.
  const adoptedFirst = record.versions.toSorted(
    (a, b) => Number(a.adoptedOn === null) - Number(b.adoptedOn === null),
  );
  for (const version of adoptedFirst) await insertVersion(write, inserted, version);
  await insertTexts(write, record);
  await insertSteps(write, record);
  await insertAround(write, record);
};

/** What the vault knows of it that doesn't travel: how often it was saved, and what was printed. */
export const selectLeftHere = async (
  read: ReadHandle,
  id: string,
): Promise<{ readonly lastSave: number; readonly exports: readonly StoredRow[] }> => {
  const [counted] = await read.raw<{ readonly last: number | null }[]>(
    `SELECT max(saves) AS last FROM (SELECT facts_version AS saves FROM opps WHERE id = ?
      UNION ALL SELECT version FROM opp_versions WHERE opp_id = ?)`,
    [id, id],
  );
  return {
    lastSave: counted?.last ?? 0,
    exports: await read<StoredRow>('opp_exports').where({ opp_id: id }),
  };
};

/** Queries on OPP's themselves; their versions and steps have repositories of their own. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { OppFactsRecord } from './opp-records';

type OppRow = {
  readonly id: string;
  readonly case_file_id: string;
  readonly school_kind: OppFactsRecord['schoolKind'];
  readonly deadline_trigger: OppFactsRecord['trigger'];
  readonly trigger_on: string | null;
  readonly start_on: string | null;
  readonly end_on: string | null;
  readonly closed_at: string | null;
  readonly closed_reason: string;
  readonly facts_version: number;
  readonly created_at: string;
  readonly updated_at: string;
};

export type StoredOpp = {
  readonly id: string;
  readonly caseFileId: string;
  readonly facts: OppFactsRecord;
  readonly factsVersion: number;
  readonly closedAt: string | null;
  readonly closedReason: string;
  readonly createdAt: string;
  readonly updatedAt: string;
};

const toOpp = (row: OppRow): StoredOpp => ({
  id: row.id,
  caseFileId: row.case_file_id,
  facts: {
    schoolKind: row.school_kind,
    trigger: row.deadline_trigger,
    triggerOn: row.trigger_on,
    startOn: row.start_on,
    endOn: row.end_on,
  },
  factsVersion: row.facts_version,
  closedAt: row.closed_at,
  closedReason: row.closed_reason,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const toColumns = (facts: OppFactsRecord) => ({
  school_kind: facts.schoolKind,
  deadline_trigger: facts.trigger,
  trigger_on: facts.triggerOn,
  start_on: facts.startOn,
  end_on: facts.endOn,
});

export const selectOpp = async (read: ReadHandle, id: string): Promise<StoredOpp | undefined> => {
  const row = await read<OppRow>('opps').where({ id }).first();
  return row === undefined ? undefined : toOpp(row);
};

/** Of a case file, newest first. */
export const selectOppsOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredOpp[]> => {
  const rows = await read<OppRow>('opps')
    .where({ case_file_id: caseFileId })
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map(toOpp);
};

/** Of every active case file of a school. */
export const selectOppsOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredOpp[]> => {
  const rows = await read.raw<OppRow[]>(
    `SELECT o.* FROM opps o JOIN case_files f ON f.id = o.case_file_id
      WHERE f.school_id = ? AND f.status = 'active'
      ORDER BY o.created_at DESC, o.id DESC`,
    [schoolId],
  );
  return rows.map(toOpp);
};

export const insertOpp = async (
  write: WriteHandle,
  opp: {
    readonly id: string;
    readonly caseFileId: string;
    readonly facts: OppFactsRecord;
    readonly now: string;
  },
): Promise<void> => {
  await write('opps').insert({
    id: opp.id,
    case_file_id: opp.caseFileId,
    ...toColumns(opp.facts),
    created_at: opp.now,
    updated_at: opp.now,
  });
};

export const updateFacts = async (
  write: WriteHandle,
  { id, facts, now }: { readonly id: string; readonly facts: OppFactsRecord; readonly now: string },
): Promise<void> => {
  await write('opps')
    .where({ id })
    .update({
      ...toColumns(facts),
      facts_version: write.raw('facts_version + 1'),
      updated_at: now,
    });
};

export const touchOpp = async (
  write: WriteHandle,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<void> => {
  await write('opps').where({ id }).update({ updated_at: now });
};

/** Closed on `endOn`, or open again (`closedAt` null), when its end is taken back too. */
export const updateClosed = async (
  write: WriteHandle,
  closing: {
    readonly id: string;
    readonly closedAt: string | null;
    readonly endOn: string | null;
    readonly reason: string;
    readonly now: string;
  },
): Promise<void> => {
  await write('opps')
    .where({ id: closing.id })
    .update({
      closed_at: closing.closedAt,
      end_on: closing.endOn,
      closed_reason: closing.reason,
      facts_version: write.raw('facts_version + 1'),
      updated_at: closing.now,
    });
};

/** With all that hangs on it. */
export const deleteOpp = async (write: WriteHandle, id: string): Promise<void> => {
  await write('opps').where({ id }).del();
};

import { CodedError } from '../../contract/coded-error';
import type { ReadHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { getCaseFile } from '../case-files/case-files-service';
import { countFindings, countOpen, isKeptSure, workedParts } from './casus-findings';
import { knowledgeOf } from './casus-knowledge';
import type { Knowledge } from './casus-knowledge';
import { drawLabel } from './casus-label';
import { casusMeter } from './casus-meter';
import type { CasusRecord, CasusSummaryRecord, StoredCasus } from './casus-records';
import { contentHashOf } from './content-hash';
import {
  destroyDeletedCasus,
  insertCasus,
  selectCasus,
  selectCasusOfFile,
  setCasusDeleted,
} from './casus-repository';
import { checklistOf } from './checklist';
import { identityIn } from './known-later';
import { leftoversIn } from './leftovers';
import { replacementsIn } from './replacements';

/** @throws CodedError NOT_FOUND, also for a casus in the bin */
export const requireCasus = async (read: ReadHandle, id: string): Promise<StoredCasus> => {
  const stored = await selectCasus(read, { id });
  if (stored === undefined) throw new CodedError('NOT_FOUND');
  return stored;
};

/** @throws CodedError NOT_FOUND; CASUS_RELEASED: reopen it first */
export const requireDraft = async (read: ReadHandle, id: string): Promise<StoredCasus> => {
  const stored = await requireCasus(read, id);
  if (stored.status === 'released') throw new CodedError('CASUS_RELEASED');
  return stored;
};

/** A stored casus with findings, both columns, counts and meter; a released one as it was checked. */
export const workedCasus = (stored: StoredCasus, knowledge: Knowledge): CasusRecord => {
  const { versionNumber, versions } = stored;
  const parts = stored.released?.parts ?? workedParts(stored.parts, knowledge);
  const checkedMeter =
    stored.released === null
      ? undefined
      : versions.find(({ number }) => number === versionNumber)?.meter;
  const worked = {
    status: stored.status,
    parts,
    basis: stored.basis,
    openQuestions: countOpen(parts),
    meter: checkedMeter ?? casusMeter({ parts, answer: stored.meterAnswer }, knowledge),
    leftovers: [
      ...(stored.released === null
        ? leftoversIn(parts, knowledge)
        : identityIn(stored.released.parts, knowledge)),
    ],
    textHash: contentHashOf(parts),
  };
  return {
    ...worked,
    id: stored.id,
    caseFileId: stored.caseFileId,
    label: stored.label,
    versionNumber,
    meeting: stored.meeting,
    replacedCount: countFindings(parts, ({ state }) => state === 'replace'),
    keptSure: countFindings(parts, isKeptSure),
    replacements: replacementsIn(parts),
    checklist: checklistOf(worked),
    versions: [...versions],
    checkedByRole: stored.checkedByRole,
    checkedOn: stored.checkedOn,
    version: stored.version,
    updatedAt: stored.updatedAt,
  };
};

/** @throws CodedError NOT_FOUND */
export const getCasus = async (context: OpenContext, id: string): Promise<CasusRecord> => {
  const stored = await requireCasus(context.read, id);
  return workedCasus(stored, await knowledgeOf(context, stored.caseFileId));
};

const openQuestionsIn = async (context: OpenContext, id: string): Promise<number> => {
  const { caseFileId, parts } = await requireCasus(context.read, id);
  const worked = workedParts(parts, await knowledgeOf(context, caseFileId));
  return countOpen(worked);
};

/** The casuses of a case file outside the bin, last changed first; none for an unknown file. */
export const listCasus = async (
  context: OpenContext,
  caseFileId: string,
): Promise<CasusSummaryRecord[]> => {
  const listed = await selectCasusOfFile(context.read, caseFileId);
  const summaries: CasusSummaryRecord[] = [];
  for (const each of listed) {
    const openQuestions = each.status === 'released' ? 0 : await openQuestionsIn(context, each.id);
    summaries.push({ ...each, openQuestions });
  }
  return summaries;
};

/** An empty draft with a label of its own; also for an archived file. @throws CodedError NOT_FOUND */
export const createCasus = async (
  context: OpenContext,
  caseFileId: string,
): Promise<CasusRecord> => {
  await getCaseFile(context, caseFileId);
  const id = context.newId();
  const label = await drawLabel(context);
  await insertCasus(context.write, { id, caseFileId, label, now: moment(context.clock) });
  return getCasus(context, id);
};

/** Into the bin. @throws CodedError NOT_FOUND */
export const deleteCasus = async (context: OpenContext, id: string): Promise<void> => {
  await requireCasus(context.read, id);
  await setCasusDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** Out of the bin. @throws CodedError NOT_FOUND for what doesn't lie in it */
export const restoreCasus = async (context: OpenContext, id: string): Promise<CasusRecord> => {
  const stored = await selectCasus(context.read, { id, deleted: true });
  if (stored === undefined) throw new CodedError('NOT_FOUND');
  await setCasusDeleted(context.write, { id, deletedAt: null });
  return getCasus(context, id);
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueCasus = destroyDeletedCasus;

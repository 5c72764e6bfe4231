/** Writing the draft of an OPP: its sections, the next draft, and throwing one away. */
import { CodedError } from '../../contract/coded-error';
import type { OppSectionValue } from '../../contract/opp-content';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { discardDraftsOf } from '../drafts/drafts-service';
import { draftOf, inForceOf, loadOpp } from './opp-case';
import type { OppContentRecord, OppRecord, OppStepRecord } from './opp-records';
import { touchOpp } from './opp-repository';
import { getOpp, requireOpen } from './opp-service';
import {
  deleteVersion,
  insertVersion,
  selectDraft,
  selectNextNumber,
  selectVersions,
  updateContent,
} from './opp-versions-repository';
import type { StoredVersion } from './opp-versions-repository';
import { revisedContent } from './revised-content';

/** @throws CodedError OPP_NOT_DRAFT; VERSION_CONFLICT when it was saved since */
export const requireDraftVersion = async (
  read: WriteHandle,
  { id, version }: { readonly id: string; readonly version?: number },
): Promise<StoredVersion> => {
  const draft = await selectDraft(read, id);
  if (draft === undefined) throw new CodedError('OPP_NOT_DRAFT');
  if (version !== undefined && draft.version !== version) {
    throw new CodedError('VERSION_CONFLICT', { version: draft.version });
  }
  return draft;
};

const withSection = (
  content: OppContentRecord,
  { section, value }: OppSectionValue,
): OppContentRecord => ({ ...content, [section]: value });

/** @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, OPP_NOT_DRAFT, VERSION_CONFLICT */
export const saveSection = async (
  context: OpenContext,
  input: { readonly id: string; readonly version: number; readonly section: OppSectionValue },
): Promise<OppRecord> => {
  const { id, section } = input;
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const draft = await requireDraftVersion(trx, input);
    const now = moment(context.clock);
    await updateContent(trx, {
      oppId: id,
      number: draft.number,
      content: withSection(draft.content, section),
      version: draft.version + 1,
      now,
    });
    await touchOpp(trx, { id, now });
  });
  return getOpp(context, id);
};

/** The last evaluation of a version, by day; undefined when it was not evaluated. */
const lastEvaluation = (
  steps: readonly OppStepRecord[],
  versionNumber: number,
): OppStepRecord | undefined =>
  steps
    .filter(
      (step) =>
        step.withdrawn === null &&
        step.versionNumber === versionNumber &&
        step.detail.kind === 'evaluation',
    )
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.recordedAt.localeCompare(a.recordedAt))[0];

/**
 * The next draft: the version in force with what its last evaluation left of it.
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, OPP_DRAFT_EXISTS
 */
export const reviseOpp = async (context: OpenContext, id: string): Promise<OppRecord> => {
  const loaded = await loadOpp(context, id);
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const versions = await selectVersions(trx, id);
    const inForce = inForceOf({ versions });
    // The first draft is there until it is adopted.
    if (draftOf({ versions }) !== undefined || inForce === undefined) {
      throw new CodedError('OPP_DRAFT_EXISTS');
    }
    const evaluation = lastEvaluation(loaded.steps, inForce.number);
    const now = moment(context.clock);
    await insertVersion(trx, {
      oppId: id,
      number: await selectNextNumber(trx, id),
      content: revisedContent(inForce.content, evaluation?.detail, loaded.today),
      now,
    });
    await touchOpp(trx, { id, now });
  });
  return getOpp(context, id);
};

/** What is half written about one version: it goes with it, and never into a form of another. */
const ofOneVersion = [
  'oppConsultation',
  'oppConsent',
  'oppHearing',
  'oppDispute',
  'oppReasons',
] as const;

/**
 * Throws a draft away; steps that were recorded on it stay readable.
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, OPP_NOT_DRAFT (also for the first draft)
 */
export const discardDraft = async (context: OpenContext, id: string): Promise<OppRecord> => {
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const draft = await requireDraftVersion(trx, { id });
    if (draft.number === 1) throw new CodedError('OPP_NOT_DRAFT');
    await deleteVersion(trx, { oppId: id, number: draft.number });
    for (const kind of ofOneVersion) {
      // One after the other: a transaction is one connection.
      // oxlint-disable-next-line no-await-in-loop -- see above
      await discardDraftsOf(trx, { kind, targetId: id });
    }
    await touchOpp(trx, { id, now: moment(context.clock) });
  });
  return getOpp(context, id);
};

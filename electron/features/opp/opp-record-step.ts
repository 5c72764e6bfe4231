/** Recording what was done for a version, and withdrawing what was recorded by mistake. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { opp } from '../../contract/opp-calls';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { getSettings } from '../settings/settings-service';
import { keepingLaw } from './law-kept';
import { draftOf, inForceOf, requireOpp } from './opp-case';
import { requirePast } from './opp-cycle';
import type { OppContentRecord, OppRecord, OppStepDetailRecord } from './opp-records';
import { touchOpp } from './opp-repository';
import { getOpp, requireOpen } from './opp-service';
import { hasAttachment, insertStep, selectStep, withdrawStep } from './opp-steps-repository';
import { keepText, selectText, selectVersions } from './opp-versions-repository';
import type { KeptText, StoredVersion } from './opp-versions-repository';

type InputOf<Name extends keyof typeof opp> = z.output<(typeof opp)[Name]['input']>;

const guardiansIn = (detail: OppStepDetailRecord): readonly string[] => {
  if (detail.kind === 'consent') return [detail.guardianId];
  return detail.kind === 'consultation' || detail.kind === 'evaluation' ? detail.guardianIds : [];
};

/** @throws CodedError GUARDIAN_UNKNOWN */
const requireGuardians = async (
  context: OpenContext,
  caseFileId: string,
  detail: OppStepDetailRecord,
): Promise<void> => {
  const { guardians } = await getCaseFile(context, caseFileId);
  const known = new Set(guardians.map(({ id }) => id));
  if (!guardiansIn(detail).every((id) => known.has(id))) throw new CodedError('GUARDIAN_UNKNOWN');
};

/** The draft or the version in force: what was superseded is closed. @throws CodedError NOT_FOUND, INVALID_INPUT */
const requireCurrent = async (
  read: ReadHandle,
  { id, versionNumber }: { readonly id: string; readonly versionNumber: number },
): Promise<StoredVersion> => {
  const versions = await selectVersions(read, id);
  const version = versions.find(({ number }) => number === versionNumber);
  if (version === undefined) throw new CodedError('NOT_FOUND');
  const current = [draftOf({ versions }), inForceOf({ versions })];
  if (!current.includes(version)) throw new CodedError('INVALID_INPUT');
  return version;
};

/**
 * The text that the step is about: the present one, or one of this version that was kept (signed on paper, and
 * changed since). @throws CodedError VERSION_CONFLICT when nobody has that text any more
 */
const textOf = async (
  trx: WriteHandle,
  version: StoredVersion,
  { contentHash, now }: { readonly contentHash: string; readonly now: string },
): Promise<KeptText> => {
  if (contentHash === version.contentHash) {
    await keepText(trx, { ...version, now });
    return version;
  }
  const kept = await selectText(trx, { ...version, contentHash });
  if (kept === undefined) throw new CodedError('VERSION_CONFLICT', { version: version.version });
  return kept;
};

type Recorded = { readonly on: string; readonly detail: OppStepDetailRecord };

/** @throws CodedError OPP_NOT_ADOPTED, INVALID_INPUT */
const requireEvaluation = (
  { on, detail }: Recorded,
  version: StoredVersion,
  { goals }: OppContentRecord,
): void => {
  if (detail.kind !== 'evaluation') return;
  if (version.adoptedOn === null) throw new CodedError('OPP_NOT_ADOPTED');
  const known = new Set(goals.items.map(({ id }) => id));
  const evaluated = detail.outcomes.map(({ goalId }) => goalId);
  const isWhole =
    on >= version.adoptedOn &&
    evaluated.every((id) => known.has(id)) &&
    new Set(evaluated).size === evaluated.length;
  if (!isWhole) throw new CodedError('INVALID_INPUT');
};

/** The scan of a signed page lies in this very file. @throws CodedError INVALID_INPUT */
const requireOwnAttachment = async (
  read: ReadHandle,
  caseFileId: string,
  detail: OppStepDetailRecord,
): Promise<void> => {
  if (detail.kind !== 'signature' || detail.attachmentId === null) return;
  const isOwn = await hasAttachment(read, { caseFileId, attachmentId: detail.attachmentId });
  if (!isOwn) throw new CodedError('INVALID_INPUT');
};

/**
 * Records a step with the text that it is about.
 * @throws CodedError NOT_FOUND (also for an unknown version), OPP_CLOSED, CASE_FILE_ARCHIVED,
 * GUARDIAN_UNKNOWN, OPP_NOT_ADOPTED, VERSION_CONFLICT for a text that was not kept, INVALID_INPUT (contract)
 */
export const recordStep = async (
  context: OpenContext,
  { id, on, versionNumber, contentHash, detail }: InputOf<'opp.record'>,
): Promise<OppRecord> => {
  requirePast(context, on);
  const { caseFileId } = await requireOpp(context.read, id);
  await requireGuardians(context, caseFileId, detail);
  await requireOwnAttachment(context.read, caseFileId, detail);
  const { ownRole } = await getSettings(context.read);
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const version = await requireCurrent(trx, { id, versionNumber });
    const now = moment(context.clock);
    const text = await textOf(trx, version, { contentHash, now });
    requireEvaluation({ on, detail }, version, text.content);
    await insertStep(trx, {
      id: context.newId(),
      oppId: id,
      versionNumber,
      on,
      detail,
      contentHash: text.contentHash,
      actionHash: text.actionHash,
      byRole: ownRole,
      recordedAt: now,
    });
    await touchOpp(trx, { id, now });
  });
  return getOpp(context, id);
};

/**
 * @throws CodedError NOT_FOUND, also for a step that was withdrawn before; OPP_CLOSED, CASE_FILE_ARCHIVED;
 * OPP_RULES_OPEN when an adopted version would lose what the law asks
 */
export const withdraw = async (
  context: OpenContext,
  { id, stepId, reason }: InputOf<'opp.withdraw'>,
): Promise<OppRecord> => {
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const step = await selectStep(trx, { id: stepId, oppId: id });
    if (step === undefined) throw new CodedError('NOT_FOUND');
    const now = moment(context.clock);
    await keepingLaw(context, trx, { id, versionNumber: step.versionNumber }, async () => {
      const done = await withdrawStep(trx, { id: stepId, oppId: id, reason, now });
      if (!done) throw new CodedError('NOT_FOUND');
    });
    await touchOpp(trx, { id, now });
  });
  return getOpp(context, id);
};

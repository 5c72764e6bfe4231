/** What a person teaches the engine for a whole case file, and the answer to the meter. */
import type { z } from 'zod';
import type { casus } from '../../contract/casus-calls';
import { CodedError } from '../../contract/coded-error';
import { exemptionKey } from '../../deidentify';
import { inTransaction } from '../../vault/database/transaction';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { getSettings } from '../settings/settings-service';
import { workedParts } from './casus-findings';
import { knowledgeOf } from './casus-knowledge';
import { addToLog } from './casus-log';
import {
  deleteRemembered,
  selectRemembered,
  upsertExemption,
  upsertTerm,
} from './casus-memory-repository';
import { casusMeter, meterAnswer } from './casus-meter';
import type { CasusRecord, RememberedRecord } from './casus-records';
import { setMeterAnswer, touchCasus } from './casus-repository';
import { getCasus, requireDraft } from './casus-service';

type InputOf<Name extends keyof typeof casus> = z.output<(typeof casus)[Name]['input']>;

/** Newest first. @throws CodedError NOT_FOUND */
export const listRemembered = async (
  context: OpenContext,
  caseFileId: string,
): Promise<RememberedRecord> => {
  await getCaseFile(context, caseFileId);
  return selectRemembered(context.read, caseFileId);
};

/** A word that was missed: found everywhere in this file from now on. @throws CodedError NOT_FOUND, CASUS_RELEASED */
export const markMissed = async (
  context: OpenContext,
  { id, value, tag, replacement }: InputOf<'casus.markMissed'>,
): Promise<CasusRecord> => {
  const words = replacement === '' ? null : replacement;
  await inTransaction(context.write, async (trx) => {
    const { caseFileId } = await requireDraft(trx, id);
    const { ownRole } = await getSettings(trx);
    const now = moment(context.clock);
    await upsertTerm(trx, {
      id: context.newId(),
      caseFileId,
      value,
      tag,
      replacement: words,
      byRole: ownRole,
      at: now,
    });
    const entry = { action: 'marked', tag, surface: value, replacement: words } as const;
    await addToLog(trx, { clock: context.clock, casusId: id, entries: [entry] });
    await touchCasus(trx, { id, now });
  });
  return getCasus(context, id);
};

/**
 * "Not identifying" for the whole file.
 * @throws CodedError NOT_FOUND, CASUS_RELEASED; IDENTITY_KNOWN: a name on the class list or in the file
 */
export const exempt = async (
  context: OpenContext,
  { id, partId, findingId, reason }: InputOf<'casus.exempt'>,
): Promise<CasusRecord> => {
  const { caseFileId, parts } = await requireDraft(context.read, id);
  const worked = workedParts(parts, await knowledgeOf(context, caseFileId));
  const finding = worked
    .find((part) => part.id === partId)
    ?.findings.find((one) => one.id === findingId);
  if (finding === undefined) throw new CodedError('NOT_FOUND');
  if (finding.known) throw new CodedError('IDENTITY_KNOWN');
  const { surface, tag } = finding;
  await inTransaction(context.write, async (trx) => {
    await requireDraft(trx, id);
    const { ownRole } = await getSettings(trx);
    const now = moment(context.clock);
    await upsertExemption(trx, {
      id: context.newId(),
      caseFileId,
      surface,
      folded: exemptionKey(surface),
      tag,
      reason,
      byRole: ownRole,
      at: now,
    });
    const entry = { action: 'exempted', tag, surface } as const;
    await addToLog(trx, { clock: context.clock, casusId: id, entries: [entry] });
    await touchCasus(trx, { id, now });
  });
  return getCasus(context, id);
};

/** Takes a marked word or an exemption back. @throws CodedError NOT_FOUND, CASUS_RELEASED */
export const forget = async (
  context: OpenContext,
  { id, rememberedId }: InputOf<'casus.forget'>,
): Promise<CasusRecord> => {
  await inTransaction(context.write, async (trx) => {
    const { caseFileId } = await requireDraft(trx, id);
    const { terms, exemptions } = await selectRemembered(trx, caseFileId);
    const term = terms.find((one) => one.id === rememberedId);
    const exemption = exemptions.find((one) => one.id === rememberedId);
    const tag = term?.tag ?? exemption?.tag;
    if (tag === undefined) throw new CodedError('NOT_FOUND');
    await deleteRemembered(trx, { id: rememberedId, caseFileId });
    const surface = term?.value ?? exemption?.surface ?? null;
    const entry = { action: 'undone', tag, surface } as const;
    await addToLog(trx, { clock: context.clock, casusId: id, entries: [entry] });
    await touchCasus(trx, { id, now: moment(context.clock) });
  });
  return getCasus(context, id);
};

/**
 * Accepts what the meter says now, or (null) takes that back.
 * @throws CodedError NOT_FOUND, CASUS_RELEASED
 */
export const answerMeter = async (
  context: OpenContext,
  { id, reason }: InputOf<'casus.answerMeter'>,
): Promise<CasusRecord> => {
  const { caseFileId } = await requireDraft(context.read, id);
  const knowledge = await knowledgeOf(context, caseFileId);
  await inTransaction(context.write, async (trx) => {
    const stored = await requireDraft(trx, id);
    const parts = workedParts(stored.parts, knowledge);
    const meter = casusMeter({ parts, answer: null }, knowledge);
    const answer = reason === null ? null : meterAnswer(reason, meter);
    await setMeterAnswer(trx, { id, answer });
    await touchCasus(trx, { id, now: moment(context.clock) });
    const action = reason === null ? 'undone' : 'meterAccepted';
    await addToLog(trx, { clock: context.clock, casusId: id, entries: [{ action }] });
  });
  return getCasus(context, id);
};

/** What happens to a request once it is written: submitting, taking back, deciding, evaluating. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { arrangement } from '../../contract/arrangement';
import { isGranted } from '../../contract/arrangement-words';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import { getSettings } from '../settings/settings-service';
import type { ArrangementRecord, ArrangementStepDetailRecord } from './arrangement-records';
import { touchArrangement, updateSubmitted } from './arrangement-repository';
import type { StoredArrangement } from './arrangement-repository';
import { submittedDetail } from './arrangement-links';
import {
  getArrangement,
  requireArrangement,
  requireWriting,
  ruleInputOf,
} from './arrangement-service';
import { stateOf } from './arrangement-state';
import type { ArrangementState } from './arrangement-state';
import { insertStep, keepText, selectSteps } from './arrangement-steps-repository';
import { checkArrangement } from './rules/check-arrangement';

type InputOf<Name extends keyof typeof arrangement> = ParsedInputOf<(typeof arrangement)[Name]>;

const record = async (
  context: OpenContext,
  trx: WriteHandle,
  {
    stored,
    on,
    detail,
  }: {
    readonly stored: StoredArrangement;
    readonly on: string;
    readonly detail: ArrangementStepDetailRecord;
  },
): Promise<void> => {
  const now = moment(context.clock);
  const { ownRole } = await getSettings(trx);
  await keepText(trx, { ...stored, now });
  await insertStep(trx, {
    id: context.newId(),
    arrangementId: stored.id,
    on,
    detail,
    contentHash: stored.contentHash,
    byRole: ownRole,
    recordedAt: now,
  });
  await touchArrangement(trx, { id: stored.id, now });
};

/** What was done can't lie in the days to come. @throws CodedError INVALID_INPUT */
const requirePast = ({ clock }: OpenContext, on: string): void => {
  if (on > today(clock)) throw new CodedError('INVALID_INPUT');
};

/**
 * Fixes the text.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARRANGEMENT_SUBMITTED, VERSION_CONFLICT,
 * ARRANGEMENT_RULES_OPEN with their `count`, INVALID_INPUT for a day to come
 */
export const submitArrangement = async (
  context: OpenContext,
  { id, version, on }: InputOf<'arrangement.submit'>,
): Promise<ArrangementRecord> => {
  requirePast(context, on);
  await inTransaction(context.write, async (trx) => {
    const stored = await requireWriting(trx, { id, version });
    const input = await ruleInputOf({ ...context, read: trx, write: trx }, stored);
    const { length: count } = checkArrangement(input).filter(({ blocks }) => blocks);
    if (count > 0) throw new CodedError('ARRANGEMENT_RULES_OPEN', { count });
    await updateSubmitted(trx, { id, submittedOn: on, now: moment(context.clock) });
    await record(context, trx, { stored, on, detail: submittedDetail(input) });
  });
  return getArrangement(context, id);
};

/** @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARRANGEMENT_NOT_SUBMITTED */
const requireSubmitted = async (
  trx: WriteHandle,
  id: string,
): Promise<ArrangementState & { readonly stored: StoredArrangement; readonly since: string }> => {
  const stored = await requireArrangement(trx, { id });
  await requireWritableCaseFile(trx, stored.caseFileId);
  if (stored.submittedOn === null) throw new CodedError('ARRANGEMENT_NOT_SUBMITTED');
  const steps = (await selectSteps(trx, [id])).get(id) ?? [];
  return { stored, since: stored.submittedOn, ...stateOf(stored.submittedOn, steps) };
};

/** @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARRANGEMENT_NOT_SUBMITTED, ARRANGEMENT_DECIDED */
export const takeBackArrangement = async (
  context: OpenContext,
  { id, reason }: InputOf<'arrangement.takeBack'>,
): Promise<ArrangementRecord> => {
  await inTransaction(context.write, async (trx) => {
    const { stored, decision } = await requireSubmitted(trx, id);
    if (decision !== null) throw new CodedError('ARRANGEMENT_DECIDED');
    const detail = { kind: 'takenBack', reason } as const;
    await updateSubmitted(trx, { id, submittedOn: null, now: moment(context.clock) });
    await record(context, trx, { stored, on: today(context.clock), detail });
  });
  return getArrangement(context, id);
};

/**
 * What the partnership decided; once more where it was recorded wrongly.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARRANGEMENT_NOT_SUBMITTED, EVALUATION_AFTER_END,
 * INVALID_INPUT for a day to come or before the submission
 */
export const decideArrangement = async (
  context: OpenContext,
  { id, decision }: InputOf<'arrangement.decide'>,
): Promise<ArrangementRecord> => {
  requirePast(context, decision.on);
  const { endOn, evaluationOn } = decision;
  if (endOn !== null && evaluationOn !== null && evaluationOn >= endOn) {
    throw new CodedError('EVALUATION_AFTER_END');
  }
  await inTransaction(context.write, async (trx) => {
    const { stored, since } = await requireSubmitted(trx, id);
    if (decision.on < since) throw new CodedError('INVALID_INPUT');
    await record(context, trx, { stored, on: decision.on, detail: { kind: 'decided', decision } });
  });
  return getArrangement(context, id);
};

/**
 * Of what was granted, in whole or in part.
 * Custom: evaluated before the end; later is late and not refused. @throws CodedError NOT_FOUND,
 * CASE_FILE_ARCHIVED, ARRANGEMENT_NOT_GRANTED, INVALID_INPUT for a day to come or before the decision, or an
 * aim of another request
 */
export const evaluateArrangement = async (
  context: OpenContext,
  { id, evaluation }: InputOf<'arrangement.evaluate'>,
): Promise<ArrangementRecord> => {
  requirePast(context, evaluation.on);
  await inTransaction(context.write, async (trx) => {
    const { stored, status, decision } = await requireSubmitted(trx, id).catch((error: unknown) => {
      const open = error instanceof CodedError && error.code === 'ARRANGEMENT_NOT_SUBMITTED';
      throw open ? new CodedError('ARRANGEMENT_NOT_GRANTED') : error;
    });
    if (decision === null || !isGranted(status)) throw new CodedError('ARRANGEMENT_NOT_GRANTED');
    if (evaluation.on < decision.on) throw new CodedError('INVALID_INPUT');
    const aims = new Set(stored.content.aims.map((aim) => aim.id));
    if (!evaluation.aims.every(({ aimId }) => aims.has(aimId))) {
      throw new CodedError('INVALID_INPUT');
    }
    const detail = { kind: 'evaluated', evaluation } as const;
    await record(context, trx, { stored, on: evaluation.on, detail });
  });
  return getArrangement(context, id);
};

/** The cycle of an OPP: passing over a rule, and adopting. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { opp } from '../../contract/opp-calls';
import { OPP_RULE_SET_VERSION } from '../../contract/opp-rules';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { getSettings } from '../settings/settings-service';
import { inForceOf, loadOpp, ruleInputOf } from './opp-case';
import type { OppRecord } from './opp-records';
import { touchOpp } from './opp-repository';
import { getOpp, requireOpen } from './opp-service';
import { deleteWaiver, putWaiver } from './opp-steps-repository';
import { keepText, updateAdopted } from './opp-versions-repository';
import { blockersOf, isWaivable } from './rules/check-opp';
import { requireDraftVersion } from './write-opp';

type InputOf<Name extends keyof typeof opp> = z.output<(typeof opp)[Name]['input']>;

/** What was done can't lie in the days to come. @throws CodedError INVALID_INPUT */
export const requirePast = ({ clock }: OpenContext, on: string): void => {
  if (on > today(clock)) throw new CodedError('INVALID_INPUT');
};

/**
 * Law whose source is not sure may be passed over with a reason; law itself may not. The reason is about the
 * text as it is now: it counts while that stays.
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, OPP_NOT_DRAFT, RULE_NOT_WAIVABLE
 */
export const waiveRule = async (
  context: OpenContext,
  { id, rule, reason }: InputOf<'opp.waive'>,
): Promise<OppRecord> => {
  if (!isWaivable(rule)) throw new CodedError('RULE_NOT_WAIVABLE');
  const { ownRole } = await getSettings(context.read);
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const { number, contentHash, actionHash } = await requireDraftVersion(trx, { id });
    const at = moment(context.clock);
    await putWaiver(trx, {
      oppId: id,
      versionNumber: number,
      rule,
      reason,
      contentHash,
      actionHash,
      byRole: ownRole,
      at,
    });
    await touchOpp(trx, { id, now: at });
  });
  return getOpp(context, id);
};

/** @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, OPP_NOT_DRAFT */
export const unwaiveRule = async (
  context: OpenContext,
  { id, rule }: InputOf<'opp.unwaive'>,
): Promise<OppRecord> => {
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const { number } = await requireDraftVersion(trx, { id });
    await deleteWaiver(trx, { oppId: id, versionNumber: number, rule });
    await touchOpp(trx, { id, now: moment(context.clock) });
  });
  return getOpp(context, id);
};

/**
 * Fixes the draft as the version in force. Its action section applies only where guardians agreed to it.
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, OPP_NOT_DRAFT, VERSION_CONFLICT,
 * OPP_RULES_OPEN with their `count`, INVALID_INPUT for a day to come or before the version before it
 */
export const adoptOpp = async (
  context: OpenContext,
  { id, version, adoptedOn }: InputOf<'opp.adopt'>,
): Promise<OppRecord> => {
  requirePast(context, adoptedOn);
  const { ownRole } = await getSettings(context.read);
  await inTransaction(context.write, async (trx) => {
    await requireOpen(trx, id);
    const draft = await requireDraftVersion(trx, { id, version });
    const loaded = await loadOpp({ ...context, read: trx, write: trx }, id);
    const before = inForceOf(loaded)?.adoptedOn ?? null;
    if (before !== null && adoptedOn < before) throw new CodedError('INVALID_INPUT');
    const { length: count } = blockersOf(ruleInputOf(loaded, draft), adoptedOn);
    if (count > 0) throw new CodedError('OPP_RULES_OPEN', { count });
    const now = moment(context.clock);
    await keepText(trx, { ...draft, now });
    await updateAdopted(trx, {
      oppId: id,
      number: draft.number,
      on: adoptedOn,
      byRole: ownRole,
      ruleSet: OPP_RULE_SET_VERSION,
      now,
    });
    await touchOpp(trx, { id, now });
  });
  return getOpp(context, id);
};

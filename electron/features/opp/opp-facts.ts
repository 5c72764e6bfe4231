/** The OPP itself: what it is registered with, closing and reopening, and removing one that was never adopted. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { opp } from '../../contract/opp-calls';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import { getSettings } from '../settings/settings-service';
import { keepingLaw } from './law-kept';
import { requireOpp } from './opp-case';
import { insertEvent } from './opp-events-repository';
import type { OppEventRecord, OppRecord } from './opp-records';
import { deleteOpp, selectOppsOfFile, updateClosed, updateFacts } from './opp-repository';
import { getOpp, requireOpen } from './opp-service';
import { selectAdoptions } from './opp-versions-repository';

type InputOf<Name extends keyof typeof opp> = z.output<(typeof opp)[Name]['input']>;

type Event = {
  readonly oppId: string;
  readonly detail: OppEventRecord['detail'];
  readonly at: string;
};

const record = async (context: OpenContext, trx: WriteHandle, event: Event): Promise<void> => {
  const { ownRole } = await getSettings(trx);
  await insertEvent(trx, { ...event, id: context.newId(), byRole: ownRole });
};

/**
 * The facts before are kept as an event.
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, VERSION_CONFLICT, and OPP_RULES_OPEN when the
 * version in force would not meet the law any more
 */
export const setFacts = async (
  context: OpenContext,
  { id, version, facts }: InputOf<'opp.setFacts'>,
): Promise<OppRecord> => {
  await inTransaction(context.write, async (trx) => {
    const { facts: before, factsVersion } = await requireOpen(trx, id);
    if (version !== factsVersion)
      throw new CodedError('VERSION_CONFLICT', { version: factsVersion });
    if (JSON.stringify(before) === JSON.stringify(facts)) return;
    const at = moment(context.clock);
    await keepingLaw(context, trx, { id }, () => updateFacts(trx, { id, facts, now: at }));
    await record(context, trx, { oppId: id, detail: { kind: 'facts', before, after: facts }, at });
  });
  return getOpp(context, id);
};

/**
 * @throws CodedError NOT_FOUND, OPP_CLOSED, CASE_FILE_ARCHIVED, END_BEFORE_START, and OPP_RULES_OPEN when with
 * this end it would overlap another OPP
 */
export const closeOpp = async (
  context: OpenContext,
  { id, endOn, reason }: InputOf<'opp.close'>,
): Promise<OppRecord> => {
  await inTransaction(context.write, async (trx) => {
    const { facts } = await requireOpen(trx, id);
    if (facts.startOn !== null && endOn < facts.startOn) throw new CodedError('END_BEFORE_START');
    const at = moment(context.clock);
    await keepingLaw(context, trx, { id }, () =>
      updateClosed(trx, { id, closedAt: at, endOn, reason, now: at }),
    );
    await record(context, trx, { oppId: id, detail: { kind: 'closed', endOn, reason }, at });
  });
  return getOpp(context, id);
};

/**
 * Takes the closing back, with its end day; that it was closed stays readable.
 * @throws CodedError NOT_FOUND, OPP_OPEN, CASE_FILE_ARCHIVED, and OPP_RULES_OPEN when without its end it
 * would overlap another OPP
 */
export const reopenOpp = async (context: OpenContext, id: string): Promise<OppRecord> => {
  await inTransaction(context.write, async (trx) => {
    const { caseFileId, closedAt, closedReason, facts } = await requireOpp(trx, id);
    await requireWritableCaseFile(trx, caseFileId);
    // Twice pressed: it is open.
    if (closedAt === null) return;
    const others = await selectOppsOfFile(trx, caseFileId);
    if (others.some((other) => other.id !== id && other.closedAt === null)) {
      throw new CodedError('OPP_OPEN');
    }
    const at = moment(context.clock);
    await keepingLaw(context, trx, { id }, () =>
      updateClosed(trx, { id, closedAt: null, endOn: null, reason: '', now: at }),
    );
    const detail = { kind: 'reopened', endOn: facts.endOn, reason: closedReason } as const;
    await record(context, trx, { oppId: id, detail, at });
  });
  return getOpp(context, id);
};

/**
 * Into nothing: an OPP of which no version was ever adopted, with all that was recorded of it.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, OPP_NOT_DRAFT when a version was adopted
 */
export const removeOpp = async (context: OpenContext, id: string): Promise<void> => {
  await inTransaction(context.write, async (trx) => {
    const { caseFileId } = await requireOpp(trx, id);
    await requireWritableCaseFile(trx, caseFileId);
    if ((await selectAdoptions(trx, { oppId: id })).length > 0)
      throw new CodedError('OPP_NOT_DRAFT');
    await deleteOpp(trx, id);
  });
};

import { CodedError } from '../../contract/coded-error';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { getSettings } from '../settings/settings-service';
import { matcherOf } from './casus-matcher';
import { setReleased } from './casus-parts-repository';
import type { CasusRecord } from './casus-records';
import { touchCasus } from './casus-repository';
import { getCasus, requireCasus, requireDraft, workedCasus } from './casus-service';

type Confirmed = {
  readonly id: string;
  /** The version that the person read. */
  readonly version: number;
  /** How many kept sure findings the summary listed that the person confirmed. */
  readonly keptSure: number;
};

/** @throws CodedError VERSION_CONFLICT, CASUS_EMPTY, QUESTIONS_OPEN, IDENTITY_LEFT (with counts) */
const refuseUnanswered = (casus: CasusRecord, { version, keptSure }: Confirmed): void => {
  if (casus.version !== version) {
    throw new CodedError('VERSION_CONFLICT', { version: casus.version });
  }
  if (casus.parts.length === 0) throw new CodedError('CASUS_EMPTY');
  if (casus.openQuestions > 0)
    throw new CodedError('QUESTIONS_OPEN', { open: casus.openQuestions });
  const left = casus.leftovers.length + Math.abs(casus.keptSure - keptSure);
  if (left > 0) throw new CodedError('IDENTITY_LEFT', { left });
};

/**
 * Records that a person checked it (function and day), and fixes every part as it was checked.
 * A sure identity that the person kept goes along: it was asked at the choice and again here, and both
 * the choice and its moment stay in the vault.
 * @throws CodedError NOT_FOUND, CASUS_RELEASED and those of `refuseUnanswered`
 */
export const releaseCasus = async (
  context: OpenContext,
  confirmed: Confirmed,
): Promise<CasusRecord> => {
  const { id } = confirmed;
  const { caseFileId } = await requireDraft(context.read, id);
  const matcher = await matcherOf(context, caseFileId);
  const { ownRole } = await getSettings(context.read);
  await inTransaction(context.write, async (trx) => {
    const casus = workedCasus(await requireDraft(trx, id), matcher);
    refuseUnanswered(casus, confirmed);
    for (const part of casus.parts) await setReleased(trx, { id: part.id, released: part });
    await touchCasus(trx, {
      id,
      now: moment(context.clock),
      release: {
        status: 'released',
        checkedByRole: ownRole,
        checkedOn: today(context.clock),
      },
    });
  });
  return getCasus(context, id);
};

/** Makes it a draft again; a draft stays what it is. @throws CodedError NOT_FOUND */
export const reopenCasus = async (context: OpenContext, id: string): Promise<CasusRecord> => {
  await inTransaction(context.write, async (trx) => {
    const { status, parts } = await requireCasus(trx, id);
    if (status === 'draft') return;
    for (const part of parts) await setReleased(trx, { id: part.id, released: null });
    await touchCasus(trx, {
      id,
      now: moment(context.clock),
      release: { status: 'draft', checkedByRole: null, checkedOn: null },
    });
  });
  return getCasus(context, id);
};

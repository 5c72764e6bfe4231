import { foldSurface } from '../../deidentify';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { getSettings } from '../settings/settings-service';
import { knowledgeOf } from './casus-knowledge';
import { addToLog } from './casus-log';
import type { Logged } from './casus-log';
import { selectLog } from './casus-log-repository';
import type { CasusRecord, LogRecord } from './casus-records';
import { setRelease, touchCasus } from './casus-repository';
import { getCasus, requireCasus, requireDraft, workedCasus } from './casus-service';
import { insertVersion } from './casus-versions-repository';
import { refuseUnanswered } from './checklist';
import { logOfVersion } from './version-log';

type Confirmed = {
  readonly id: string;
  readonly version: number;
  readonly keptSure: number;
  readonly textHash: string;
  readonly readAloud: boolean;
};

type Subject = Pick<LogRecord, 'tag' | 'hint'> & { readonly surface: string | null };

const subjectOf = ({ tag, hint, surface }: Subject): string =>
  JSON.stringify([tag, hint, foldSurface(surface ?? '')]);

/**
 * What the engine replaced by itself, and what was decided for an earlier version and still stands: both
 * were accepted by whoever releases it.
 * @param own the entries of this version until now
 */
const acceptedIn = (
  { replacements, versionNumber }: CasusRecord,
  own: readonly LogRecord[],
): Logged[] => {
  const decidedNow = new Set(own.map(subjectOf));
  return replacements
    .filter((row) => (row.decided ? !decidedNow.has(subjectOf(row)) : row.state === 'replace'))
    .map(({ tag, hint, surface, replacement, state, places }) => ({
      ...(state === 'keep' ? { action: 'kept' } : { action: 'replaced', replacement }),
      tag,
      hint,
      surface,
      count: places.length,
      versionNumber,
    }));
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
  const { clock } = context;
  const { caseFileId } = await requireDraft(context.read, id);
  const knowledge = await knowledgeOf(context, caseFileId);
  const { ownRole } = await getSettings(context.read);
  await inTransaction(context.write, async (trx) => {
    const casus = workedCasus(await requireDraft(trx, id), knowledge);
    refuseUnanswered(casus, confirmed);
    const { versionNumber, parts, meeting, basis, meter, keptSure, textHash } = casus;
    const now = moment(clock);
    const checked = { checkedByRole: ownRole, checkedOn: today(clock) };
    await insertVersion(trx, {
      ...checked,
      casusId: id,
      number: versionNumber,
      label: casus.label,
      releasedAt: now,
      content: { meeting, basis, parts },
      contentHash: textHash,
      keptSure,
      meter,
      checklist: { readAloud: confirmed.readAloud, keptSure, basis: basis?.kind ?? null },
    });
    const own = logOfVersion(await selectLog(trx, id), versionNumber);
    const entries: Logged[] = [...acceptedIn(casus, own), { action: 'released', versionNumber }];
    await addToLog(trx, { clock, casusId: id, entries });
    await setRelease(trx, { id, release: { status: 'released', versionNumber, ...checked } });
    await touchCasus(trx, { id, now });
  });
  return getCasus(context, id);
};

/**
 * A draft of the next version; what was released stays as it was. A draft stays what it is.
 * @throws CodedError NOT_FOUND
 */
export const reopenCasus = async (context: OpenContext, id: string): Promise<CasusRecord> => {
  const { clock } = context;
  await inTransaction(context.write, async (trx) => {
    const stored = await requireCasus(trx, id);
    if (stored.status === 'draft') return;
    const versionNumber = stored.versionNumber + 1;
    const draft = { status: 'draft', versionNumber, checkedByRole: null, checkedOn: null } as const;
    await addToLog(trx, { clock, casusId: id, entries: [{ action: 'reopened', versionNumber }] });
    await setRelease(trx, { id, release: draft });
    await touchCasus(trx, { id, now: moment(clock) });
  });
  return getCasus(context, id);
};

/** The list behind Vandaag, the calendar and the calendar file: each feature's dates, with names and ticks. */
import { CodedError } from '../../contract/coded-error';
import { inTransaction } from '../../vault/database/transaction';
import { accessRequestDates } from '../access-requests/access-request-dates';
import { arrangementDates } from '../arrangement/arrangement-dates';
import { listCaseFiles } from '../case-files/case-files-service';
import { concernSignalDates } from '../concern-signals/concern-signal-dates';
import { consultationDates } from '../consultation/consultation-dates';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { draftDates } from '../drafts/draft-dates';
import { guardianContactDates } from '../guardian-contacts/guardian-contact-dates';
import { handoverDates } from '../handover/handover-dates';
import { datesOfOpp, oppDates } from '../opp/opp-dates';
import { receivedDates } from '../receiving/receiving-dates';
import { datesOfTrajectory, trajectoryDates } from '../trajectory/trajectory-dates';
import { deleteTick, insertTick, isActiveFileOf, selectTicks } from './agreements-repository';
import { datedAgreement, datedAgreements } from './agreements-service';
import type { Dated, DatedItemRecord, DatedSource } from './dated-source';

const sources: readonly DatedSource[] = [
  {
    ofSchool: oppDates,
    ofRecord: datesOfOpp,
    kinds: [
      'oppSixWeeks',
      'oppEvaluation',
      'oppEvaluationPlanned',
      'oppGoal',
      'oppGuidanceEnds',
      'oppEnds',
      'oppDispute',
    ],
  },
  { ofSchool: arrangementDates, kinds: ['arrangementEvaluation', 'arrangementEnds'] },
  { ofSchool: datedAgreements, ofRecord: datedAgreement, kinds: ['agreement'] },
  { ofSchool: concernSignalDates, kinds: ['concernSignalLookAgain'] },
  { ofSchool: consultationDates, kinds: ['casusQuestionOpen'] },
  {
    ofSchool: guardianContactDates,
    kinds: ['guardianContactFollowUp', 'guardianContactDue', 'homeSupportTalk'],
  },
  {
    ofSchool: trajectoryDates,
    ofRecord: datesOfTrajectory,
    kinds: [
      'trajectoryStarts',
      'trajectoryMidTerm',
      'trajectoryEvaluation',
      'trajectoryConsolidation',
      'trajectoryCheck',
    ],
  },
  {
    ofSchool: handoverDates,
    kinds: ['handoverNotReceived', 'handoverGuardiansCopy', 'warmHandoverLookBack'],
  },
  { ofSchool: receivedDates, kinds: ['handoverDestroyBy'] },
  { ofSchool: accessRequestDates, kinds: ['accessRequest'] },
  { ofSchool: draftDates, kinds: ['draft'] },
];

export type Period = {
  readonly schoolId: string;
  /** Both included; null: without that end. */
  readonly from: string | null;
  readonly to: string | null;
};

const datesOf = async (context: OpenContext, schoolId: string): Promise<readonly Dated[]> => {
  const dates: Dated[] = [];
  for (const { ofSchool } of sources) dates.push(...(await ofSchool(context, schoolId)));
  return dates;
};

const isIn = (on: string, { from, to }: Period): boolean =>
  (from === null || on >= from) && (to === null || on <= to);

/** Of the active files of a school, by day; ticked off ones only when asked for. */
export const listReminders = async (
  context: OpenContext,
  { withDone, ...period }: Period & { readonly withDone: boolean },
): Promise<DatedItemRecord[]> => {
  const { schoolId } = period;
  const files = new Map((await listCaseFiles(context, schoolId)).map((file) => [file.id, file]));
  const ticks = await selectTicks(context.read, schoolId);
  return (await datesOf(context, schoolId))
    .filter(({ on }) => isIn(on, period))
    .flatMap((dated) => {
      const file = files.get(dated.caseFileId);
      if (file === undefined || file.status !== 'active') return [];
      const doneAt = ticks.get(dated.key) ?? null;
      if (doneAt !== null && !withDone) return [];
      return [{ ...dated, codeName: file.codeName, pupilName: file.pupilName, doneAt }];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
};

/** The one with this key, when the list of the school would hold it. */
const datedOf = async (
  context: OpenContext,
  { schoolId, key }: { readonly schoolId: string; readonly key: string },
): Promise<Dated | undefined> => {
  const [kind, id = ''] = key.split(':');
  const source = sources.find(({ kinds }) => kinds.some((one) => one === kind));
  const dates = await (source?.ofRecord?.(context, id) ?? source?.ofSchool(context, schoolId));
  const found = dates?.find((one) => one.key === key);
  if (found === undefined) return undefined;
  const { caseFileId } = found;
  return (await isActiveFileOf(context.read, { caseFileId, schoolId })) ? found : undefined;
};

/** Ticks off, or takes that back. @throws CodedError NOT_FOUND, also for what can't be ticked off */
export const tickReminder = async (
  context: OpenContext,
  {
    schoolId,
    key,
    done,
  }: { readonly schoolId: string; readonly key: string; readonly done: boolean },
): Promise<void> => {
  const dated = await datedOf(context, { schoolId, key });
  if (dated === undefined || !dated.canTick) throw new CodedError('NOT_FOUND');
  await inTransaction(context.write, async (trx) => {
    if (done) {
      const now = moment(context.clock);
      await insertTick(trx, { key, caseFileId: dated.caseFileId, now });
    } else await deleteTick(trx, key);
  });
};

/** What contact with guardians asks for on a day, for the list of dated things. All but people's own agreements is custom. */
import { CodedError } from '../../contract/coded-error';
import type { OpenContext } from '../context';
import type { Dated } from '../reminders/dated-source';
import { contactBalance } from './balance-service';
import { selectFollowUpsOfSchool } from './contacts-repository';
import { guardianContactTexts as texts } from './guardian-contacts-texts';
import { selectPlansOfSchool } from './plan-repository';
import type { StoredPlan } from './plan-repository';

const followUps = async ({ read }: OpenContext, schoolId: string): Promise<readonly Dated[]> =>
  (await selectFollowUpsOfSchool(read, schoolId)).map(({ id, caseFileId, draft }) => {
    const on = draft.followUpOn;
    // The query asks for those with a day.
    if (on === null) throw new CodedError('INTERNAL');
    return {
      key: `guardianContactFollowUp:${id}:${on}`,
      kind: 'guardianContactFollowUp',
      on,
      caseFileId,
      what: draft.followUp,
      owner: '',
      level: null,
      place: { screen: 'guardianContacts', at: 'contacts' },
      canTick: true,
    };
  });

const due = async (context: OpenContext, schoolId: string): Promise<readonly Dated[]> =>
  (await contactBalance(context, { schoolId, caseFileId: null })).flatMap(
    ({ caseFileId, dueOn, lastOn }): readonly Dated[] =>
      dueOn === null || lastOn === null
        ? []
        : [
            {
              // With its day: after another contact it comes back.
              key: `guardianContactDue:${caseFileId}:${dueOn}`,
              kind: 'guardianContactDue',
              on: dueOn,
              caseFileId,
              what: texts.due(lastOn),
              owner: '',
              level: 'tip',
              place: { screen: 'guardianContacts', at: 'contacts' },
              canTick: true,
            },
          ],
  );

const ofPlan = ({ id, caseFileId, content }: StoredPlan): readonly Dated[] => {
  const dated = (on: string | null, about: string, what: string): readonly Dated[] =>
    on === null
      ? []
      : [
          {
            key: `homeSupportTalk:${about}:${on}`,
            kind: 'homeSupportTalk',
            on,
            caseFileId,
            what,
            owner: '',
            level: null,
            place: { screen: 'guardianContacts', at: 'plan' },
            canTick: true,
          },
        ];
  return [
    ...dated(content.talkOn, id, ''),
    ...content.goals.flatMap((goal) => dated(goal.lookOn, `${id}:${goal.id}`, goal.goal)),
  ];
};

/** Of the active files of a school. */
export const guardianContactDates = async (
  context: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> => [
  ...(await followUps(context, schoolId)),
  ...(await due(context, schoolId)),
  ...(await selectPlansOfSchool(context.read, schoolId)).flatMap(ofPlan),
];

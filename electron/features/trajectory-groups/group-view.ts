/** All pupils of a group on one screen: one query per table, however many pupils there are. */
import type { OpenContext } from '../context';
import { today } from '../days';
import { cardOf } from '../skill-card/rules/card';
import type { CardWeek } from '../skill-card/rules/card';
import { grouped } from '../skill-card/rules/grouped';
import { scoresOfGoals } from '../skill-card/skill-scores';
import { weekOf } from '../trajectory/rules/trajectory-weeks';
import { schedulesOf } from '../trajectory/trajectory-schedule';
import {
  goalsOfTrajectories,
  listTrajectoriesOfGroup,
  statusOf,
} from '../trajectory/trajectory-service';
import type { GroupMemberRecord, GroupViewRecord } from './group-records';
import { selectPresence, selectPupils } from './groups-repository';
import { groupRecordOf, requireGroup } from './groups-service';
import { memberGoals } from './rules/member-goals';
import { sessionDays } from './rules/sessions';

type Member = Awaited<ReturnType<typeof listTrajectoriesOfGroup>>[number];
type Loaded = GroupMemberRecord & {
  readonly sortName: string;
  readonly weeks: readonly CardWeek[];
};

const loadMembers = async (
  { read, clock }: OpenContext,
  members: readonly Member[],
): Promise<readonly Loaded[]> => {
  const ids = members.map(({ id }) => id);
  const now = today(clock);
  const schedules = await schedulesOf(read, members);
  const goals = await goalsOfTrajectories(read, ids);
  const goalIds = [...goals.values()].flatMap((ofOne) => ofOne.map(({ id }) => id));
  const scores = grouped(await scoresOfGoals(read, { goalIds }), ({ goalId }) => goalId);
  const presence = grouped(await selectPresence(read, ids), ({ trajectoryId }) => trajectoryId);
  const pupils = await selectPupils(
    read,
    members.map(({ caseFileId }) => caseFileId),
  );
  return members.flatMap((member, at) => {
    const { id, caseFileId, plan } = member;
    const pupil = pupils.get(caseFileId);
    const weeks = schedules[at]?.weeks ?? [];
    const own = goals.get(id) ?? [];
    if (pupil === undefined) return [];
    const status = statusOf(member);
    const mondays = weeks.map(({ monday }) => monday);
    const currentWeek = status === 'running' ? weekOf(now, mondays) : null;
    // Before it starts no week is fixed: then there is nothing to score.
    const card = cardOf(
      { ...member, goals: own },
      { weeks: status === 'preparing' ? [] : weeks, today: now },
    );
    return [
      {
        trajectoryId: id,
        caseFileId,
        ...pupil,
        status,
        currentWeek,
        withGuardian: plan.withGuardian,
        sessions: [...sessionDays(weeks, plan.sessionWeekday)],
        goals: memberGoals(card, {
          goals: own,
          scores: own.flatMap((goal) => scores.get(goal.id) ?? []),
          currentWeek,
        }),
        presence: (presence.get(id) ?? []).map(({ trajectoryId: _id, ...rest }) => rest),
        weeks,
      },
    ];
  });
};

const bySortName = new Intl.Collator('nl', { sensitivity: 'base' });

const memberRecord = ({ sortName: _name, weeks: _weeks, ...member }: Loaded): GroupMemberRecord =>
  member;

/** The weeks of whoever began first; of who begins first where nobody began. */
const firstWeeks = (members: readonly Loaded[]): readonly CardWeek[] =>
  members
    .map(({ weeks }) => weeks)
    .filter((weeks) => weeks.length > 0)
    .toSorted((a, b) => (a[0]?.monday ?? '').localeCompare(b[0]?.monday ?? ''))[0] ?? [];

/** By the pupils' surnames. @throws CodedError NOT_FOUND */
export const viewGroup = async (context: OpenContext, id: string): Promise<GroupViewRecord> => {
  const { read } = context;
  const group = await requireGroup(read, { id });
  const members = await loadMembers(context, await listTrajectoriesOfGroup(read, id));
  const sessions = new Set(members.flatMap((member) => member.sessions));
  return {
    group: groupRecordOf(group, members.length),
    weeks: firstWeeks(members).map((week) => ({ ...week, days: [...week.days] })),
    sessions: [...sessions].sort(),
    members: members
      .toSorted((a, b) => bySortName.compare(a.sortName, b.sortName))
      .map(memberRecord),
  };
};

/** What a coach wants to know of a member at a glance. Pure. */
import type { GroupMember } from '../../../electron/contract/trajectory-groups';
import type { Rater, TrajectoryTemplateContent } from '../../../electron/contract/trajectory-plan';
import { raters } from '../../../electron/contract/trajectory-plan';

type Series = GroupMember['goals'][number]['series'][number];

/** The figure of this week; where there is no week now, the last one that was given. */
export const figureNow = (
  { weeks }: Pick<Series, 'weeks'>,
  currentWeek: number | null,
): number | null =>
  currentWeek === null
    ? (weeks.findLast((mean) => mean !== null) ?? null)
    : (weeks[currentWeek] ?? null);

/** By whom scores of this week are missing, and how many, over all goals. */
export const missingNow = ({
  goals,
}: Pick<GroupMember, 'goals'>): readonly { readonly rater: Rater; readonly count: number }[] =>
  raters
    .map((rater) => ({
      rater,
      count: goals
        .flatMap(({ series }) => series)
        .filter((each) => each.rater === rater)
        .reduce((sum, { missing }) => sum + missing, 0),
    }))
    .filter(({ count }) => count > 0);

type YearGroups = Pick<TrajectoryTemplateContent, 'yearGroupFrom' | 'yearGroupTo'>;

/** In a year group for which the template isn't meant; not where the year group is no number. */
export const isOutside = (
  yearGroup: string | null,
  { yearGroupFrom: from, yearGroupTo: to }: YearGroups,
): boolean => {
  const year = Number(yearGroup ?? Number.NaN);
  return (from !== null && year < from) || (to !== null && year > to);
};

/** The session to begin with: the last one up to today, or else the first. */
export const sessionNow = (sessions: readonly string[], today: string): string | null =>
  sessions.findLast((day) => day <= today) ?? sessions[0] ?? null;

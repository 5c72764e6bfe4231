/** What the trajectories of a school ask for on a day, for the list of dated things. */
import type { ReadHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import type { Dated } from '../reminders/dated-source';
import { consolidationsOf } from './consolidation';
import { trajectoryWords } from './trajectory-words';
import { selectEvaluations } from './follow-up-repository';
import { askedMoments } from './rules/asked-moments';
import type { AskedMoment } from './rules/asked-moments';
import type { ConsolidationRecord } from './trajectory-records';
import { selectDatedOfSchool, selectTrajectory } from './trajectory-repository';
import type { StoredTrajectory } from './trajectory-repository';
import { lastDayInWeek } from './trajectory-schedule';

const dated = (
  { id, caseFileId, plan }: StoredTrajectory,
  { asked, keptUpBy }: { readonly asked: AskedMoment; readonly keptUpBy: string },
): Dated => {
  const { kind, on } = asked;
  const talk = kind === 'trajectoryMidTerm' || kind === 'trajectoryEvaluation';
  const term = kind === 'trajectoryCheck' ? asked.term : null;
  return {
    // With its day: on another day it is asked anew.
    key: [kind, id, ...(term === null ? [] : [term]), on].join(':'),
    kind,
    on,
    caseFileId,
    what: term === null ? plan.name : trajectoryWords.check(plan.name, term),
    owner: term === null ? '' : keptUpBy,
    level: 'custom',
    place: { screen: 'trajectory', id, at: talk ? 'evaluations' : 'consolidation' },
    canTick: true,
  };
};

/** While preparing: the day that people chose to begin on, until it is started. */
const start = ({ id, caseFileId, plan, mondays }: StoredTrajectory): readonly Dated[] =>
  plan.startOn === null || mondays !== null
    ? []
    : [
        {
          key: `trajectoryStarts:${id}:${plan.startOn}`,
          kind: 'trajectoryStarts',
          on: plan.startOn,
          caseFileId,
          what: plan.name,
          owner: plan.coaches,
          level: null,
          place: { screen: 'trajectory', id, at: 'plan' },
          canTick: true,
        },
      ];

const askedOf = (consolidation: ConsolidationRecord | undefined) =>
  consolidation === undefined
    ? null
    : {
        stays: consolidation.content.stays,
        keptUpBy: consolidation.content.keptUpBy,
        checks: consolidation.checks.map(({ term, on, done }) => ({
          term,
          on,
          recorded: done !== null,
        })),
      };

/** However many there are, a handful of queries. */
const datesOf = async (
  read: ReadHandle,
  all: readonly StoredTrajectory[],
): Promise<readonly Dated[]> => {
  const ids = all.map(({ id }) => id);
  const lastDayIn = await lastDayInWeek(read, all);
  const evaluations = await selectEvaluations(read, ids);
  const consolidations = await consolidationsOf(read, ids);
  return all.flatMap((stored) => {
    const { id, endedOn } = stored;
    const consolidation = askedOf(consolidations.get(id));
    const asked = askedMoments({
      mondays: stored.mondays ?? [],
      lastDayIn: (monday) => lastDayIn(stored, monday),
      endedOn,
      evaluated: new Set((evaluations.get(id) ?? []).map(({ evaluation }) => evaluation.kind)),
      consolidation,
    });
    const keptUpBy = consolidation?.keptUpBy ?? '';
    return [...start(stored), ...asked.map((one) => dated(stored, { asked: one, keptUpBy }))];
  });
};

/** Of every trajectory of the active files that ever began, also those that ended, and those to come. */
export const trajectoryDates = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> => datesOf(read, await selectDatedOfSchool(read, schoolId));

/** The same of one. */
export const datesOfTrajectory = async (
  { read }: OpenContext,
  id: string,
): Promise<readonly Dated[]> => {
  const stored = await selectTrajectory(read, id);
  return stored === undefined || stored.deletedAt !== null ? [] : datesOf(read, [stored]);
};

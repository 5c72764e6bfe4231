/** What of a trajectory goes along with a handover, and what one that comes in leaves as it is. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { Kept } from '../../archive/archive-source';

type Travelling = ArchiveRecordOf<'trajectory'>;

/** With these parts alone; guardians who stay behind took part in nothing. */
export const pickTrajectory = (record: Travelling, { parts, guardianIds }: Kept): Travelling => {
  const along = <Id extends string>(ids: readonly Id[]): Id[] =>
    ids.filter((id) => guardianIds.has(id));
  const scored = parts.has('trajectoryScores');
  const secured = parts.has('trajectoryConsolidation');
  return {
    ...record,
    plan: { ...record.plan, guardianIds: along(record.plan.guardianIds) },
    scores: scored ? record.scores : [],
    presence: scored ? record.presence : [],
    reflections: parts.has('trajectoryReflections') ? record.reflections : [],
    evaluations: parts.has('trajectoryEvaluations')
      ? record.evaluations.map((one) => ({
          ...one,
          evaluation: {
            ...one.evaluation,
            guardianIds: along(one.evaluation.guardianIds),
          },
        }))
      : [],
    consolidation: secured ? record.consolidation : null,
    checks: secured ? record.checks : [],
  };
};

/**
 * What comes in, with the parts of the own one of which nothing came: they may have stayed behind at the
 * sender, and what was scored here must not be lost by that.
 */
export const withOwnParts = (incoming: Travelling, own: Travelling): Travelling => {
  const goalIds = new Set<string>(incoming.goals.map(({ id }) => id));
  const scored = incoming.scores.length > 0 || incoming.presence.length > 0;
  const secured = incoming.consolidation !== null || incoming.checks.length > 0;
  return {
    ...incoming,
    ...(scored
      ? {}
      : {
          scores: own.scores.filter(({ goalId }) => goalIds.has(goalId)),
          presence: own.presence,
        }),
    ...(incoming.reflections.length > 0 ? {} : { reflections: own.reflections }),
    ...(incoming.evaluations.length > 0 ? {} : { evaluations: own.evaluations }),
    ...(secured ? {} : { consolidation: own.consolidation, checks: own.checks }),
  };
};

/** A trajectory as stored and as handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type {
  Consolidation,
  ConsolidationContent,
  RecordedEvaluation,
  Trajectory,
  TrajectoryEvaluation,
  TrajectorySchedule,
  TrajectorySummary,
  WeekReflection,
  WeekReflectionContent,
} from '../../contract/trajectory-record';
import type {
  GoalHistory,
  TrajectoryGoal,
  TrajectoryGoalContent,
  TrajectoryPlan,
} from '../../contract/trajectory-plan';

export type TrajectoryRecord = z.input<typeof Trajectory>;
export type TrajectorySummaryRecord = z.input<typeof TrajectorySummary>;
export type TrajectoryPlanRecord = z.input<typeof TrajectoryPlan>;
export type TrajectoryScheduleRecord = z.input<typeof TrajectorySchedule>;
export type GoalRecord = z.input<typeof TrajectoryGoal>;
export type GoalContentRecord = z.input<typeof TrajectoryGoalContent>;
export type GoalHistoryRecord = z.input<typeof GoalHistory>;
export type ReflectionRecord = z.input<typeof WeekReflection>;
export type ReflectionContentRecord = z.input<typeof WeekReflectionContent>;
export type EvaluationRecord = z.input<typeof TrajectoryEvaluation>;
export type RecordedEvaluationRecord = z.input<typeof RecordedEvaluation>;
export type ConsolidationRecord = z.input<typeof Consolidation>;
export type ConsolidationContentRecord = z.input<typeof ConsolidationContent>;
export type CheckRecord = ConsolidationRecord['checks'][number];

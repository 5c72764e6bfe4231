/** The form of a plan, for the fields in it. */
import type { Control, UseFormReturn } from 'react-hook-form';
import type { TrajectoryPlan } from '../../../../electron/contract/trajectory-plan';

export type PlanForm = UseFormReturn<TrajectoryPlan>;
export type PlanControl = Control<TrajectoryPlan>;

import type { HandlersOf } from '../../contract/contract';
import type { trajectory } from '../../contract/trajectory';
import type { OpenContext } from '../context';
import {
  endTrajectory,
  reopenTrajectory,
  rescheduleTrajectory,
  startTrajectory,
  unstartTrajectory,
} from './trajectory-cycle';
import {
  evaluateTrajectory,
  recordCheck,
  saveConsolidation,
  saveReflection,
} from './trajectory-follow-up';
import { addGoal, adjustGoal, endGoal, moveGoal, removeGoal, saveGoal } from './trajectory-goals';
import { trajectoryPagesHandlers } from './trajectory-pages-handlers';
import {
  createTrajectory,
  getTrajectory,
  listTrajectories,
  removeTrajectory,
  restoreTrajectory,
  savePlan,
  setTrajectoryGroup,
} from './trajectory-service';

export const trajectoryHandlers: HandlersOf<typeof trajectory, OpenContext> = {
  'trajectory.list': (context, { caseFileId }) => listTrajectories(context, caseFileId),
  'trajectory.get': (context, { id }) => getTrajectory(context, id),
  'trajectory.create': createTrajectory,
  'trajectory.savePlan': savePlan,
  'trajectory.setGroup': setTrajectoryGroup,
  'trajectory.addGoal': addGoal,
  'trajectory.saveGoal': saveGoal,
  'trajectory.removeGoal': removeGoal,
  'trajectory.moveGoal': moveGoal,
  'trajectory.start': startTrajectory,
  'trajectory.unstart': (context, { id }) => unstartTrajectory(context, id),
  'trajectory.adjustGoal': adjustGoal,
  'trajectory.endGoal': endGoal,
  'trajectory.reschedule': rescheduleTrajectory,
  'trajectory.saveReflection': saveReflection,
  'trajectory.evaluate': evaluateTrajectory,
  'trajectory.saveConsolidation': saveConsolidation,
  'trajectory.recordCheck': recordCheck,
  'trajectory.end': endTrajectory,
  'trajectory.reopen': (context, { id }) => reopenTrajectory(context, id),
  'trajectory.remove': async (context, { id }) => {
    await removeTrajectory(context, id);
    return {};
  },
  'trajectory.restore': (context, { id }) => restoreTrajectory(context, id),
  ...trajectoryPagesHandlers,
};

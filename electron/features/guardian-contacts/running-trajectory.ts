/** The trajectory that runs, as a page for a talk tells of it. */
import type { OpenContext } from '../context';
import { getTrajectory, listTrajectories } from '../trajectory/trajectory-service';
import type { PrintedTrajectory } from './document/preparation-document';

/** The newest one: its goals, the week, and what was said to work already; null where none runs. */
export const runningTrajectory = async (
  context: OpenContext,
  caseFileId: string,
): Promise<PrintedTrajectory | null> => {
  const running = (await listTrajectories(context, caseFileId)).find(
    ({ status }) => status === 'running',
  );
  if (running === undefined) return null;
  const { goals, reflections } = await getTrajectory(context, running.id);
  return {
    name: running.name,
    week: running.currentWeek,
    weekCount: running.weekCount,
    goals: goals.flatMap(({ content, endedOn }) => (endedOn === null ? [content.goal] : [])),
    worked:
      reflections.findLast(({ content }) => content.worked.trim() !== '')?.content.worked ?? '',
  };
};

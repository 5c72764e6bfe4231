import type { Trajectory } from '../../../electron/contract/trajectory-record';
import { EmptyState } from '../../ui/EmptyState';
import { IconTrajectory } from '../../ui/icons/icons';
import { useCaseFile } from '../case-files/use-case-files';
import { skillCardTexts as texts } from './texts';
import { WeekCard } from './WeekCard';

/** The part Kaart of a trajectory: its skill card, week by week. */
export function SkillCardPanel({ trajectory }: { readonly trajectory: Trajectory }) {
  const { data: file } = useCaseFile(trajectory.caseFileId);
  const { status, goals, schedule } = trajectory;
  const [week] = schedule.weeks;
  if (status === 'preparing' || week === undefined) {
    return (
      <EmptyState icon={IconTrajectory} title={texts.notStarted} text={texts.notStartedText} />
    );
  }
  if (goals.length === 0) {
    return <EmptyState icon={IconTrajectory} title={texts.noGoals} text={texts.noGoalsText} />;
  }
  if (file === undefined) return null;
  return <WeekCard trajectory={trajectory} first={week} archived={file.status === 'archived'} />;
}

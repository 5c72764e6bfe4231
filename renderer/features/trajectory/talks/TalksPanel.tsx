import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { usePrivacy } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { EmptyState } from '../../../ui/EmptyState';
import { IconMessages } from '../../../ui/icons/icons';
import { useIsArchived } from '../../notes/use-notes';
import { Evaluations } from './Evaluations';
import classes from './Talks.module.css';
import { talksTexts as texts } from './texts';
import { WeekReflections } from './WeekReflections';

/** What is talked over: each week, half way and at the end. */
export function TalksPanel({ trajectory }: { readonly trajectory: Trajectory }) {
  const { hidden } = usePrivacy();
  const archived = useIsArchived(trajectory.caseFileId);
  const { status, reflections, evaluations } = trajectory;
  if (archived === undefined) return null;
  if (status === 'preparing' && reflections.length === 0 && evaluations.length === 0) {
    return <EmptyState icon={IconMessages} title={texts.notStarted} text={texts.notStartedText} />;
  }
  const writes = !hidden && !archived;
  return (
    <div className={classes.panel}>
      {!writes && <Callout>{archived ? texts.archived : texts.hidden}</Callout>}
      <WeekReflections trajectory={trajectory} writes={writes} />
      <Evaluations trajectory={trajectory} writes={writes && status !== 'preparing'} />
    </div>
  );
}

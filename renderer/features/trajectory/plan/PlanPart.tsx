import { useIsArchived } from '../../notes/use-notes';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { usePrivacy } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { SplitAside } from '../../../ui/SplitAside';
import { trajectoryTexts } from '../texts';
import classes from './Plan.module.css';
import { ReadPlan } from './ReadPlan';
import { SchedulePanel } from './SchedulePanel';
import { planTexts as texts } from './texts';
import { WritePlan } from './WritePlan';

type PlanPartProps = { readonly trajectory: Trajectory };

/** What is to be: the plan, and beside it its weeks. */
export function PlanPart({ trajectory }: PlanPartProps) {
  const { hidden } = usePrivacy();
  const archived = useIsArchived(trajectory.caseFileId);
  const ended = trajectory.status === 'ended';
  if (archived === undefined) return null;
  const writes = !hidden && !archived && !ended;
  return (
    <SplitAside
      asideLabel={texts.weeks.aside}
      aside={<SchedulePanel trajectory={trajectory} fixed={archived || ended} />}
    >
      {writes ? (
        // Once it runs other fields are fixed: that is another form.
        <WritePlan key={trajectory.status} trajectory={trajectory} />
      ) : (
        <div className={classes.read}>
          <Callout>
            {archived
              ? trajectoryTexts.archivedText
              : ended
                ? trajectoryTexts.endedText
                : trajectoryTexts.hiddenText}
          </Callout>
          <ReadPlan trajectory={trajectory} />
        </div>
      )}
    </SplitAside>
  );
}

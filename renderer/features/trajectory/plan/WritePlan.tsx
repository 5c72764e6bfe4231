import { useQueryClient } from '@tanstack/react-query';
import { TrajectoryPlan } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { KeptState } from '../KeptState';
import { OlderText } from '../OlderText';
import { restoredPlan, trajectoryDraftPlace } from '../trajectory-draft';
import { trajectoryWork } from '../trajectory-work';
import trajectoryClasses from '../Trajectory.module.css';
import { useKeptForm } from '../use-kept-form';
import { useRestored } from '../use-restored';
import type { Start } from '../use-restored';
import { CardFields } from './CardFields';
import { PeopleFields } from './PeopleFields';
import classes from './Plan.module.css';
import { planTexts as texts } from './texts';
import { TimeFields } from './TimeFields';
import { WhyFields } from './WhyFields';

type WritePlanProps = { readonly trajectory: Trajectory };

/** What could not be saved the last time comes back before one writes. */
export function WritePlan({ trajectory }: WritePlanProps) {
  const client = useQueryClient();
  const keepers = trajectoryWork(client, trajectory).plan;
  const start = useRestored({
    place: trajectoryDraftPlace(trajectory, 'trajectoryPlan'),
    keepers,
    now: { value: trajectory.plan, version: trajectory.version },
    read: restoredPlan,
  });
  return start === null ? null : <Writing trajectory={trajectory} start={start} />;
}

type WritingProps = WritePlanProps & { readonly start: Start<TrajectoryPlan> };

function Writing({ trajectory, start }: WritingProps) {
  const client = useQueryClient();
  const keepers = trajectoryWork(client, trajectory).plan;
  const form = useKeptForm({ schema: TrajectoryPlan, start: start.value, keepers });
  const running = trajectory.status === 'running';
  return (
    <form
      className={classes.form}
      aria-label={texts.form}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onBlur={() => void keepers.flush()}
    >
      <div className={trajectoryClasses.toolbar}>
        <KeptState keepers={keepers} updatedAt={trajectory.updatedAt} />
      </div>
      {start.older !== null && (
        <OlderText
          place={trajectoryDraftPlace(trajectory, 'trajectoryPlan')}
          form={form}
          older={start.older}
        />
      )}
      {running && <p className={classes.quiet}>{texts.fixedNote}</p>}
      <TimeFields form={form} trajectory={trajectory} />
      <PeopleFields form={form} trajectory={trajectory} />
      {!running && <CardFields form={form} />}
      <WhyFields form={form} trajectory={trajectory} />
    </form>
  );
}

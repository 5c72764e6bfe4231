import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { TrajectoryGoalContent } from '../../../../electron/contract/trajectory-plan';
import type { TrajectoryGoal } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { FormErrors } from '../../../ui/forms/form-errors';
import { KeptState } from '../KeptState';
import { OlderText } from '../OlderText';
import { restoredGoal, trajectoryDraftPlace } from '../trajectory-draft';
import { trajectoryWork } from '../trajectory-work';
import { useKeptForm } from '../use-kept-form';
import { useRestored } from '../use-restored';
import type { Start } from '../use-restored';
import { GoalHints } from './GoalHints';
import classes from './Goals.module.css';
import { PupilFields } from './PupilFields';
import { SharedGoalFields } from './SharedGoalFields';
import { SharedGoal } from './SharedGoal';
import { goalTexts as texts } from './texts';
import { VoiceFields } from './VoiceFields';

type WriteGoalProps = {
  readonly trajectory: Trajectory;
  readonly goal: TrajectoryGoal;
  readonly number: number;
  /** It was just made: one begins to write at once. */
  readonly isNew: boolean;
};

/** What could not be saved the last time comes back before one writes. */
export function WriteGoal(props: WriteGoalProps) {
  const { trajectory, goal } = props;
  const client = useQueryClient();
  const start = useRestored({
    place: trajectoryDraftPlace(trajectory, 'trajectoryGoal', goal.id),
    keepers: trajectoryWork(client, trajectory).goal(goal.id),
    now: { value: goal.content, version: goal.version },
    read: restoredGoal,
  });
  return start === null ? null : <Writing {...props} start={start} />;
}

type WritingProps = WriteGoalProps & { readonly start: Start<TrajectoryGoalContent> };

const errorText = (): string => texts.tooLong;

function Writing({ trajectory, goal, number, isNew, start }: WritingProps) {
  const client = useQueryClient();
  const keepers = trajectoryWork(client, trajectory).goal(goal.id);
  const form = useKeptForm({ schema: TrajectoryGoalContent, start: start.value, keepers });
  const { setFocus } = form;
  const begins = useRef(isNew);
  useEffect(() => {
    if (begins.current) setFocus('voices.pupil');
    begins.current = false;
  }, [setFocus]);
  return (
    <form
      className={classes.form}
      aria-label={texts.form(number)}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onBlur={() => void keepers.flush()}
    >
      {start.older !== null && (
        <OlderText
          place={trajectoryDraftPlace(trajectory, 'trajectoryGoal', goal.id)}
          form={form}
          older={start.older}
        />
      )}
      <FormErrors translate={errorText}>
        <VoiceFields form={form} caseFileId={trajectory.caseFileId} />
        {trajectory.status === 'preparing' ? (
          <SharedGoalFields form={form} />
        ) : (
          <SharedGoal content={goal.content} caseFileId={trajectory.caseFileId} />
        )}
        <GoalHints trajectory={trajectory} goal={goal} form={form} />
        <PupilFields form={form} />
      </FormErrors>
      <KeptState keepers={keepers} updatedAt={trajectory.updatedAt} />
    </form>
  );
}

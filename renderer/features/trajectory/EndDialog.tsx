import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Day } from '../../../electron/contract/ids';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import { api } from '../../app/api';
import { FormDateField } from '../../ui/forms/FormDateField';
import { dayOf } from '../notes/moments';
import { notify } from '../notes/undo-notice';
import { pastDay } from '../arrangement/steps/past-day';
import { StepModal } from '../arrangement/steps/StepModal';
import { trajectoryTexts } from './texts';
import { useTrajectoryChange } from './use-trajectory';

const texts = trajectoryTexts.end;
const Values = z.object({ on: pastDay });

type EndDialogProps = { readonly trajectory: Trajectory; readonly onClose: () => void };

/** The last day is proposed: that of its weeks, or today where they aren't over. */
export function EndDialog({ trajectory, onClose }: EndDialogProps) {
  const { run, pending, error } = useTrajectoryChange(trajectory);
  const [proposed] = useState(() => {
    const today = dayOf(new Date());
    const last = trajectory.schedule.weeks.at(-1)?.days.at(-1) ?? today;
    return last < today ? last : today;
  });
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Values),
    defaultValues: { on: proposed },
  });
  const submit = handleSubmit(async ({ on }) => {
    const after = await run(({ id }) => api.trajectory.end({ id, on: Day.parse(on) }), {
      quiet: true,
    });
    if (after === null) return;
    notify(texts.done);
    onClose();
  });
  return (
    <StepModal
      title={texts.title}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={pending}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <FormDateField control={control} name="on" label={texts.on} />
    </StepModal>
  );
}

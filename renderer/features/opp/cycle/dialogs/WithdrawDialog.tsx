import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Opp } from '../../../../../electron/contract/opp';
import type { OppStep } from '../../../../../electron/contract/opp-steps';
import { api } from '../../../../app/api';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { useOppChange } from '../../use-opp';
import { cycleTexts } from '../texts';
import { StepForm } from './StepForm';
import { dialogTexts } from './texts';

const texts = dialogTexts.withdraw;
const MAX_REASON = 300;
const Values = z.object({ reason: z.string().trim().min(1, texts.reasonMissing).max(MAX_REASON) });

type WithdrawDialogProps = {
  readonly opp: Opp;
  readonly step: OppStep;
  readonly onClose: () => void;
};

/** A step that was recorded by mistake: it stays readable, with the reason, and counts no more. */
export function WithdrawDialog({ opp, step, onClose }: WithdrawDialogProps) {
  const { id } = opp;
  const { run, pending, error } = useOppChange(id);
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Values),
    defaultValues: { reason: '' },
  });
  const submit = handleSubmit(async ({ reason }) => {
    const call = () => api.opp.withdraw({ id, stepId: step.id, reason });
    if ((await run(call, { quiet: true })) !== null) onClose();
  });
  return (
    <StepForm
      control={control}
      opp={opp}
      title={cycleTexts.withdrawOf(step.detail.kind, step.on)}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={pending}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <FormTextArea
        control={control}
        name="reason"
        label={texts.reason}
        maxLength={MAX_REASON}
        minRows={2}
      />
    </StepForm>
  );
}

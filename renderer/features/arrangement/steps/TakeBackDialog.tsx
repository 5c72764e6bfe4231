import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../../app/api';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { useArrangementChange } from '../use-arrangement';
import { StepModal } from './StepModal';
import type { StepDialogProps } from './SubmitDialog';
import { stepTexts } from './texts';

const texts = stepTexts.takeBack;
const Values = z.object({ reason: z.string().trim().min(1, texts.reasonMissing).max(5000) });

export function TakeBackDialog({ arrangement, onClose }: StepDialogProps) {
  const { run, pending, error } = useArrangementChange(arrangement);
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Values),
    defaultValues: { reason: '' },
  });
  const submit = handleSubmit(async ({ reason }) => {
    const after = await run(({ id }) => api.arrangement.takeBack({ id, reason }), { quiet: true });
    if (after !== null) onClose();
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
      <FormTextArea control={control} name="reason" label={texts.reason} minRows={2} />
    </StepModal>
  );
}

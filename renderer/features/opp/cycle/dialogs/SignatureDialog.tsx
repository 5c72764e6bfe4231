import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { FormRadioGroup } from '../../../../ui/forms/FormRadioGroup';
import { FormSelect } from '../../../../ui/forms/FormSelect';
import { FormTextInput } from '../../../../ui/forms/FormTextInput';
import { useAttachments } from '../../../attachments/use-attachments';
import { signatureForm } from '../step-values';
import type { SignatureValues } from '../step-values';
import { useToday } from '../use-today';
import classes from './Dialogs.module.css';
import { StepDay } from './StepDay';
import { StepForm } from './StepForm';
import { dialogTexts } from './texts';
import { useRecord } from './use-record';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.signature;
const MAX_WHO = 300;

/** Who signed what, on paper or in a meeting. */
export function SignatureDialog({ opp, version, onClose }: StepDialogProps) {
  const today = useToday();
  const { save, pending, error } = useRecord(opp, version);
  const { data: attachments = [] } = useAttachments(opp.caseFileId);
  const { control, handleSubmit } = useForm<SignatureValues>({
    resolver: zodResolver(signatureForm.schema),
    defaultValues: {
      on: today,
      who: '',
      role: 'guardian',
      meaning: 'seen',
      attachmentId: null,
    },
  });
  const submit = handleSubmit(async (values) => {
    if (await save(values.on, signatureForm.detailOf(values))) onClose();
  });
  return (
    <StepForm
      control={control}
      opp={opp}
      title={texts.title}
      lead={texts.lead}
      version={version}
      saving={pending}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <FormTextInput control={control} name="who" label={texts.who} maxLength={MAX_WHO} />
      <FormRadioGroup control={control} name="role" label={texts.role} data={texts.roles} />
      <FormRadioGroup
        control={control}
        name="meaning"
        label={texts.meaning}
        data={texts.meanings}
      />
      <div className={classes.choice}>
        <FormSelect
          control={control}
          name="attachmentId"
          label={texts.attachment}
          description={texts.attachmentHint}
          placeholder={texts.noAttachment}
          data={attachments.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          clearable
        />
      </div>
      <StepDay control={control} name="on" />
    </StepForm>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../../app/api';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { useTypedDraft } from '../../notes/use-typed-draft';
import { useArrangementChange } from '../use-arrangement';
import { StepModal } from './StepModal';
import type { StepDialogProps } from './SubmitDialog';
import { stepTexts } from './texts';
import { useStepDraft } from './use-step-draft';
import type { StepDraft } from './use-step-draft';

const texts = stepTexts.takeBack;
const MAX_REASON = 5000;
const Values = z.object({ reason: z.string().trim().min(1, texts.reasonMissing).max(MAX_REASON) });
const Typed = z.object({ reason: z.string() });

/** Why a request is taken back; what is typed is kept as a draft. */
export function TakeBackDialog(props: StepDialogProps) {
  const draft = useStepDraft(props.arrangement, 'arrangementTakeBack');
  return draft === undefined ? null : <TakeBackForm {...props} draft={draft} />;
}

type TakeBackFormProps = StepDialogProps & { readonly draft: StepDraft };

function TakeBackForm({ arrangement, onClose, draft }: TakeBackFormProps) {
  const { run, pending, error } = useArrangementChange(arrangement);
  const [typed] = useState(() => Typed.safeParse(draft.payload).data ?? null);
  const form = useForm({
    resolver: zodResolver(Values),
    defaultValues: typed ?? { reason: '' },
  });
  const { control, handleSubmit } = form;
  useTypedDraft(form, draft.keeper);
  const submit = handleSubmit(async ({ reason }) => {
    const after = await run(({ id }) => api.arrangement.takeBack({ id, reason }), { quiet: true });
    if (after === null) return;
    await draft.keeper.discard();
    onClose();
  });
  return (
    <StepModal
      title={texts.title}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={pending}
      error={error}
      draft={draft.keeper}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {typed !== null && draft.keeper.state === 'idle' && (
        <RestoredDraftNote
          when={draft.when}
          onThrowAway={() => void draft.keeper.discard().then(onClose)}
        />
      )}
      <FormTextArea
        control={control}
        name="reason"
        label={texts.reason}
        minRows={2}
        maxLength={MAX_REASON}
      />
    </StepModal>
  );
}

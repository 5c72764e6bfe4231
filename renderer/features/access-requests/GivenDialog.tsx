import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { AccessRequest } from '../../../electron/contract/access-requests';
import { Day } from '../../../electron/contract/ids';
import { api } from '../../app/api';
import { useUnsafeWhile } from '../../app/use-unsafe-while';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { StepModal } from '../arrangement/steps/StepModal';
import { dayOf } from '../notes/moments';
import { givenTexts as texts } from './texts';
import { useAccessStep } from './use-access-requests';

type GivenDialogProps = { readonly request: AccessRequest; readonly onClose: () => void };

/** That the guardian got it, on which day and how; the term is over then. */
export function GivenDialog({ request, onClose }: GivenDialogProps) {
  const { id, caseFileId, askedOn, version } = request;
  const step = useAccessStep(request);
  const [today] = useState(() => dayOf(new Date()));
  const [schema] = useState(() =>
    z.object({
      on: z
        .string(texts.onWrong)
        .refine(
          (day) => Day.safeParse(day).success && day >= askedOn && day <= today,
          texts.onWrong,
        ),
      how: z.string().trim().max(300),
    }),
  );
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { on: today, how: '' },
  });
  useUnsafeWhile(formState.isDirty, { kind: 'accessRequest', caseFileId, targetId: id });
  const submit = handleSubmit(({ on, how }) =>
    step.mutate(
      () => api.accessRequests.recordGiven({ id, version, given: { on: Day.parse(on), how } }),
      { onSuccess: onClose },
    ),
  );
  return (
    <StepModal
      title={texts.title}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={step.isPending}
      error={step.error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <FormDateField control={control} name="on" label={texts.on} />
      <FormTextInput control={control} name="how" label={texts.how} description={texts.howHelp} />
    </StepModal>
  );
}

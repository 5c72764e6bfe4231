import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { AccessRequest } from '../../../electron/contract/access-requests';
import { Day } from '../../../electron/contract/ids';
import { api } from '../../app/api';
import { useUnsafeWhile } from '../../app/use-unsafe-while';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { StepModal } from '../arrangement/steps/StepModal';
import { dayOf, longDay } from '../notes/moments';
import { monthsAfter } from './term';
import { extendTexts as texts } from './texts';
import { useAccessStep } from './use-access-requests';

type Term = { readonly askedOn: string; readonly first: string; readonly latest: string };

const valuesOf = ({ askedOn, first, latest }: Term, today: string) => {
  const lastTold = first < today ? first : today;
  const until = texts.untilWrong(longDay(first), longDay(latest));
  const told = texts.toldWrong(longDay(askedOn), longDay(lastTold));
  return z.object({
    until: z
      .string(until)
      .refine((day) => Day.safeParse(day).success && day > first && day <= latest, until),
    toldOn: z
      .string(told)
      .refine((day) => Day.safeParse(day).success && day >= askedOn && day <= lastTold, told),
    reason: z.string().trim().min(1, texts.reasonNeeded).max(1000),
  });
};

type ExtendDialogProps = { readonly request: AccessRequest; readonly onClose: () => void };

/** At most two months longer, told with its reason within the first month. */
export function ExtendDialog({ request, onClose }: ExtendDialogProps) {
  const { id, caseFileId, askedOn, version, extension } = request;
  const step = useAccessStep(request);
  const [today] = useState(() => dayOf(new Date()));
  const latest = monthsAfter(askedOn, 3);
  const [schema] = useState(() =>
    valuesOf({ askedOn, first: monthsAfter(askedOn, 1), latest }, today),
  );
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      until: extension?.until ?? latest,
      toldOn: extension?.toldOn ?? today,
      reason: extension?.reason ?? '',
    },
  });
  useUnsafeWhile(formState.isDirty, { kind: 'accessRequest', caseFileId, targetId: id });
  const submit = handleSubmit(({ until, toldOn, reason }) =>
    step.mutate(
      () =>
        api.accessRequests.extend({
          id,
          version,
          until: Day.parse(until),
          toldOn: Day.parse(toldOn),
          reason,
        }),
      { onSuccess: onClose },
    ),
  );
  return (
    <StepModal
      title={texts.title}
      lead={texts.lead(longDay(latest))}
      saveLabel={texts.save}
      saving={step.isPending}
      error={step.error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <FormDateField control={control} name="until" label={texts.until} />
      <FormDateField control={control} name="toldOn" label={texts.toldOn} />
      <FormTextArea control={control} name="reason" label={texts.reason} minRows={2} />
    </StepModal>
  );
}

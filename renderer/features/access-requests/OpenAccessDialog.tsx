import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { CaseFile } from '../../../electron/contract/case-files';
import { Day, GuardianId } from '../../../electron/contract/ids';
import { useGo } from '../../app/navigation';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormSelect } from '../../ui/forms/FormSelect';
import { pastDay } from '../arrangement/steps/past-day';
import { StepModal } from '../arrangement/steps/StepModal';
import { guardianName } from '../guardian-contacts/guardian-names';
import { dayOf } from '../notes/moments';
import { accessHref } from './access-address';
import { openTexts as texts } from './texts';
import { useOpenAccess } from './use-access-requests';

const Values = z.object({
  guardianId: z.string(texts.guardianNeeded).min(1, texts.guardianNeeded),
  askedOn: pastDay,
});

type OpenAccessDialogProps = { readonly file: CaseFile; readonly onClose: () => void };

/** Who asked, and on which day: then the month runs. */
export function OpenAccessDialog({ file, onClose }: OpenAccessDialogProps) {
  const open = useOpenAccess(file.id);
  const go = useGo();
  const [today] = useState(() => dayOf(new Date()));
  const [first, ...others] = file.guardians;
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Values),
    defaultValues: {
      guardianId: others.length === 0 ? (first?.id ?? '') : '',
      askedOn: today,
    },
  });
  const submit = handleSubmit(({ guardianId, askedOn }) =>
    open.mutate(
      { guardianId: GuardianId.parse(guardianId), askedOn: Day.parse(askedOn) },
      {
        onSuccess: ({ id }) => {
          onClose();
          go(accessHref(file.id, id));
        },
      },
    ),
  );
  return (
    <StepModal
      title={texts.title}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={open.isPending}
      error={open.error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <FormSelect
        control={control}
        name="guardianId"
        label={texts.guardian}
        data={file.guardians.map((one) => ({ value: one.id, label: guardianName(one, false) }))}
      />
      <FormDateField control={control} name="askedOn" label={texts.askedOn} />
    </StepModal>
  );
}

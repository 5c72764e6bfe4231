import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { Casus } from '../../../../electron/contract/casus';
import { MAX_BASIS_NOTE } from '../../../../electron/contract/casus';
import { api, valueOf } from '../../../app/api';
import { FieldGroup, FormActions, FormRow, FormStack } from '../../../ui/FieldGroup';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { uiTexts } from '../../../ui/texts';
import { dayOf } from '../../notes/moments';
import { useGateTools } from '../gate-tools';
import { FactsForm, factsOf, formOf } from './facts-form';
import { factsTexts as texts } from './facts-texts';

type FactsDialogProps = { readonly casus: Casus; readonly onClose: () => void };

/** Which meeting it is for, and on what ground it is discussed. */
export function FactsDialog({ casus, onClose }: FactsDialogProps) {
  const { id, run } = useGateTools();
  const [today] = useState(() => dayOf(new Date()));
  const { control, handleSubmit } = useForm<z.input<typeof FactsForm>, unknown, FactsForm>({
    resolver: zodResolver(FactsForm),
    defaultValues: formOf(casus, today),
  });
  const basisKind = useWatch({ control, name: 'basisKind' });
  const save = async (form: FactsForm): Promise<void> => {
    const after = await run(() => valueOf(api.casus.setFacts({ id, ...factsOf(form) })));
    if (after !== null) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.title} size="lg">
      <form onSubmit={(event) => void handleSubmit(save)(event)}>
        <FormStack>
          <FormRow>
            <FormSelect
              control={control}
              name="meetingKind"
              label={texts.meetingKind}
              data={texts.meetings}
              clearable
            />
            <FormDateField control={control} name="meetingDay" label={texts.meetingDay} />
          </FormRow>
          <FieldGroup legend={texts.basis} text={texts.basisText}>
            <Controller
              control={control}
              name="basisKind"
              render={({ field }) => (
                <Radio.Group
                  aria-label={texts.basis}
                  value={field.value}
                  onChange={(value) => field.onChange(value)}
                >
                  {texts.bases.map(({ value, label }) => (
                    <Radio key={value} value={value} label={label} />
                  ))}
                </Radio.Group>
              )}
            />
            {basisKind !== null && (
              <>
                <FormDateField
                  control={control}
                  name="basisDay"
                  label={texts.basisDay}
                  max={today}
                />
                <FormTextArea
                  control={control}
                  name="basisNote"
                  label={basisKind === 'withoutGuardians' ? texts.basisNoteWhy : texts.basisNote}
                  maxLength={MAX_BASIS_NOTE}
                  minRows={2}
                />
              </>
            )}
          </FieldGroup>
          <FormActions>
            <Button type="submit">{texts.save}</Button>
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Modal>
  );
}

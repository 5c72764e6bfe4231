import { Select } from '@mantine/core';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { FieldGroup, FormRow } from '../../ui/FieldGroup';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormSelect } from '../../ui/forms/FormSelect';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { formTexts as texts } from './form-texts';
import type { CaseFileFormValues } from './form-values';
import { caseFileTexts } from './texts';
import { usePhases } from './use-phases';

type FileFactsFieldsProps = { readonly control: Control<CaseFileFormValues> };

const regimes = ['school', 'nvo'] as const;

/** Phase, first day and a few sentences. */
export function FileFactsFields({ control }: FileFactsFieldsProps) {
  const phases = usePhases();
  const { value, onChange, onBlur, ref } = useController({ control, name: 'supportPhase' }).field;
  // A phase that the settings no longer have stays choosable on a file that is in it.
  const numbers = new Set([...phases.list.map(({ number }) => number), value]);
  return (
    <FieldGroup legend={texts.facts}>
      <FormRow>
        <Select
          label={texts.phase}
          data={[...numbers].map((number) => ({
            value: String(number),
            label: phases.label(number),
          }))}
          value={String(value)}
          onChange={(chosen) => onChange(Number(chosen))}
          onBlur={onBlur}
          ref={ref}
          allowDeselect={false}
        />
        <FormDateField control={control} name="openedOn" label={texts.openedOn} />
      </FormRow>
      <FormTextArea
        control={control}
        name="summary"
        label={texts.summary}
        description={texts.summaryText}
      />
    </FieldGroup>
  );
}

/** Which term of keeping holds for this file, and why (domain.md section 3). */
export function RetentionFields({ control }: FileFactsFieldsProps) {
  return (
    <FieldGroup legend={texts.retention}>
      <FormSelect
        control={control}
        name="retentionRegime"
        label={texts.retentionRegime}
        maw={420}
        data={regimes.map((value) => ({ value, label: caseFileTexts.regimes[value] }))}
      />
      <FormTextArea
        control={control}
        name="retentionReason"
        label={texts.retentionReason}
        description={texts.retentionReasonText}
        minRows={2}
      />
    </FieldGroup>
  );
}

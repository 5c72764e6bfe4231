import type { Control } from 'react-hook-form';
import { FormRow } from '../../ui/FieldGroup';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { formTexts as texts } from './form-texts';
import type { CaseFileFormValues } from './form-values';

type PersonNameFieldsProps = {
  readonly control: Control<CaseFileFormValues>;
  readonly name: `guardians.${number}.name` | `relatives.${number}`;
};

export function PersonNameFields({ control, name }: PersonNameFieldsProps) {
  return (
    <FormRow>
      <FormTextInput control={control} name={`${name}.firstName`} label={texts.firstName} />
      <FormTextInput control={control} name={`${name}.prefix`} label={texts.prefix} />
      <FormTextInput control={control} name={`${name}.lastName`} label={texts.lastName} />
    </FormRow>
  );
}

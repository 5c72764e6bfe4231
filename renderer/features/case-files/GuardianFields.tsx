import type { Control } from 'react-hook-form';
import { guardianRelations } from '../../../electron/contract/records';
import { FormRow, FormStack } from '../../ui/FieldGroup';
import { FormCheckbox } from '../../ui/forms/FormCheckbox';
import { FormSelect } from '../../ui/forms/FormSelect';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { formTexts as texts } from './form-texts';
import type { CaseFileFormValues } from './form-values';
import { PersonNameFields } from './PersonNameFields';
import { caseFileTexts } from './texts';

type GuardianFieldsProps = {
  readonly control: Control<CaseFileFormValues>;
  readonly index: number;
};

const custodies = ['yes', 'no', 'unknown'] as const;
const rights = ['yes', 'limited', 'no', 'unknown'] as const;

/** One guardian: who, custody and right to information, how to reach. */
export function GuardianFields({ control, index }: GuardianFieldsProps) {
  const at = `guardians.${index}` as const;
  return (
    <FormStack>
      <PersonNameFields control={control} name={`${at}.name`} />
      <FormRow>
        <FormSelect
          control={control}
          name={`${at}.relation`}
          label={texts.relation}
          data={guardianRelations.map((value) => ({
            value,
            label: caseFileTexts.relations[value],
          }))}
        />
        <FormSelect
          control={control}
          name={`${at}.custody`}
          label={texts.custody}
          data={custodies.map((value) => ({ value, label: texts.custodies[value] }))}
        />
        <FormSelect
          control={control}
          name={`${at}.rightToInformation`}
          label={texts.rightToInformation}
          data={rights.map((value) => ({ value, label: texts.rights[value] }))}
        />
      </FormRow>
      <FormRow>
        <FormTextInput control={control} name={`${at}.phone`} label={texts.phone} type="tel" />
        <FormTextInput
          control={control}
          name={`${at}.email`}
          label={texts.email}
          inputMode="email"
        />
        <FormTextInput control={control} name={`${at}.language`} label={texts.language} />
      </FormRow>
      <FormTextInput control={control} name={`${at}.address`} label={texts.address} />
      <FormCheckbox
        control={control}
        name={`${at}.secretAddress`}
        label={texts.secretAddress}
        description={texts.secretAddressText}
      />
      <FormTextArea control={control} name={`${at}.remarks`} label={texts.remarks} minRows={2} />
    </FormStack>
  );
}

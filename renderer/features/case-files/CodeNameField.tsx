import { Button } from '@mantine/core';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { SchoolId } from '../../../electron/contract/ids';
import { FieldGroup, FormActions } from '../../ui/FieldGroup';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { IconRefresh } from '../../ui/icons/icons';
import { casusName } from './code-name';
import { formTexts as texts } from './form-texts';
import type { CaseFileFormValues } from './form-values';
import { useCodeNames } from './use-case-files';

type CodeNameFieldProps = {
  readonly control: Control<CaseFileFormValues>;
  readonly schoolId: SchoolId;
};

/** A code name: one of the proposals, or an own one that the vault checks when it saves. */
export function CodeNameField({ control, schoolId }: CodeNameFieldProps) {
  const { data: proposals = [], refetch } = useCodeNames(schoolId);
  const { field } = useController({ control, name: 'codeName' });
  return (
    <FieldGroup legend={texts.codeName} text={texts.codeNameText}>
      <FormTextInput control={control} name="codeName" label={texts.codeNameOwn} maw={360} />
      <FormActions>
        {proposals.map((proposal) => (
          <Button
            key={proposal}
            variant={field.value === proposal ? 'light' : 'default'}
            aria-pressed={field.value === proposal}
            onClick={() => field.onChange(proposal)}
          >
            {casusName(proposal)}
          </Button>
        ))}
        <Button
          variant="subtle"
          leftSection={<IconRefresh size={18} />}
          onClick={() => void refetch()}
        >
          {texts.otherProposals}
        </Button>
      </FormActions>
    </FieldGroup>
  );
}

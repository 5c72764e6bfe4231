import { Select, TextInput } from '@mantine/core';
import { usePrivacy } from '../../app/privacy';
import { FormRow } from '../../ui/FieldGroup';
import { IconSearch } from '../../ui/icons/icons';
import { pupilTexts as texts } from './texts';

export type PupilChoice = { readonly text: string; readonly className: string | null };
export const allPupils: PupilChoice = { text: '', className: null };

type PupilsFilterProps = {
  readonly choice: PupilChoice;
  readonly classNames: readonly string[];
  readonly onChange: (choice: PupilChoice) => void;
};

export function PupilsFilter({ choice, classNames, onChange }: PupilsFilterProps) {
  const { hidden } = usePrivacy();
  return (
    <FormRow>
      <TextInput
        type="search"
        label={hidden ? texts.searchHidden : texts.search}
        leftSection={<IconSearch size={18} />}
        value={choice.text}
        onChange={(event) => onChange({ ...choice, text: event.currentTarget.value })}
      />
      <Select
        label={texts.classFilter}
        placeholder={texts.allClasses}
        data={[...classNames]}
        value={choice.className}
        onChange={(className) => onChange({ ...choice, className })}
        clearable
        searchable
      />
    </FormRow>
  );
}

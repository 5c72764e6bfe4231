import { Select, TextInput } from '@mantine/core';
import { goalThemes } from '../../../../electron/contract/trajectory-groups';
import { FormRow } from '../../../ui/FieldGroup';
import { IconSearch } from '../../../ui/icons/icons';
import type { LibraryFilter } from './library-filter';
import { libraryTexts as texts } from './texts';

const ALL = 'all';

type LibraryFilterFieldsProps = {
  readonly filter: LibraryFilter;
  readonly onChange: (filter: LibraryFilter) => void;
};

/** A word, and a theme. */
export function LibraryFilterFields({ filter, onChange }: LibraryFilterFieldsProps) {
  return (
    <FormRow>
      <TextInput
        type="search"
        label={texts.search}
        description={texts.searchHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        leftSection={<IconSearch size={18} />}
        autoComplete="off"
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      <Select
        label={texts.theme}
        allowDeselect={false}
        data={[
          { value: ALL, label: texts.allThemes },
          ...goalThemes.map((value) => ({ value, label: texts.themes[value] })),
        ]}
        value={filter.theme ?? ALL}
        onChange={(chosen) =>
          onChange({ ...filter, theme: goalThemes.find((theme) => theme === chosen) ?? null })
        }
      />
    </FormRow>
  );
}

import { Radio, Stack } from '@mantine/core';
import { Section } from '../../ui/Section';
import type { ImportChoice } from './import-stage';
import { importTexts as texts } from './texts';

type Scope = ImportChoice['scope'];
type ScopeChoiceProps = { readonly value: Scope; readonly onChange: (value: Scope) => void };

/** Whether who is missing from the list has left the school. */
export function ScopeChoice({ value, onChange }: ScopeChoiceProps) {
  return (
    <Section title={texts.scopeTitle}>
      <Radio.Group
        aria-label={texts.scopeTitle}
        value={value}
        onChange={(next) => onChange(next === 'listedOnly' ? 'listedOnly' : 'wholeSchool')}
      >
        <Stack gap="xs">
          <Radio
            value="wholeSchool"
            label={texts.wholeSchool}
            description={texts.wholeSchoolText}
          />
          <Radio value="listedOnly" label={texts.listedOnly} description={texts.listedOnlyText} />
        </Stack>
      </Radio.Group>
    </Section>
  );
}

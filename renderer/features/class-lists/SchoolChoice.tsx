import { Radio, Stack, TextInput } from '@mantine/core';
import type { ReadList } from '../../../electron/contract/class-lists';
import type { School } from '../../../electron/contract/records';
import { useSchoolId } from '../../app/school';
import { Callout } from '../../ui/Callout';
import { FormRow, FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import { newSchoolOf } from './school-choice';
import type { SchoolPick, SchoolProblem } from './school-choice';
import { importTexts as texts } from './texts';

type SchoolChoiceProps = {
  readonly list: ReadList;
  readonly schools: readonly School[];
  readonly value: SchoolPick;
  readonly problem: SchoolProblem | null;
  readonly onChange: (value: SchoolPick) => void;
};

const NEW = 'new';

export function SchoolChoice({ list, schools, value, problem, onChange }: SchoolChoiceProps) {
  const current = useSchoolId();
  const open = schools.find(({ id }) => id === current);
  const chosen = schools.find(({ id }) => value.kind === 'existing' && id === value.id);
  const pick = (picked: string): void => {
    const school = schools.find(({ id }) => id === picked);
    onChange(school === undefined ? newSchoolOf(list) : { kind: 'existing', id: school.id });
  };
  const { brinCode } = list.school;

  return (
    <Section title={texts.schoolTitle}>
      <FormStack>
        {list.knownSchoolId === null && brinCode !== null && schools.length > 0 && (
          <Callout kind="warn">{texts.unknownSchool(brinCode)}</Callout>
        )}
        {schools.length > 0 && (
          <Radio.Group
            aria-label={texts.schoolTitle}
            value={value.kind === 'existing' ? value.id : value.kind === 'new' ? NEW : ''}
            onChange={pick}
            error={problem === 'schoolMissing' ? texts.schoolMissing : undefined}
          >
            <Stack gap="xs">
              {schools.map(({ id, name, place }) => (
                <Radio key={id} value={id} label={place === '' ? name : `${name}, ${place}`} />
              ))}
              <Radio value={NEW} label={texts.newSchool} />
            </Stack>
          </Radio.Group>
        )}
        {value.kind === 'new' && (
          <FormRow>
            <TextInput
              label={texts.schoolName}
              value={value.name}
              maxLength={200}
              error={problem === 'schoolNameMissing' ? texts.schoolNameMissing : undefined}
              onChange={({ currentTarget }) => onChange({ ...value, name: currentTarget.value })}
            />
            <TextInput
              label={texts.schoolPlace}
              value={value.place}
              maxLength={200}
              onChange={({ currentTarget }) => onChange({ ...value, place: currentTarget.value })}
            />
          </FormRow>
        )}
        {chosen !== undefined && open !== undefined && chosen.id !== open.id && (
          <Callout role="status">{texts.otherThanOpen(chosen.name, open.name)}</Callout>
        )}
      </FormStack>
    </Section>
  );
}

import type { Control } from 'react-hook-form';
import { sexes } from '../../../electron/contract/records';
import type { ClassGroup } from '../../../electron/contract/records';
import { FieldGroup, FormRow } from '../../ui/FieldGroup';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormSelect } from '../../ui/forms/FormSelect';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import type { PupilFormValues } from './pupil-form';
import { pupilTexts as texts } from './texts';

const yearGroups = ['0', '1', '2', '3', '4', '5', '6', '7', '8'];

type PupilFieldsProps = {
  readonly control: Control<PupilFormValues>;
  readonly classGroups: readonly ClassGroup[];
  /** The pupil's own year group: a class list may bring one that isn't offered by hand. */
  readonly yearGroup: string | null;
};

export function PupilFields({ control, classGroups, yearGroup }: PupilFieldsProps) {
  const offered =
    yearGroup === null || yearGroups.includes(yearGroup) ? yearGroups : [...yearGroups, yearGroup];
  return (
    <>
      <FormRow>
        <FormTextInput
          control={control}
          name="name.firstName"
          label={texts.firstName}
          data-autofocus
        />
        <FormTextInput control={control} name="name.prefix" label={texts.prefix} />
        <FormTextInput control={control} name="name.lastName" label={texts.lastName} />
      </FormRow>
      <FormRow>
        <FormDateField control={control} name="birthDate" label={texts.birthDate} />
        <FormSelect
          control={control}
          name="sex"
          label={texts.sex}
          data={sexes.map((sex) => ({ value: sex, label: texts.sexes[sex] }))}
        />
      </FormRow>
      <FieldGroup legend={texts.school}>
        <FormRow>
          <FormSelect
            control={control}
            name="yearGroup"
            label={texts.yearGroup}
            clearable
            data={offered.map((value) => ({ value, label: texts.yearGroupOf(value) }))}
          />
          {classGroups.length > 0 && (
            <FormSelect
              control={control}
              name="classGroupId"
              label={texts.classGroup}
              placeholder={texts.noClassGroup}
              clearable
              searchable
              data={classGroups.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </FormRow>
        <FormRow>
          <FormDateField control={control} name="startDate" label={texts.startDate} />
          <FormDateField control={control} name="leaveDate" label={texts.leaveDate} />
        </FormRow>
      </FieldGroup>
      <FieldGroup legend={texts.moreNames}>
        <FormTextInput
          control={control}
          name="name.nickname"
          label={texts.nickname}
          description={texts.nicknameHint}
        />
        <FormRow>
          <FormTextInput control={control} name="name.givenNames" label={texts.givenNames} />
          <FormTextInput control={control} name="name.initials" label={texts.initials} />
        </FormRow>
      </FieldGroup>
    </>
  );
}

import type { Control } from 'react-hook-form';
import type { HandoverReader } from '../../../../electron/contract/handover-readers';
import { Callout } from '../../../ui/Callout';
import { FormCheckbox } from '../../../ui/forms/FormCheckbox';
import { FormRadioGroup } from '../../../ui/forms/FormRadioGroup';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { fileForms, MAX_READER } from './make-form';
import type { MakeForm } from './make-form';
import { makeTexts as texts } from './texts';

type ReaderStepProps = {
  readonly control: Control<MakeForm>;
  readonly values: MakeForm;
  readonly readerKind: HandoverReader;
};

const forms = fileForms.map((value) => ({
  value,
  label: texts.forms[value].label,
  description: texts.forms[value].help,
}));

/** For whom it is, and in which form. */
export function ReaderStep({ control, values, readerKind }: ReaderStepProps) {
  return (
    <>
      <FormTextInput
        control={control}
        name="reader"
        label={texts.reader}
        description={texts.readerHelp}
        maxLength={MAX_READER}
        data-autofocus
      />
      <FormRadioGroup control={control} name="form" label={texts.form} data={forms} stacked />
      {values.form === 'docx' && (
        <Callout kind="warn" role="status" title={texts.unlockedTitle}>
          <p>{texts.unlockedText}</p>
          <FormCheckbox control={control} name="unlockedRead" label={texts.unlocked} />
        </Callout>
      )}
      {readerKind === 'otherSchool' && <OtherSchoolNote />}
    </>
  );
}

/** To another school the law has a closed list and its own file; this is neither (domain.md section 3). */
export function OtherSchoolNote() {
  return <Callout title={texts.otherSchoolTitle}>{texts.otherSchoolText}</Callout>;
}

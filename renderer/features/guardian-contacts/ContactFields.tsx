import type { UseFormReturn } from 'react-hook-form';
import type { CaseFile } from '../../../electron/contract/case-files';
import { contactKinds, contactTones } from '../../../electron/contract/guardian-contacts';
import { contactKindWords } from '../../../electron/contract/guardian-contact-words';
import { FormRow } from '../../ui/FieldGroup';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormRadioGroup } from '../../ui/forms/FormRadioGroup';
import { FormSelect } from '../../ui/forms/FormSelect';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { AgreementRows } from './AgreementRows';
import { MAX_FOLLOW_UP, MAX_OTHERS, MAX_SAID } from './contact-form';
import type { ContactForm } from './contact-form';
import { contactFormTexts as texts } from './form-texts';
import { FormGuardians } from './FormGuardians';
import classes from './Guardians.module.css';
import { contactTexts } from './texts';
import { toneLooks } from './ToneTag';

const kinds = contactKinds.map((value) => ({ value, label: contactKindWords[value] }));

const tones = contactTones.map((value) => {
  const { icon: Icon } = toneLooks[value];
  return {
    value,
    label: (
      <span className={classes.toneWord}>
        <Icon size={18} />
        {contactTexts.tones[value]}
      </span>
    ),
  };
});

type ContactFieldsProps = {
  readonly form: UseFormReturn<ContactForm>;
  readonly file: CaseFile;
  /** The last day that a contact can have been on. */
  readonly today: string;
};

export function ContactFields({ form, file, today }: ContactFieldsProps) {
  const { control } = form;
  return (
    <>
      <FormRow>
        <FormSelect control={control} name="kind" label={texts.kind} data={kinds} />
        <FormDateField control={control} name="on" label={texts.on} max={today} />
      </FormRow>
      {file.guardians.length === 0 ? (
        <p className={classes.quiet}>{texts.noGuardians}</p>
      ) : (
        <FormGuardians
          control={control}
          name="guardianIds"
          label={texts.guardians}
          guardians={file.guardians}
        />
      )}
      <FormTextInput
        control={control}
        name="others"
        label={texts.others}
        description={texts.othersHelp}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={MAX_OTHERS}
      />
      <FormRadioGroup control={control} name="tone" label={texts.tone} data={tones} />
      <FormTextArea
        control={control}
        name="said"
        label={texts.said}
        minRows={4}
        maxLength={MAX_SAID}
      />
      <AgreementRows form={form} caseFileId={file.id} />
      <FormRow>
        <FormTextInput
          control={control}
          name="followUp"
          label={texts.followUp}
          maxLength={MAX_FOLLOW_UP}
        />
        <FormDateField control={control} name="followUpOn" label={texts.followUpOn} />
      </FormRow>
    </>
  );
}

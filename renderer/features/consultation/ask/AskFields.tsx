import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { ArchiveLock } from '../../../../electron/contract/exchange';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormRadioGroup } from '../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { LockChoice } from '../../exchange/LockChoice';
import { askTexts as texts } from '../texts';
import { MAX_QUESTION, MAX_READER } from './ask-form';
import type { AskForm } from './ask-form';
import { SenderNote } from './SenderNote';

type AskFieldsProps = {
  readonly form: UseFormReturn<AskForm>;
  readonly today: string;
  readonly lock: ArchiveLock | null;
  readonly onLock: (lock: ArchiveLock | null) => void;
  /** Under the question: the names in it. */
  readonly children: ReactNode;
};

export function AskFields({ form, today, lock, onLock, children }: AskFieldsProps) {
  const { control } = form;
  const format = useWatch({ control, name: 'format' });
  return (
    <>
      <FormTextArea
        control={control}
        name="question"
        label={texts.question}
        description={texts.questionHelp}
        minRows={4}
        maxLength={MAX_QUESTION}
      />
      {children}
      <FormTextInput
        control={control}
        name="reader"
        label={texts.reader}
        description={texts.readerHelp}
        maxLength={MAX_READER}
      />
      <FormDateField
        control={control}
        name="expiresOn"
        label={texts.expiresOn}
        description={texts.expiresOnHelp}
        min={today}
      />
      <FormRadioGroup
        control={control}
        name="format"
        label={texts.format}
        stacked
        data={[
          {
            value: 'casuskluis',
            label: texts.formats.casuskluis,
            description: texts.formats.casuskluisHelp,
          },
          { value: 'pdf', label: texts.formats.pdf, description: texts.formats.pdfHelp },
        ]}
      />
      {format === 'casuskluis' && (
        <>
          <LockChoice value={lock} onChange={onLock} />
          <SenderNote />
        </>
      )}
    </>
  );
}

import type { Control } from 'react-hook-form';
import type { ArchiveLock } from '../../../../electron/contract/exchange';
import { Callout } from '../../../ui/Callout';
import { FieldGroup, FormRow } from '../../../ui/FieldGroup';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { LockChoice } from '../../exchange/LockChoice';
import { SenderPrompt } from '../../exchange/SenderPrompt';
import type { MakeForm } from './make-form';
import { makeTexts as texts } from './texts';

type LockStepProps = {
  readonly control: Control<MakeForm>;
  readonly values: MakeForm;
  /** Null: a reader is still to be chosen. */
  readonly lock: ArchiveLock | null;
  readonly onLock: (lock: ArchiveLock | null) => void;
};

/** How it is locked, and how long the reader may open and keep it. */
export function LockStep({ control, values, lock, onLock }: LockStepProps) {
  return (
    <>
      {values.form === 'casuskluis' && (
        <>
          <LockChoice value={lock} onChange={onLock} />
          {lock === null && <p role="status">{texts.lockMissing}</p>}
        </>
      )}
      {values.form === 'pdf' && <Callout>{texts.pdfLock}</Callout>}
      {values.form === 'docx' && <Callout kind="warn">{texts.docxLock}</Callout>}
      <SenderPrompt />
      <FieldGroup legend={texts.days} text={texts.daysHelp}>
        <FormRow>
          <FormDateField
            control={control}
            name="expiresOn"
            label={texts.expiresOn}
            description={texts.expiresHelp[values.form === 'casuskluis' ? 'casuskluis' : 'pages']}
          />
          <FormDateField
            control={control}
            name="destroyBy"
            label={texts.destroyBy}
            description={texts.destroyHelp}
          />
        </FormRow>
      </FieldGroup>
    </>
  );
}

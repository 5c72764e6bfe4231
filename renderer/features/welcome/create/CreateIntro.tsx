import { Button, Checkbox } from '@mantine/core';
import type { SyncService } from '../../../../electron/contract/vault';
import { Callout } from '../../../ui/Callout';
import { FormActions } from '../../../ui/FieldGroup';
import { EncryptionAdvice } from '../steps/EncryptionAdvice';
import { stepTexts } from '../steps/texts';
import { SyncedNote } from '../SyncedNote';
import { welcomeTexts } from '../texts';
import { WelcomePanel } from '../WelcomePanel';
import { createTexts } from './texts';
import classes from './CreateIntro.module.css';

type CreateIntroProps = {
  readonly syncedBy: SyncService | null;
  readonly encrypted: boolean;
  readonly onEncrypted: (answered: boolean) => void;
  readonly onNext: () => void;
  readonly onRestore: () => void;
};

const texts = createTexts.intro;

/** What this is, what is needed, and the advice on the disk that the vault can't give itself. */
export function CreateIntro(props: CreateIntroProps) {
  const { syncedBy, encrypted, onEncrypted, onNext, onRestore } = props;
  return (
    <WelcomePanel
      wide
      title={texts.title}
      lead={<p>{texts.lead}</p>}
      step={createTexts.step(1)}
      footer={
        <Button variant="subtle" color="sand" onClick={onRestore}>
          {welcomeTexts.restore}
        </Button>
      }
    >
      <SyncedNote service={syncedBy} />
      <div>
        <p>{texts.needTitle}</p>
        <ul className={classes.list}>
          {texts.need.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      </div>
      <p>{texts.honest}</p>
      <Callout kind="info" title={stepTexts.encryption.title}>
        <EncryptionAdvice />
        <Checkbox
          label={stepTexts.encryption.done}
          checked={encrypted}
          onChange={(event) => onEncrypted(event.currentTarget.checked)}
        />
      </Callout>
      <FormActions>
        <Button onClick={onNext}>{texts.start}</Button>
      </FormActions>
    </WelcomePanel>
  );
}

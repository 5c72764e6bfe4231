/** Passphrase forgotten, or the keychain gone: the code opens, a new passphrase is chosen, all is wrapped anew. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenVault } from '../../../../electron/contract/vault';
import { api } from '../../../app/api';
import { Callout } from '../../../ui/Callout';
import { FormActions } from '../../../ui/FieldGroup';
import { CodeForm } from '../steps/CodeForm';
import { NewPassphrase } from '../steps/NewPassphrase';
import { stepTexts } from '../steps/texts';
import { failureOf } from '../use-call';
import { WelcomeStep } from '../WelcomeStep';
import { recoverTexts } from './texts';

type RecoverFlowProps = {
  readonly entering: boolean;
  readonly onOpened: (vault: OpenVault) => void;
  readonly onBack: () => void;
};

export function RecoverFlow({ entering, onOpened, onBack }: RecoverFlowProps) {
  const [code, setCode] = useState<string | null>(null);
  const [vault, setVault] = useState<OpenVault | null>(null);

  if (vault !== null) {
    const texts = recoverTexts.done;
    return (
      <WelcomeStep title={texts.title}>
        <Callout kind="success" role="status">
          <p>{texts.passphrase}</p>
          <p>{texts.code}</p>
          <p>{texts.keychain[vault.keychain]}</p>
        </Callout>
        <p>{texts.seen}</p>
        <FormActions>
          <Button loading={entering} onClick={() => onOpened(vault)}>
            {texts.next}
          </Button>
        </FormActions>
      </WelcomeStep>
    );
  }
  if (code !== null) {
    return (
      <NewPassphrase
        Shell={WelcomeStep}
        submitLabel={recoverTexts.newPassphrase}
        onChosen={async (newPassphrase) => {
          const result = await api.vault.openWithRecoveryCode({
            recoveryCode: code,
            newPassphrase,
          });
          if (result.ok) setVault(result.value);
          return failureOf(result);
        }}
      />
    );
  }
  return (
    <WelcomeStep title={recoverTexts.title} lead={<p>{recoverTexts.lead}</p>}>
      <CodeForm
        submitLabel={recoverTexts.submit}
        check={(recoveryCode) => api.vault.testRecoveryCode({ recoveryCode })}
        onDone={(_nothing, checked) => setCode(checked)}
        actions={
          <Button variant="subtle" onClick={onBack}>
            {stepTexts.back}
          </Button>
        }
      />
      <p>{recoverTexts.noSheet}</p>
    </WelcomeStep>
  );
}

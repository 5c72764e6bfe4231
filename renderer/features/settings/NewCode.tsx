import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../app/api';
import { CurrentPassphrase } from '../welcome/steps/CurrentPassphrase';
import { RecoverySteps } from '../welcome/steps/RecoverySteps';
import { stepTexts } from '../welcome/steps/texts';
import type { FlowProps } from './flow-props';
import { securityTexts } from './security-texts';
import { SettingsStep } from './SettingsStep';
import { useKeepVault } from './use-vault';

type Made = { readonly recoveryCode: string; readonly name: string };
const texts = securityTexts.newCode;

/** A new code by passphrase; its sheet; typed back. */
export function NewCode({ onDone, onCancel }: FlowProps) {
  const [made, setMade] = useState<Made | null>(null);
  const keep = useKeepVault();
  if (made === null) {
    return (
      <SettingsStep title={texts.title} lead={<p>{texts.text}</p>}>
        <CurrentPassphrase
          submitLabel={texts.submit}
          check={(passphrase) => api.vault.newRecoveryCode({ passphrase })}
          onDone={({ recoveryCode, vault }) => {
            keep(vault);
            setMade({ recoveryCode, name: vault.name });
          }}
          actions={
            <Button variant="subtle" onClick={onCancel}>
              {stepTexts.cancel}
            </Button>
          }
        />
      </SettingsStep>
    );
  }
  return (
    <RecoverySteps
      Shell={SettingsStep}
      recoveryCode={made.recoveryCode}
      vaultName={made.name}
      onConfirmed={(vault) => onDone(texts.done, vault)}
    />
  );
}

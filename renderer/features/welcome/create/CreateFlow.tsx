/** Making a vault: advice, name, passphrase, recovery sheet, and the code typed back from it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenVault, SyncService } from '../../../../electron/contract/vault';
import { api } from '../../../app/api';
import { Callout } from '../../../ui/Callout';
import { NewPassphrase } from '../steps/NewPassphrase';
import { RecoverySteps } from '../steps/RecoverySteps';
import { stepTexts } from '../steps/texts';
import { failureOf, type Failure } from '../use-call';
import { WelcomeStep } from '../WelcomeStep';
import { CreateIntro } from './CreateIntro';
import { createTexts } from './texts';
import { VaultNameForm } from './VaultNameForm';

type CreateFlowProps = {
  readonly syncedBy: SyncService | null;
  readonly onConfirmed: (vault: OpenVault) => void;
  readonly onRestore: () => void;
};

type Created = { readonly recoveryCode: string; readonly vault: OpenVault };

/** The answer to the advice goes into the vault that now exists; without it Vandaag asks once more. */
const keepAnswer = async (): Promise<void> => {
  const deviceEncryptionAdviceSeenAt = new Date().toISOString();
  await api.settings.set({ change: { deviceEncryptionAdviceSeenAt } });
};

export function CreateFlow({ syncedBy, onConfirmed, onRestore }: CreateFlowProps) {
  const [step, setStep] = useState<'intro' | 'name' | 'passphrase'>('intro');
  const [encrypted, setEncrypted] = useState(false);
  const [name, setName] = useState<string>(createTexts.name.suggestion);
  const [created, setCreated] = useState<Created | null>(null);

  const create = async (passphrase: string): Promise<Failure | null> => {
    const result = await api.vault.create({ name, passphrase });
    if (!result.ok) return failureOf(result);
    if (encrypted) await keepAnswer();
    setCreated(result.value);
    return null;
  };

  if (created !== null) {
    const { title, text } = stepTexts.keychainUnavailable;
    return (
      <RecoverySteps
        Shell={WelcomeStep}
        recoveryCode={created.recoveryCode}
        vaultName={created.vault.name}
        steps={{ sheet: createTexts.step(4), typeBack: createTexts.step(5) }}
        notice={
          created.vault.keychain === 'unavailable' ? (
            <Callout kind="warn" title={title}>
              <p>{text}</p>
            </Callout>
          ) : null
        }
        onConfirmed={onConfirmed}
      />
    );
  }
  if (step === 'intro') {
    return (
      <CreateIntro
        syncedBy={syncedBy}
        encrypted={encrypted}
        onEncrypted={setEncrypted}
        onNext={() => setStep('name')}
        onRestore={onRestore}
      />
    );
  }
  if (step === 'name') {
    const { title, lead } = createTexts.name;
    return (
      <WelcomeStep title={title} lead={<p>{lead}</p>} step={createTexts.step(2)}>
        <VaultNameForm
          name={name}
          onNext={(chosen) => {
            setName(chosen);
            setStep('passphrase');
          }}
          onBack={() => setStep('intro')}
        />
      </WelcomeStep>
    );
  }
  return (
    <NewPassphrase
      Shell={WelcomeStep}
      step={createTexts.step(3)}
      submitLabel={createTexts.submit}
      onChosen={create}
      actions={
        <Button variant="subtle" onClick={() => setStep('name')}>
          {stepTexts.back}
        </Button>
      }
    />
  );
}

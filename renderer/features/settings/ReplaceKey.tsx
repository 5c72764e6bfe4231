import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '../../../electron/contract/contract';
import type { vault as vaultContract } from '../../../electron/contract/vault';
import { api } from '../../app/api';
import { Callout } from '../../ui/Callout';
import { FormActions } from '../../ui/FieldGroup';
import { JobPanel } from '../welcome/JobPanel';
import { CurrentPassphrase } from '../welcome/steps/CurrentPassphrase';
import { NewPassphrase } from '../welcome/steps/NewPassphrase';
import { RecoverySteps } from '../welcome/steps/RecoverySteps';
import { stepTexts } from '../welcome/steps/texts';
import { failureOf, type Failure } from '../welcome/use-call';
import type { FlowProps } from './flow-props';
import { securityTexts } from './security-texts';
import { SettingsStep } from './SettingsStep';
import classes from './SettingRow.module.css';
import { useKeepVault, useRefreshBackups } from './use-vault';

type Replaced = OutputOf<(typeof vaultContract)['vault.replaceDataKey']>;
const texts = securityTexts.replace;

/** "Someone may have seen it": explanation, proof, new passphrase, the work, the new sheet. */
export function ReplaceKey({ onDone, onCancel }: FlowProps) {
  const [understood, setUnderstood] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const keep = useKeepVault();
  const refreshBackups = useRefreshBackups();
  const cancel = (
    <Button variant="subtle" onClick={onCancel}>
      {stepTexts.cancel}
    </Button>
  );

  const replace = async (passphrase: string, newPassphrase: string): Promise<Failure | null> => {
    setRunning(true);
    const result = await api.vault.replaceDataKey({ passphrase, newPassphrase });
    setRunning(false);
    refreshBackups();
    if (!result.ok) return failureOf(result);
    keep(result.value.vault);
    setReplaced(result.value);
    return null;
  };

  if (replaced !== null) {
    return (
      <RecoverySteps
        Shell={SettingsStep}
        recoveryCode={replaced.recoveryCode}
        vaultName={replaced.vault.name}
        notice={
          <Callout kind={replaced.backupMade ? 'info' : 'warn'} role="status">
            <p>{texts.sticks}</p>
            {!replaced.backupMade && <p>{texts.noBackup}</p>}
          </Callout>
        }
        onConfirmed={(vault) => onDone(texts.done, vault)}
      />
    );
  }
  if (!understood) {
    return (
      <SettingsStep title={texts.intro}>
        <ul className={classes.list}>
          {texts.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{texts.duration}</p>
        <FormActions>
          <Button onClick={() => setUnderstood(true)}>{texts.next}</Button>
          {cancel}
        </FormActions>
      </SettingsStep>
    );
  }
  if (current === null) {
    return (
      <SettingsStep title={stepTexts.current.title}>
        <CurrentPassphrase
          submitLabel={stepTexts.next}
          check={(passphrase) => api.vault.verifyPassphrase({ passphrase })}
          onDone={(_nothing, passphrase) => setCurrent(passphrase)}
          actions={cancel}
        />
      </SettingsStep>
    );
  }
  return (
    <>
      {running && (
        <SettingsStep title={texts.running}>
          <JobPanel
            job="rekey"
            title={texts.running}
            note={texts.runningNote}
            cancelLabel={texts.stop}
          />
        </SettingsStep>
      )}
      {/* Stays, so that after an error the person is where they were. */}
      <div hidden={running}>
        <NewPassphrase
          Shell={SettingsStep}
          submitLabel={texts.submit}
          onChosen={(newPassphrase) => replace(current, newPassphrase)}
          actions={cancel}
        />
      </div>
    </>
  );
}

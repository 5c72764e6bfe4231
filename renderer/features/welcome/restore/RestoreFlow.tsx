/** A backup takes the vault's place: choose, look, prove, wait, done. What was there is kept aside. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenVault } from '../../../../electron/contract/vault';
import { api } from '../../../app/api';
import { Callout } from '../../../ui/Callout';
import { FormActions } from '../../../ui/FieldGroup';
import { momentText } from '../backup-moment';
import { JobPanel } from '../JobPanel';
import { NewPassphrase } from '../steps/NewPassphrase';
import { failureOf, type Failure } from '../use-call';
import { WelcomeStep } from '../WelcomeStep';
import { ChooseBackup } from './ChooseBackup';
import { ProveBackup } from './ProveBackup';
import type { Chosen, Proof } from './restore-source';
import { restoreTexts } from './texts';

type RestoreFlowProps = {
  /** There is a vault already, whole or not. */
  readonly replaces: boolean;
  readonly entering: boolean;
  readonly onOpened: (vault: OpenVault) => void;
  readonly onBack: () => void;
};

export function RestoreFlow({ replaces, entering, onOpened, onBack }: RestoreFlowProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [code, setCode] = useState('');
  const [choosing, setChoosing] = useState(false);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [restored, setRestored] = useState<OpenVault | null>(null);

  const restore = async (source: Chosen['source'], proof: Proof): Promise<void> => {
    setChoosing(false);
    setFailure(null);
    setRunning(true);
    const result = await api.backup.restore({ source, proof });
    setRunning(false);
    setFailure(failureOf(result));
    if (result.ok) setRestored(result.value);
  };

  if (running) {
    const { title, lead, cancel } = restoreTexts.running;
    return (
      <WelcomeStep title={title} lead={<p>{lead}</p>}>
        <JobPanel job="restore" title={title} cancelLabel={cancel} />
      </WelcomeStep>
    );
  }
  if (chosen === null) return <ChooseBackup onChosen={setChosen} onBack={onBack} />;
  const { source, inspected } = chosen;
  if (restored !== null) {
    const texts = restoreTexts.done;
    return (
      <WelcomeStep title={texts.title}>
        <Callout kind="success" role="status">
          <p>{texts.text(momentText(inspected.backup.createdAt))}</p>
          {replaces && <p>{texts.replaced}</p>}
          {code !== '' && <p>{texts.passphrase}</p>}
        </Callout>
        <FormActions>
          <Button loading={entering} onClick={() => onOpened(restored)}>
            {texts.next}
          </Button>
        </FormActions>
      </WelcomeStep>
    );
  }
  if (choosing) {
    return (
      <NewPassphrase
        Shell={WelcomeStep}
        submitLabel={restoreTexts.prove.submit}
        onChosen={async (newPassphrase) => {
          await restore(source, { kind: 'recoveryCode', recoveryCode: code, newPassphrase });
          return null;
        }}
      />
    );
  }
  return (
    <ProveBackup
      chosen={chosen}
      replaces={replaces}
      failure={failure}
      typedCode={code}
      onPassphrase={(passphrase) => void restore(source, { kind: 'passphrase', passphrase })}
      onCode={(typed) => {
        setCode(typed);
        setChoosing(true);
      }}
      onBack={() => {
        setFailure(null);
        setCode('');
        setChosen(null);
      }}
    />
  );
}

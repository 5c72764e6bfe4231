import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../app/api';
import { CurrentPassphrase } from '../welcome/steps/CurrentPassphrase';
import { NewPassphrase } from '../welcome/steps/NewPassphrase';
import { stepTexts } from '../welcome/steps/texts';
import { failureOf } from '../welcome/use-call';
import { securityTexts } from './security-texts';
import { SettingsStep } from './SettingsStep';
import type { FlowProps } from './flow-props';

const texts = securityTexts.change;

/** The passphrase of now, then a new one. */
export function ChangePassphrase({ onDone, onCancel }: FlowProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const cancel = (
    <Button variant="subtle" onClick={onCancel}>
      {stepTexts.cancel}
    </Button>
  );
  if (current === null) {
    return (
      <SettingsStep title={stepTexts.current.title}>
        <CurrentPassphrase
          submitLabel={texts.next}
          check={(passphrase) => api.vault.verifyPassphrase({ passphrase })}
          onDone={(_nothing, passphrase) => setCurrent(passphrase)}
          actions={cancel}
        />
      </SettingsStep>
    );
  }
  return (
    <NewPassphrase
      Shell={SettingsStep}
      submitLabel={texts.submit}
      onChosen={async (newPassphrase) => {
        const result = await api.vault.changePassphrase({ passphrase: current, newPassphrase });
        if (result.ok) onDone(texts.done, result.value);
        return failureOf(result);
      }}
      actions={cancel}
    />
  );
}

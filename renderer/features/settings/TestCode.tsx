import { Button } from '@mantine/core';
import { api } from '../../app/api';
import { CodeForm } from '../welcome/steps/CodeForm';
import { stepTexts } from '../welcome/steps/texts';
import type { FlowProps } from './flow-props';
import { securityTexts } from './security-texts';
import { SettingsStep } from './SettingsStep';

const texts = securityTexts.test;

/** The yearly question: is the sheet still there, and does it still open the vault? */
export function TestCode({ onDone, onCancel }: FlowProps) {
  return (
    <SettingsStep title={texts.title} lead={<p>{texts.text}</p>}>
      <CodeForm
        submitLabel={texts.submit}
        check={(recoveryCode) => api.vault.testRecoveryCode({ recoveryCode })}
        onDone={() => onDone(texts.done)}
        actions={
          <Button variant="subtle" onClick={onCancel}>
            {stepTexts.cancel}
          </Button>
        }
      />
    </SettingsStep>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenVault } from '../../../../electron/contract/vault';
import { api } from '../../../app/api';
import { CodeForm } from './CodeForm';
import { CurrentPassphrase } from './CurrentPassphrase';
import { RecoverySheet } from './RecoverySheet';
import type { StepShell } from './step-shell';
import { stepTexts } from './texts';

type RecoveryStepsProps = {
  readonly Shell: StepShell;
  /** A code that was just made; null where only the sheet has it. */
  readonly recoveryCode: string | null;
  readonly vaultName: string;
  readonly onConfirmed: (vault: OpenVault) => void;
  readonly steps?: { readonly sheet: string; readonly typeBack: string } | undefined;
  /** Shown with the sheet: what went different from usual. */
  readonly notice?: ReactNode;
  readonly actions?: ReactNode;
};

type Step = 'sheet' | 'typeBack' | 'newCode';

/** The recovery sheet, then the code typed back from it. Who has no sheet makes a new code. */
export function RecoverySteps(props: RecoveryStepsProps) {
  const { Shell, vaultName, onConfirmed, steps, notice, actions } = props;
  const [code, setCode] = useState(props.recoveryCode);
  const [step, setStep] = useState<Step>(code === null ? 'typeBack' : 'sheet');
  const texts = stepTexts.typeBack;

  if (step === 'newCode') {
    return (
      <Shell title={texts.newCodeSubmit} lead={<p>{texts.newCodeLead}</p>}>
        <CurrentPassphrase
          submitLabel={texts.newCodeSubmit}
          check={(passphrase) => api.vault.newRecoveryCode({ passphrase })}
          onDone={({ recoveryCode }) => {
            setCode(recoveryCode);
            setStep('sheet');
          }}
          actions={
            <Button variant="subtle" onClick={() => setStep('typeBack')}>
              {stepTexts.back}
            </Button>
          }
        />
      </Shell>
    );
  }
  if (step === 'sheet' && code !== null) {
    const { title, lead } = stepTexts.sheet;
    return (
      <Shell title={title} lead={<p>{lead}</p>} step={steps?.sheet}>
        {notice}
        <RecoverySheet
          recoveryCode={code}
          vaultName={vaultName}
          onNext={() => setStep('typeBack')}
          actions={actions}
        />
      </Shell>
    );
  }
  return (
    <Shell title={texts.title} lead={<p>{texts.lead}</p>} step={steps?.typeBack}>
      <CodeForm
        submitLabel={texts.submit}
        check={(recoveryCode) => api.vault.confirmRecoveryCode({ recoveryCode })}
        onDone={onConfirmed}
        actions={
          <>
            <Button variant="subtle" onClick={() => setStep(code === null ? 'newCode' : 'sheet')}>
              {code === null ? texts.noSheet : texts.toSheet}
            </Button>
            {actions}
          </>
        }
      />
    </Shell>
  );
}

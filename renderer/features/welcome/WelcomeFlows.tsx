/** Everything of the first window but unlocking; a chunk of its own. */
import { CreateFlow } from './create/CreateFlow';
import { KeychainMended } from './KeychainMended';
import { ProblemScreen } from './problem/ProblemScreen';
import { RecoverFlow } from './recover/RecoverFlow';
import { RestoreFlow } from './restore/RestoreFlow';
import { RecoverySteps } from './steps/RecoverySteps';
import {
  screenAfterOpening,
  screenOf,
  type Screen,
  type ShownScreen,
  type Status,
} from './welcome-screens';
import { WelcomeStep } from './WelcomeStep';
import type { OpenVault } from '../../../electron/contract/vault';

type WelcomeFlowsProps = {
  readonly screen: Exclude<ShownScreen, { readonly kind: 'loading' | 'failed' | 'unlock' }>;
  readonly status: Status;
  readonly entering: boolean;
  readonly show: (screen: Screen) => void;
  /** Asks the vault again how it stands. */
  readonly look: () => Promise<void>;
};

export function WelcomeFlows({ screen, status, entering, show, look }: WelcomeFlowsProps) {
  const opened = (vault: OpenVault): void => show(screenAfterOpening(vault));
  const toRestore = (): void => show({ kind: 'restore' });
  const toRecover = (): void => show({ kind: 'recover' });
  const lookAgain = (): void => void look();
  const enter = (): void => show({ kind: 'entering' });

  if (screen.kind === 'create') {
    return <CreateFlow syncedBy={status.syncedBy} onConfirmed={opened} onRestore={toRestore} />;
  }
  if (screen.kind === 'recover') {
    return <RecoverFlow entering={entering} onOpened={opened} onBack={lookAgain} />;
  }
  if (screen.kind === 'restore') {
    return (
      <RestoreFlow
        replaces={status.state !== 'none'}
        entering={entering}
        onOpened={opened}
        onBack={() => show(screenOf(status))}
      />
    );
  }
  if (screen.kind === 'problem') {
    const ways = { recover: toRecover, restore: toRestore, retry: lookAgain, back: lookAgain };
    return <ProblemScreen code={screen.code} ways={ways} />;
  }
  if (screen.kind === 'confirm') {
    const { name } = screen.vault;
    return (
      <RecoverySteps
        Shell={WelcomeStep}
        recoveryCode={null}
        vaultName={name}
        onConfirmed={opened}
      />
    );
  }
  return <KeychainMended entering={entering} onNext={enter} />;
}

/**
 * Everything before the app: open, make, recover, restore, and what may be wrong. Only the unlock screen
 * is in the first chunk; the flows load when they are asked for.
 */
import { Button } from '@mantine/core';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { OpenVault } from '../../../electron/contract/vault';
import { api } from '../../app/api';
import { ErrorNote } from '../../ui/ErrorNote';
import { welcomeTexts } from './texts';
import { UnlockScreen } from './UnlockScreen';
import {
  expectedStatus,
  screenAfterOpening,
  screenOf,
  type Screen,
  type ShownScreen,
  type Status,
} from './welcome-screens';
import { WelcomePanel } from './WelcomePanel';

const WelcomeFlows = lazy(() =>
  import('./WelcomeFlows').then((module) => ({ default: module.WelcomeFlows })),
);

type WelcomeProps = {
  /** Puts the app on the screen; called once the vault is open and its recovery code was typed back. */
  readonly onOpened: () => Promise<void>;
};

export function Welcome({ onOpened }: WelcomeProps) {
  const [status, setStatus] = useState<Status | null>(expectedStatus);
  const [screen, setScreen] = useState<ShownScreen>({
    kind: status === null ? 'loading' : 'unlock',
  });

  const [entering, setEntering] = useState(false);

  const show = useCallback(
    (next: Screen): void => {
      if (next.kind !== 'entering') {
        setScreen(next);
        return;
      }
      // What is on the screen stays until the app takes its place.
      setEntering(true);
      void onOpened();
    },
    [onOpened],
  );

  const look = useCallback(
    async (first = false): Promise<void> => {
      const found = await api.vault.status({});
      if (!found.ok) {
        show({ kind: 'failed' });
        return;
      }
      setStatus(found.value);
      if (found.value.state !== 'open') {
        const next = screenOf(found.value);
        // Who was quicker than the vault process has gone on from the expected screen: leave them there.
        if (first && next.kind === 'unlock') {
          setScreen((now) => (now.kind === 'loading' ? next : now));
        } else show(next);
        return;
      }
      // The page was loaded anew while the vault stayed open.
      const opened = await api.vault.opened({});
      show(opened.ok ? screenAfterOpening(opened.value) : { kind: 'failed' });
    },
    [show],
  );

  useEffect(() => {
    void look(true);
    // Once, at the start: `onOpened` of the app is a new function at each of its renders.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  if (screen.kind === 'failed') return <StatusFailed onRetry={() => void look()} />;
  if (status === null || screen.kind === 'loading') return null;
  if (screen.kind === 'unlock') {
    return (
      <UnlockScreen
        status={status}
        entering={entering}
        onOpened={(vault: OpenVault) => show(screenAfterOpening(vault, 'passphrase'))}
        onProblem={(code) =>
          code === 'VAULT_ALREADY_OPEN' ? void look() : show({ kind: 'problem', code })
        }
        onForgotten={() => show({ kind: 'recover' })}
        onRestore={() => show({ kind: 'restore' })}
      />
    );
  }
  return (
    <Suspense fallback={null}>
      <WelcomeFlows {...{ screen, status, entering, show }} look={() => look()} />
    </Suspense>
  );
}

/** The vault process gave no answer. Locking starts it anew, together with the window. */
function StatusFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { title, text } = welcomeTexts.statusFailed;
  const retry = (): void => {
    void api.window.lock({}).then((result) => {
      if (!result.ok) onRetry();
    });
  };
  return (
    <WelcomePanel title={title}>
      <ErrorNote
        what={title}
        safe={null}
        next={text}
        action={<Button onClick={retry}>{welcomeTexts.retry}</Button>}
      />
    </WelcomePanel>
  );
}

/** The first screen of every day: one field, one button. Typing it wrong costs time, never data. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import type { ErrorCode } from '../../../electron/contract/error-codes';
import type { OpenVault } from '../../../electron/contract/vault';
import { api } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { PasswordField } from '../../ui/PasswordField';
import { SyncedNote } from './SyncedNote';
import { welcomeTexts } from './texts';
import { useCall } from './use-call';
import { useCapsLock } from './use-caps-lock';
import { useCountdown } from './use-countdown';
import { WaitNote } from './WaitNote';
import { placeOfFailure, type Status } from './welcome-screens';
import { WelcomePanel } from './WelcomePanel';

type UnlockScreenProps = {
  readonly status: Status;
  /** The app is being put on the screen. */
  readonly entering: boolean;
  readonly onOpened: (vault: OpenVault) => void;
  readonly onProblem: (code: ErrorCode) => void;
  readonly onForgotten: () => void;
  readonly onRestore: () => void;
};

const secondsIn = (details: Readonly<Record<string, number | string>>): number =>
  typeof details['seconds'] === 'number' ? details['seconds'] : 0;

export function UnlockScreen(props: UnlockScreenProps) {
  const { status, entering, onOpened, onProblem, onForgotten, onRestore } = props;
  const [passphrase, setPassphrase] = useState('');
  const [fieldError, setFieldError] = useState<string | null>(null);
  const { busy, failure, run, setFailure } = useCall();
  const { seconds, waited, start } = useCountdown(status.waitSeconds);
  // The screen may stand here before the vault process has said how long to wait.
  useEffect(() => {
    if (status.waitSeconds > 0) start(status.waitSeconds);
  }, [status.waitSeconds, start]);
  const capsLock = useCapsLock();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (seconds > 0 || entering) return;
    if (passphrase.trim() === '') {
      setFieldError(welcomeTexts.emptyPassphrase);
      return;
    }
    setFieldError(null);
    const result = await run(() => api.vault.open({ passphrase }));
    if (result === null) return;
    if (result.ok) {
      onOpened(result.value);
      return;
    }
    const place = placeOfFailure(result.code);
    if (place === 'screen') onProblem(result.code);
    if (place !== 'field') return;
    setFailure(null);
    if (result.code === 'WRONG_PASSPHRASE') {
      setFieldError(welcomeTexts.wrongPassphrase);
      const now = await api.vault.status({});
      if (now.ok) start(now.value.waitSeconds);
    } else {
      start(secondsIn(result.details ?? {}));
    }
  };

  const note = failure !== null ? errorText(failure.code) : null;
  return (
    <WelcomePanel
      title={welcomeTexts.unlockTitle}
      lead={<p>{welcomeTexts.unlockLead}</p>}
      footer={
        <>
          <Button variant="subtle" color="sand" onClick={onForgotten}>
            {welcomeTexts.forgotten}
          </Button>
          <Button variant="subtle" color="sand" onClick={onRestore}>
            {welcomeTexts.restore}
          </Button>
        </>
      }
    >
      <SyncedNote service={status.syncedBy} />
      {note !== null && <ErrorNote what={note.title} safe={null} next={note.text} />}
      {/* jsx-a11y: the keys bubble up from the field; nothing here can be clicked. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={capsLock.watch}
        onKeyUp={capsLock.watch}
      >
        <PasswordField
          label={welcomeTexts.passphrase}
          description={status.passphraseOpensAlone ? welcomeTexts.sixWords : undefined}
          value={passphrase}
          onChange={(value) => {
            setPassphrase(value);
            setFieldError(null);
          }}
          error={fieldError === null ? undefined : <span role="alert">{fieldError}</span>}
          autoComplete="current-password"
          autoFocus
        />
        <WaitNote seconds={seconds} waited={waited} capsLock={capsLock.on} />
        <Button type="submit" fullWidth mt="md" loading={busy || entering} disabled={seconds > 0}>
          {busy || entering ? welcomeTexts.opening : welcomeTexts.open}
        </Button>
      </form>
    </WelcomePanel>
  );
}

import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Result } from '../../../../electron/contract/contract';
import { FormActions } from '../../../ui/FieldGroup';
import { FormPassword } from '../../../ui/forms/FormPassword';
import { FailureNote } from '../FailureNote';
import { useCall } from '../use-call';
import { useCountdown } from '../use-countdown';
import { WaitNote } from '../WaitNote';
import { stepTexts } from './texts';

type CurrentPassphraseProps<T> = {
  readonly label?: string;
  readonly submitLabel: string;
  readonly check: (passphrase: string) => Promise<Result<T>>;
  readonly onDone: (value: T, passphrase: string) => void;
  readonly actions?: ReactNode;
};

const texts = stepTexts.current;
const Values = z.object({ passphrase: z.string().trim().min(1, texts.empty) });

/** Asks for the passphrase that holds now, with the vault's own brake on guessing. */
export function CurrentPassphrase<T>(props: CurrentPassphraseProps<T>) {
  const { label = texts.label, submitLabel, check, onDone, actions } = props;
  const { busy, failure, run, setFailure } = useCall();
  const { seconds, waited, start } = useCountdown(0);
  const form = useForm({ resolver: zodResolver(Values), defaultValues: { passphrase: '' } });

  const submit = form.handleSubmit(async ({ passphrase }) => {
    if (seconds > 0) return;
    const result = await run(() => check(passphrase));
    if (result === null) return;
    if (result.ok) {
      onDone(result.value, passphrase);
      return;
    }
    const wait = result.details?.['seconds'];
    if (result.code === 'PASSPHRASE_DELAYED' && typeof wait === 'number') {
      setFailure(null);
      start(wait);
    }
    if (result.code === 'WRONG_PASSPHRASE') {
      setFailure(null);
      form.setError('passphrase', { message: texts.wrong }, { shouldFocus: true });
    }
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <FailureNote failure={failure} />
      <FormPassword
        control={form.control}
        name="passphrase"
        label={label}
        autoComplete="current-password"
        autoFocus
      />
      <WaitNote seconds={seconds} waited={waited} capsLock={false} />
      <FormActions>
        <Button type="submit" loading={busy} disabled={seconds > 0}>
          {submitLabel}
        </Button>
        {actions}
      </FormActions>
    </form>
  );
}

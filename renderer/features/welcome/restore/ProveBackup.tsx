import { Button, Radio } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Callout } from '../../../ui/Callout';
import { FormActions } from '../../../ui/FieldGroup';
import { FormPassword } from '../../../ui/forms/FormPassword';
import { momentText, sizeText } from '../backup-moment';
import { FailureNote } from '../FailureNote';
import { CodeForm } from '../steps/CodeForm';
import { stepTexts } from '../steps/texts';
import type { Failure } from '../use-call';
import { WelcomeStep } from '../WelcomeStep';
import type { Chosen } from './restore-source';
import { restoreTexts } from './texts';

type ProveBackupProps = {
  readonly chosen: Chosen;
  /** There is a vault that will be kept aside. */
  readonly replaces: boolean;
  /** Why the last try failed. */
  readonly failure: Failure | null;
  readonly typedCode: string;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onCode: (code: string) => void;
  readonly onBack: () => void;
};

const texts = restoreTexts.prove;
const Values = z.object({ passphrase: z.string().trim().min(1, texts.empty) });

/** Passphrase or code. On another laptop an own passphrase can't work: its half lay in the keychain. */
export function ProveBackup(props: ProveBackupProps) {
  const { chosen, replaces, failure, typedCode, onPassphrase, onCode, onBack } = props;
  const { backup, sameVault, passphraseOpensAlone } = chosen.inspected;
  const needsCode = !sameVault && !passphraseOpensAlone;
  const keychainFailed = failure?.code.startsWith('KEYCHAIN_') === true;
  const [by, setBy] = useState(
    needsCode || keychainFailed || typedCode !== '' ? 'code' : 'passphrase',
  );
  const form = useForm({ resolver: zodResolver(Values), defaultValues: { passphrase: '' } });
  const submit = form.handleSubmit(({ passphrase }) => onPassphrase(passphrase));
  const back = (
    <Button variant="subtle" onClick={onBack}>
      {stepTexts.back}
    </Button>
  );
  return (
    <WelcomeStep
      title={texts.title}
      lead={<p>{texts.lead(momentText(backup.createdAt), sizeText(backup.byteLength))}</p>}
    >
      {!sameVault && replaces && (
        <Callout kind="warn">
          <p>{texts.otherVault}</p>
        </Callout>
      )}
      {replaces && <p>{texts.replaces}</p>}
      {needsCode ? (
        <p>{texts.otherDevice}</p>
      ) : (
        <Radio.Group label={texts.how} value={by} onChange={setBy}>
          <Radio value="passphrase" label={texts.passphrase} description={texts.passphraseSub} />
          <Radio value="code" label={texts.code} description={texts.codeSub} />
        </Radio.Group>
      )}
      {by === 'passphrase' ? (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <FailureNote failure={failure} />
          <FormPassword
            control={form.control}
            name="passphrase"
            label={texts.label}
            autoComplete="current-password"
            autoFocus={failure !== null}
          />
          <FormActions>
            <Button type="submit">{texts.submit}</Button>
            {back}
          </FormActions>
        </form>
      ) : (
        <CodeForm
          submitLabel={texts.codeNext}
          initialCode={typedCode}
          failure={failure}
          check={() => Promise.resolve({ ok: true, value: null })}
          onDone={(_nothing, code) => onCode(code)}
          actions={back}
        />
      )}
    </WelcomeStep>
  );
}

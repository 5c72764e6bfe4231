import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { api } from '../../../app/api';
import { FormActions } from '../../../ui/FieldGroup';
import { FormPassword } from '../../../ui/forms/FormPassword';
import { stepTexts } from './texts';
import { useStrength } from './use-strength';

type OwnPassphraseProps = {
  readonly onWords: () => void;
  readonly onNext: (passphrase: string) => void;
};

const texts = stepTexts.own;
const Values = z.object({ passphrase: z.string().trim().min(1, texts.empty).max(256) });

/** A passphrase of one's own: it must reach the floor of strength, which the vault decides. */
export function OwnPassphrase({ onWords, onNext }: OwnPassphraseProps) {
  const form = useForm({ resolver: zodResolver(Values), defaultValues: { passphrase: '' } });
  const typed = useWatch({ control: form.control, name: 'passphrase' });
  const strength = useStrength(typed);

  const submit = form.handleSubmit(async ({ passphrase }) => {
    const found = await api.vault.passphraseStrength({ passphrase });
    if (found.ok && found.value.strongEnough) onNext(passphrase);
    else form.setError('passphrase', { message: texts.tooWeak }, { shouldFocus: true });
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <FormPassword
        control={form.control}
        name="passphrase"
        label={texts.label}
        description={texts.keychain}
        strength={strength}
        autoComplete="new-password"
        autoFocus
      />
      <FormActions>
        <Button type="submit">{stepTexts.next}</Button>
        <Button variant="subtle" onClick={onWords}>
          {texts.backToWords}
        </Button>
      </FormActions>
    </form>
  );
}

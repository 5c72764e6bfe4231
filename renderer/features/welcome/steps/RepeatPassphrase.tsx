import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { FormActions } from '../../../ui/FieldGroup';
import { FormPassword } from '../../../ui/forms/FormPassword';
import { differingWord } from './passphrase-rules';
import { stepTexts } from './texts';

type RepeatPassphraseProps = {
  readonly chosen: string;
  /** Words of the app: a slip is named by its number. */
  readonly proposed: boolean;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onSame: () => void;
  readonly onBack: () => void;
};

const texts = stepTexts.repeat;
const Values = z.object({ passphrase: z.string().trim().min(1, texts.empty) });

/** The passphrase once more, so that it doesn't hold a slip. */
export function RepeatPassphrase(props: RepeatPassphraseProps) {
  const { chosen, proposed, submitLabel, busy, onSame, onBack } = props;
  const form = useForm({ resolver: zodResolver(Values), defaultValues: { passphrase: '' } });

  const submit = form.handleSubmit(({ passphrase }) => {
    const word = differingWord(chosen, passphrase);
    if (word === null) {
      onSame();
      return;
    }
    const message = proposed ? texts.wordDiffers(word) : texts.differs;
    form.setError('passphrase', { message }, { shouldFocus: true });
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <FormPassword
        control={form.control}
        name="passphrase"
        label={texts.label}
        autoComplete="new-password"
        autoFocus
      />
      <FormActions>
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        <Button variant="subtle" onClick={onBack} disabled={busy}>
          {proposed ? texts.showAgain : stepTexts.back}
        </Button>
      </FormActions>
    </form>
  );
}

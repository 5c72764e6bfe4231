import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { MAX_REPLACEMENT } from '../../../../electron/contract/casus-findings';
import type { CasusHint } from '../../../../electron/contract/casus-findings';
import { FormCheckbox } from '../../../ui/forms/FormCheckbox';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import classes from './Hits.module.css';
import { hintWords, hitTexts as texts } from './texts';
import type { HintAnswer } from './use-decide';

const Form = z.object({
  replacement: z.string().trim().min(1, texts.replacementMissing).max(MAX_REPLACEMENT),
  everywhere: z.boolean(),
});

type HintFormProps = {
  readonly hint: CasusHint;
  readonly times: number;
  readonly onAnswer: (answer: HintAnswer) => void;
};

/** Wider words for what names nobody but narrows down: offered, never forced. */
export function HintForm({ hint, times, onAnswer }: HintFormProps) {
  const replaced = hint.state === 'replace';
  const { control, handleSubmit, getValues } = useForm({
    resolver: zodResolver(Form),
    defaultValues: {
      replacement: replaced ? hint.replacement : (hint.proposal ?? ''),
      everywhere: times > 1,
    },
  });
  return (
    <form
      className={classes.panel}
      onSubmit={(event) =>
        void handleSubmit((values) => onAnswer({ choice: 'replace', ...values }))(event)
      }
    >
      <p data-vault>
        <strong>{hint.surface}</strong> <span className={classes.kind}>{hintWords[hint.kind]}</span>
        <br />
        <span className={classes.quiet}>
          {texts.hintText} {hint.aboutOther && texts.aboutOther}
        </span>
      </p>
      <FormTextInput control={control} name="replacement" label={texts.change} data-autofocus />
      {times > 1 && (
        <FormCheckbox control={control} name="everywhere" label={texts.everywhere(times)} />
      )}
      <div className={classes.buttons}>
        <Button type="submit">{texts.widen}</Button>
        {replaced && (
          <Button
            variant="subtle"
            onClick={() => onAnswer({ choice: 'undo', everywhere: getValues('everywhere') })}
          >
            {texts.putBack}
          </Button>
        )}
      </div>
    </form>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Radio } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { findingTags, MAX_REPLACEMENT } from '../../../../electron/contract/casus-findings';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { uiTexts } from '../../../ui/texts';
import classes from './Hits.module.css';
import { hitTexts as texts } from './texts';
import type { MissedWord } from './use-decide';

const Form = z.object({
  tag: z.enum(findingTags),
  replacement: z.string().trim().max(MAX_REPLACEMENT),
});

type MarkFormProps = {
  readonly value: string;
  readonly onMark: (word: MissedWord) => void;
  readonly onCancel: () => void;
};

/** A word that was missed: what it is, and the words in its place. */
export function MarkForm({ value, onMark, onCancel }: MarkFormProps) {
  const { control, handleSubmit } = useForm<z.input<typeof Form>>({
    resolver: zodResolver(Form),
    defaultValues: { tag: 'PERSON', replacement: '' },
  });
  return (
    <form
      className={classes.panel}
      onSubmit={(event) =>
        void handleSubmit(({ tag, replacement }) =>
          onMark({ value, tag, replacement: replacement === '' ? null : replacement }),
        )(event)
      }
    >
      <p data-vault>
        <strong>{texts.markTitle(value)}</strong>
        <br />
        <span className={classes.quiet}>{texts.markText}</span>
      </p>
      <Controller
        control={control}
        name="tag"
        render={({ field }) => (
          <Radio.Group label={texts.markKind} value={field.value} onChange={field.onChange}>
            <div className={classes.kinds}>
              {texts.markKinds.map(({ tag, label }, at) => (
                <Radio key={tag} value={tag} label={label} data-autofocus={at === 0 || undefined} />
              ))}
            </div>
          </Radio.Group>
        )}
      />
      <FormTextInput
        control={control}
        name="replacement"
        label={texts.markReplacement}
        description={texts.markReplacementHint}
      />
      <div className={classes.buttons}>
        <Button type="submit">{texts.markConfirm}</Button>
        <Button variant="subtle" onClick={onCancel}>
          {uiTexts.cancel}
        </Button>
      </div>
    </form>
  );
}

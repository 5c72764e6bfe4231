import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { MAX_REPLACEMENT } from '../../../../electron/contract/casus-findings';
import type { CasusFinding } from '../../../../electron/contract/casus-findings';
import { FormCheckbox } from '../../../ui/forms/FormCheckbox';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { ExemptForm } from './ExemptForm';
import classes from './Hits.module.css';
import { isOrdinary } from './questions';
import { hitTexts as texts, tagWords } from './texts';
import type { FindingAnswer } from './use-decide';

const Form = z.object({
  replacement: z.string().trim().min(1, texts.replacementMissing).max(MAX_REPLACEMENT),
  everywhere: z.boolean(),
});

type FindingFormProps = {
  readonly finding: CasusFinding;
  /** Places that look the same, this one included. */
  readonly times: number;
  readonly onAnswer: (answer: FindingAnswer) => void;
  readonly onExempt: (reason: string) => void;
};

/** What can be done with one found word: replace it, let it stand, call it harmless, put it back. */
export function FindingForm({ finding, times, onAnswer, onExempt }: FindingFormProps) {
  const [exempting, setExempting] = useState(false);
  const { control, handleSubmit, getValues } = useForm({
    resolver: zodResolver(Form),
    defaultValues: {
      replacement: finding.state === 'replace' ? finding.replacement : finding.proposal,
      // A word that is also an ordinary one means something else at each place.
      everywhere: times > 1 && !isOrdinary(finding),
    },
  });
  const sure = finding.certainty === 'sure';
  if (exempting) {
    return (
      <ExemptForm
        surface={finding.surface}
        onExempt={onExempt}
        onBack={() => setExempting(false)}
      />
    );
  }
  return (
    <form
      className={classes.panel}
      onSubmit={(event) =>
        void handleSubmit((values) => onAnswer({ choice: 'replace', ...values }))(event)
      }
    >
      <p data-vault>
        <strong>{finding.surface}</strong>{' '}
        <span className={classes.kind}>{tagWords[finding.tag]}</span>
        <br />
        <span className={classes.quiet}>
          {texts.reason(finding.reason)}
          {finding.known && <>, {texts.known}</>}
        </span>
      </p>
      <FormTextInput control={control} name="replacement" label={texts.change} data-autofocus />
      {times > 1 && (
        <FormCheckbox control={control} name="everywhere" label={texts.everywhere(times)} />
      )}
      <div className={classes.buttons}>
        <Button type="submit">{texts.replace}</Button>
        {finding.state !== 'keep' && (
          <Button
            variant="default"
            onClick={() =>
              // What surely points at somebody is kept place by place.
              onAnswer({ choice: 'keep', everywhere: !sure && getValues('everywhere') })
            }
          >
            {sure ? texts.keepHere : texts.keep}
          </Button>
        )}
        {finding.decided && (
          <Button
            variant="subtle"
            onClick={() => onAnswer({ choice: 'undo', everywhere: getValues('everywhere') })}
          >
            {texts.putBack}
          </Button>
        )}
        {!finding.known && (
          <Button variant="subtle" onClick={() => setExempting(true)}>
            {texts.exempt}
          </Button>
        )}
      </div>
    </form>
  );
}

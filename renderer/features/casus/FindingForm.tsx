import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Casus } from '../../../electron/contract/casus';
import { MAX_REPLACEMENT } from '../../../electron/contract/casus';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import classes from './Casus.module.css';
import { timesOf } from './findings';
import type { Place } from './findings';
import { casusTexts as texts } from './texts';
import type { Decide } from './use-decide';

const Form = z.object({
  replacement: z.string().trim().min(1, texts.replacementMissing).max(MAX_REPLACEMENT),
});

type FindingFormProps = {
  readonly casus: Casus;
  readonly place: Place;
  readonly decide: Decide;
  readonly onDone: () => void;
};

/** What can be done with one found word: replace it, everywhere or here, let it stand, put it back. */
export function FindingForm({ casus, place, decide, onDone }: FindingFormProps) {
  const { finding } = place;
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Form),
    defaultValues: { replacement: finding.replacement },
  });
  const times = timesOf(finding, casus);
  // Closed first: the question that may follow stands in a dialog of its own.
  const answer = async (given: Parameters<Decide>[1]): Promise<void> => {
    onDone();
    await decide(place, given);
  };
  const replace = (everywhere: boolean) =>
    handleSubmit(({ replacement }) => answer({ choice: 'replace', replacement, everywhere }));
  return (
    <form className={classes.popover} onSubmit={(event) => void replace(false)(event)}>
      <p>
        <strong>{finding.surface}</strong>
        <br />
        <span className={classes.quiet}>{texts.reason(finding.reason)}</span>
      </p>
      <FormTextInput control={control} name="replacement" label={texts.change} data-autofocus />
      <div className={classes.buttons}>
        <Button type="submit">{texts.replace}</Button>
        {times > 1 && (
          <Button variant="default" onClick={(event) => void replace(true)(event)}>
            {texts.replaceEverywhere(times)}
          </Button>
        )}
        {finding.state !== 'keep' && (
          <Button variant="default" onClick={() => void answer({ choice: 'keep' })}>
            {texts.keepHere}
          </Button>
        )}
        {times > 1 && finding.certainty === 'question' && (
          <Button
            variant="default"
            onClick={() => void answer({ choice: 'keep', everywhere: true })}
          >
            {texts.keepEverywhere(times)}
          </Button>
        )}
        {finding.decided && (
          <Button variant="subtle" onClick={() => void answer({ choice: 'undo' })}>
            {texts.putBack}
          </Button>
        )}
      </div>
    </form>
  );
}

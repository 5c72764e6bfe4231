import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useId } from 'react';
import { useForm } from 'react-hook-form';
import { HandoverSummaryText } from '../../../../electron/contract/archive';
import type { ComposedHandover } from '../../../../electron/contract/handover';
import { CodeNote } from '../../../app/CodeNote';
import type { KeepState } from '../../../app/keepers';
import { usePrivacy } from '../../../app/privacy';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { IconChevronDown, IconChevronUp } from '../../../ui/icons/icons';
import { Callout } from '../../../ui/Callout';
import { SaveState } from '../../../ui/SaveState';
import { useKept } from '../../pupils/use-kept';
import classes from './Compose.module.css';
import { summaryTexts as texts } from './texts';
import { ToldPart } from './ToldPart';
import type { Composition } from './use-composition';

const LONGEST = 20_000;
const fields = ['needs', 'works', 'avoid'] as const;
/** On a low window the two lists come first: the summary opens when it is asked for. */
const ROOMY = '(min-height: 900px)';

const stateWords: Readonly<Record<KeepState, string>> = {
  idle: '',
  waiting: texts.waiting,
  saved: texts.saved,
  failed: texts.failed,
};

type SummaryPartProps = {
  readonly composed: ComposedHandover;
  readonly composition: Composition;
};

/** The first page: what a person writes in three fields, and what the file tells itself. */
export function SummaryPart({ composed, composition }: SummaryPartProps) {
  const { hidden } = usePrivacy();
  const id = useId();
  const [open, setOpen] = useKept('handoverSummary', matchMedia(ROOMY).matches);
  const { kept, now } = composition;
  const { summary } = now();
  const written = fields.filter((field) => summary[field].trim() !== '').length;
  const Chevron = open ? IconChevronUp : IconChevronDown;
  const label = written === 0 && !open ? texts.write : open ? texts.close : texts.open;
  return (
    <section aria-labelledby={id} className={classes.summary}>
      <div className={classes.summaryHead}>
        <h2 id={id}>{texts.title}</h2>
        <p className={classes.quiet}>{texts.written(written)}</p>
        <SaveState text={stateWords[kept.state]} saved={kept.state === 'saved'} />
        <Button
          variant="subtle"
          rightSection={<Chevron size={18} />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </div>
      {kept.failure !== null && <CodeNote error={kept.failure} />}
      <TellsNote tells={composed.summaryTells} />
      {open && (
        <div className={classes.summaryBody}>
          <p className={classes.quiet}>{hidden ? texts.hidden : texts.lead}</p>
          {!hidden && <SummaryFields composition={composition} />}
          <ToldPart composed={composed} />
        </div>
      )}
    </section>
  );
}

/** As the lists keep such texts here: what is written goes as it is, so a person has to look. */
function TellsNote({ tells }: { readonly tells: ComposedHandover['summaryTells'] }) {
  if (tells.length === 0) return null;
  return (
    <Callout kind="warn" role="status" title={texts.tells.title}>
      {tells.map((told) => (
        <p key={told}>{texts.tells[told]}</p>
      ))}
    </Callout>
  );
}

/** The fields themselves: gone while names are hidden, and back with all that was typed. */
function SummaryFields({ composition }: Pick<SummaryPartProps, 'composition'>) {
  const { keepers, now } = composition;
  const form = useForm<HandoverSummaryText>({
    resolver: zodResolver(HandoverSummaryText),
    defaultValues: now().summary,
  });
  const { control, subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values: { needs, works, avoid }, name }) => {
          if (name === undefined) return;
          keepers.change('content', { ...now(), summary: { needs, works, avoid } });
        },
      }),
    [subscribe, keepers, now],
  );
  // Leaving the screen keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);
  return (
    <form
      className={classes.fields}
      aria-label={texts.title}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onBlur={() => void keepers.flush()}
    >
      {fields.map((name) => (
        <FormTextArea
          key={name}
          control={control}
          name={name}
          label={texts[name]}
          minRows={3}
          maxRows={12}
          maxLength={LONGEST}
        />
      ))}
    </form>
  );
}

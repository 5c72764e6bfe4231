import { ActionIcon } from '@mantine/core';
import type { ConcernSignal } from '../../../electron/contract/concern-signals';
import { signalDomainWords, signalIntensityWords } from '../../../electron/contract/signal-words';
import { IconPencil, IconTrash } from '../../ui/icons/icons';
import { Tag } from '../../ui/Tag';
import { TimelineItem } from '../../ui/Timeline';
import type { Tone } from '../../ui/tone';
import { longDay, shortDay } from '../notes/moments';
import type { Shown } from '../notes/use-shown';
import classes from './Signals.module.css';
import { signalsTexts as texts } from './texts';

export type SignalActions = {
  readonly edit: (signal: ConcernSignal) => void;
  readonly remove: (signal: ConcernSignal) => void;
};

type SignalItemProps = {
  readonly signal: ConcernSignal;
  readonly shown: Shown;
  readonly today: string;
  /** False while names are hidden or the file is archived. */
  readonly editable: boolean;
  /** The file is archived: nothing changes. */
  readonly fixed: boolean;
  readonly actions: SignalActions;
};

export const signalElementId = (id: string): string => `signaal-${id}`;
export const editSignalButtonId = (id: string): string => `wijzig-signaal-${id}`;

const tones = { 1: 'neutral', 2: 'amber', 3: 'coral' } as const satisfies Record<number, Tone>;

/** One signal: the fact, apart from it the explanation, and what was done with it. */
export function SignalItem(props: SignalItemProps) {
  const { signal, shown, today, editable, fixed, actions } = props;
  const { id, draft } = signal;
  const domain = signalDomainWords[draft.domain];
  const name = texts.name(domain, draft.on);
  return (
    <TimelineItem
      id={signalElementId(id)}
      title={texts.title(domain)}
      tag={<Tag tone={tones[draft.intensity]}>{signalIntensityWords[draft.intensity]}</Tag>}
      moment={shortDay(draft.on, today)}
      actions={
        <div className={classes.actions}>
          <ActionIcon
            id={editSignalButtonId(id)}
            aria-label={texts.edit(name)}
            disabled={!editable}
            onClick={() => actions.edit(signal)}
          >
            <IconPencil />
          </ActionIcon>
          <ActionIcon
            aria-label={texts.remove(name)}
            disabled={fixed}
            onClick={() => actions.remove(signal)}
          >
            <IconTrash />
          </ActionIcon>
        </div>
      }
    >
      <SignalWords draft={draft} shown={shown} />
      <SignalFacts draft={draft} shown={shown} />
    </TimelineItem>
  );
}

type WordsProps = Pick<ConcernSignal, 'draft'> & { readonly shown: Shown };

function SignalWords({ draft, shown }: WordsProps) {
  const fact = shown(draft.fact);
  const interpretation = shown(draft.interpretation);
  if (fact === null || interpretation === null) {
    return <p className={classes.masked}>{texts.masked}</p>;
  }
  return (
    <>
      <p className={classes.text}>{fact}</p>
      {interpretation !== '' && (
        <p className={classes.explanation}>
          <em>{texts.interpretation}</em> {interpretation}
        </p>
      )}
    </>
  );
}

function SignalFacts({ draft, shown }: WordsProps) {
  const { situation, discussedWith, discussedOn, guardiansInformedOn, lookAgainOn } = draft;
  const who = shown(discussedWith) ?? texts.hidden;
  const discussed =
    who === '' && discussedOn !== null ? longDay(discussedOn) : texts.withOn(who, discussedOn);
  const facts = [
    { term: texts.situation, value: shown(situation) ?? texts.hidden },
    { term: texts.discussed, value: discussed },
    {
      term: texts.informed,
      value: guardiansInformedOn === null ? texts.notInformed : longDay(guardiansInformedOn),
    },
    { term: texts.lookAgain, value: lookAgainOn === null ? '' : longDay(lookAgainOn) },
  ].filter(({ value }) => value !== '');
  return (
    <dl className={classes.facts}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

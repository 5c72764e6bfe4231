import { Button } from '@mantine/core';
import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import { datedKindWords } from '../../../electron/contract/reminders';
import type { DatedItem } from '../../../electron/contract/reminders';
import { oppRuleLevelWords } from '../../../electron/contract/opp-rule-kinds';
import { usePrivacy, useShownTexts } from '../../app/privacy';
import { cx } from '../../ui/cx';
import { Heading } from '../../ui/Heading';
import { Link } from '../../ui/Link';
import { Tag } from '../../ui/Tag';
import { TickBox } from '../../ui/TickBox';
import type { Tone } from '../../ui/tone';
import { requestDraft } from '../drafts/DraftsList';
import { notify } from '../notes/undo-notice';
import { placeOf } from './reminder-place';
import classes from './Reminders.module.css';
import { moveFocus, rowKeyOf } from './row-keys';
import { reminderTexts as texts } from './texts';

const tones = {
  law: 'coral',
  lawUncertain: 'coral',
  custom: 'amber',
  tip: 'neutral',
} as const satisfies Readonly<Record<NonNullable<DatedItem['level']>, Tone>>;

type ReminderRowProps = {
  readonly item: DatedItem;
  /** The day in words, as the list says it. */
  readonly day: string;
  readonly late: boolean;
  /** Told the title as it stands on the screen, to say aloud what happened. */
  readonly onTick: (item: DatedItem, done: boolean, title: string) => void;
};

function RowTag({ item }: { readonly item: DatedItem }) {
  if (item.doneAt !== null) return <Tag tone="moss">{texts.done}</Tag>;
  if (item.level !== null)
    return <Tag tone={tones[item.level]}>{oppRuleLevelWords[item.level]}</Tag>;
  if (item.kind === 'draft') return <Tag tone="amber">{texts.draft}</Tag>;
  return item.kind === 'agreement' ? <Tag>{texts.agreement}</Tag> : null;
}

/** With names hidden its words are masked first; a list of hundreds asks that only then. */
export const ReminderRow = memo(function ReminderRow(props: ReminderRowProps) {
  const { hidden } = usePrivacy();
  const { what, owner } = props.item;
  return hidden ? <MaskedRow {...props} /> : <Row {...props} what={what} owner={owner} />;
});

function MaskedRow(props: ReminderRowProps) {
  const { caseFileId, what, owner } = props.item;
  const [maskedWhat = texts.hidden, maskedOwner = texts.hidden] =
    useShownTexts(caseFileId, [what, owner]) ?? [];
  return <Row {...props} what={maskedWhat} owner={maskedOwner} />;
}

type RowProps = ReminderRowProps & {
  /** As they may be shown now. */
  readonly what: string;
  readonly owner: string;
};

/** checkbox | day | who and what | level. Enter opens its place; Space or D on the link ticks it off. */
function Row({ item, day, late, onTick, what, owner }: RowProps) {
  const { nameOf } = usePrivacy();
  const isAgreement = item.kind === 'agreement';
  const done = item.doneAt !== null;
  const name = nameOf(item);
  const { place } = item;
  const words = isAgreement
    ? what
    : place.screen === 'draft'
      ? texts.draftOf(place.kind)
      : datedKindWords[item.kind];
  const title = texts.titled(name, words);
  const howDone = texts.doneBy(item.kind);
  const facts = [
    isAgreement ? '' : what,
    owner,
    texts.sourceOf(item.kind),
    item.canTick ? '' : howDone,
  ];
  const sub = facts.filter((fact) => fact !== '').join(' · ');

  const pressed = (event: KeyboardEvent<HTMLElement>): void => {
    const key = rowKeyOf(event);
    if (key === null) return;
    event.preventDefault();
    if (key !== 'tick') moveFocus(event.currentTarget, key);
    else if (event.repeat) return;
    else if (item.canTick) onTick(item, !done, title);
    else notify(texts.cannotTick(howDone));
  };
  return (
    <div className={classes.row} data-done={done || undefined}>
      <div className={classes.check}>
        {item.canTick && (
          <TickBox
            label={texts.tick(title)}
            checked={done}
            onChange={(ticked) => onTick(item, ticked, title)}
          />
        )}
      </div>
      <span className={cx(classes.date, late && classes.late)}>{day}</span>
      <div className={classes.words}>
        <Heading className={classes.title}>
          <Link
            href={placeOf(item)}
            className={classes.link}
            onKeyDown={pressed}
            onClick={
              place.screen === 'draft'
                ? () => requestDraft({ caseFileId: item.caseFileId, ...place })
                : undefined
            }
            data-reminder={item.key}
            aria-keyshortcuts={item.canTick ? 'D Space' : undefined}
          >
            <span className={classes.name}>{texts.titled(name, '')}</span>
            {words}
          </Link>
        </Heading>
        {sub !== '' && <p className={classes.sub}>{sub}</p>}
      </div>
      <div className={classes.end}>
        {done && (
          <Button
            variant="subtle"
            className={classes.undo}
            aria-label={texts.undoOf(title)}
            onClick={() => onTick(item, false, title)}
          >
            {texts.undo}
          </Button>
        )}
        <RowTag item={item} />
      </div>
    </div>
  );
}

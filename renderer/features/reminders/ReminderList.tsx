import { useCallback, useState } from 'react';
import type { DatedItem } from '../../../electron/contract/reminders';
import { VirtualList } from '../../ui/VirtualList';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { isLate } from './late';
import { ReminderRow } from './ReminderRow';
import classes from './Reminders.module.css';
import { reminderTexts as texts } from './texts';
import type { Tick } from './use-reminders';

/** From here on only the rows near the window are rendered. */
const LONG_LIST = 60;
const ROW_HEIGHT = 72;

type ReminderListProps = {
  readonly label: string;
  readonly items: readonly DatedItem[];
  readonly today: string;
  readonly dayOf: (on: string) => string;
  readonly onTick: Tick;
  /** Every row is rendered: for what goes on paper. */
  readonly whole?: boolean;
};

/** A card of dated things, by day. */
export function ReminderList(props: ReminderListProps) {
  const { label, items, today, dayOf, onTick, whole = false } = props;
  const [said, setSaid] = useState('');
  const [focused, setFocused] = useState<string>();
  const tick = useCallback(
    (item: DatedItem, done: boolean, title: string): void => {
      setSaid(done ? texts.saidDone(title) : texts.saidOpen(title));
      onTick(item, done);
    },
    [onTick],
  );
  const row = (item: DatedItem) => (
    <ReminderRow item={item} day={dayOf(item.on)} late={isLate(item, today)} onTick={tick} />
  );
  return (
    <>
      <div
        className={classes.card}
        onFocus={({ target }) => setFocused(target.dataset['reminder'] ?? focused)}
      >
        {whole || items.length <= LONG_LIST ? (
          <ul className={classes.list} aria-label={label}>
            {items.map((item) => (
              <li key={item.key}>{row(item)}</li>
            ))}
          </ul>
        ) : (
          <VirtualList
            label={label}
            items={items}
            itemKey={({ key }) => key}
            renderItem={row}
            estimate={ROW_HEIGHT}
            keepKey={focused}
          />
        )}
      </div>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </>
  );
}

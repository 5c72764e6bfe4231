import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import type { DatedItem } from '../../../electron/contract/reminders';
import { EmptyState } from '../../ui/EmptyState';
import { IconCalendar } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { Section } from '../../ui/Section';
import { dayOf } from '../notes/moments';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { dayInList } from '../reminders/day-words';
import { isDraft } from '../reminders/late';
import { ReminderList } from '../reminders/ReminderList';
import { openSince, useReminders, useTick } from '../reminders/use-reminders';
import { groupReminders } from './group-reminders';
import { todayTexts as texts } from './texts';
import classes from './Today.module.css';

/** More of what comes later would push away where one was: it is a button away. */
const LATER_ROWS = 10;

/** Everything with a date, by how near it is. */
export function TodayReminders({ schoolId }: { readonly schoolId: SchoolId }) {
  const { data, error } = useReminders(schoolId);
  const onTick = useTick(schoolId);
  const [now] = useState(() => new Date());
  const [all, setAll] = useState(false);
  if (data === undefined) return <ApiErrorNote error={error} />;

  const today = dayOf(now);
  // Drafts have a list of their own below.
  const shown = data.filter(openSince(now.toISOString())).filter((item) => !isDraft(item));
  const { late, thisWeek, later, beyond } = groupReminders(shown, today);
  const ahead = [...later, ...beyond];
  const near = later.slice(0, LATER_ROWS);
  const list = (label: string, items: readonly DatedItem[]) => (
    <ReminderList
      label={label}
      items={items}
      today={today}
      dayOf={(on) => dayInList(on, today)}
      onTick={onTick}
    />
  );
  if (shown.length === 0) {
    return (
      <EmptyState
        icon={IconCalendar}
        title={texts.noDatesTitle}
        text={texts.noDatesText}
        action={<Link href="/kalender">{texts.toCalendar}</Link>}
      />
    );
  }
  return (
    <div className={classes.reminders} data-reminders>
      <p className={classes.keys}>{texts.keys}</p>
      {late.length > 0 && <Section title={texts.late}>{list(texts.late, late)}</Section>}
      <Section title={texts.thisWeek}>
        {thisWeek.length > 0 ? list(texts.thisWeek, thisWeek) : <p>{texts.nothingThisWeek}</p>}
      </Section>
      {ahead.length > 0 && (
        <Section
          title={texts.later}
          text={all ? texts.allShown(ahead.length) : texts.someShown(near.length, ahead.length)}
          action={
            ahead.length > near.length ? (
              <Button variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? texts.showLess : texts.showAll}
              </Button>
            ) : undefined
          }
        >
          {(all || near.length > 0) && list(texts.later, all ? ahead : near)}
        </Section>
      )}
    </div>
  );
}

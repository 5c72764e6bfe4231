import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import type { DatedItem } from '../../../electron/contract/reminders';
import { useGo } from '../../app/navigation';
import { useSchoolId } from '../../app/school';
import { EmptyState } from '../../ui/EmptyState';
import { IconCalendar, IconPrinter, IconSchool, IconSearchOff } from '../../ui/icons/icons';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { dayOf } from '../notes/moments';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { useKept } from '../pupils/use-kept';
import { dayInMonth } from '../reminders/day-words';
import { ReminderList } from '../reminders/ReminderList';
import { openSince, useReminders, useTick } from '../reminders/use-reminders';
import classes from './Calendar.module.css';
import { CalendarToolbar } from './CalendarToolbar';
import type { CalendarChoice } from './CalendarToolbar';
import { ExportDialog } from './ExportDialog';
import { byMonth, monthsOf, periodOf, startYearOf } from './school-year';
import type { Month } from './school-year';
import { calendarTexts as texts } from './texts';
import { YearOverview } from './YearOverview';

/** A school year with everything that has a date. */
export function CalendarScreen() {
  const schoolId = useSchoolId();
  return schoolId === null ? <NoSchool /> : <SchoolCalendar key={schoolId} schoolId={schoolId} />;
}

function NoSchool() {
  const go = useGo();
  return (
    <Page title={texts.title}>
      <EmptyState
        icon={IconSchool}
        title={texts.noSchoolTitle}
        text={texts.noSchoolText}
        action={<Button onClick={() => go('/import')}>{texts.import}</Button>}
      />
    </Page>
  );
}

const listId = ({ key }: Month): string => `maand-${key}`;

/** To the first row of a month: the keyboard goes on from there. */
const goToMonth = (month: Month): void => {
  const section = document.querySelector(`#${listId(month)}`);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('[data-reminder]')?.focus({ preventScroll: true });
};

const isIn = ({ startYear, kind }: CalendarChoice): ((item: DatedItem) => boolean) => {
  const { from, to } = periodOf(startYear);
  return (item) => item.on >= from && item.on <= to && (kind === null || item.kind === kind);
};

function SchoolCalendar({ schoolId }: { readonly schoolId: SchoolId }) {
  const { data, error } = useReminders(schoolId);
  const onTick = useTick(schoolId);
  const [now] = useState(() => new Date());
  const [exporting, setExporting] = useState(false);
  const today = dayOf(now);
  const currentYear = startYearOf(today);
  const [choice, setChoice] = useKept<CalendarChoice>(`calendar ${schoolId}`, {
    startYear: currentYear,
    kind: null,
    withDone: false,
  });
  const { startYear, withDone } = choice;
  const stays = openSince(now.toISOString());
  const items = (data ?? []).filter(isIn(choice)).filter((item) => withDone || stays(item));
  const months = monthsOf(startYear);
  const inMonths = byMonth(items);
  return (
    <Page
      title={texts.title}
      lead={<output>{data === undefined ? ' ' : texts.lead(startYear, items.length)}</output>}
      action={
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} />}
            title={texts.printHelp}
            onClick={() => window.print()}
          >
            {texts.print}
          </Button>
          <Button onClick={() => setExporting(true)}>{texts.export}</Button>
        </div>
      }
    >
      <ApiErrorNote error={error} />
      <CalendarToolbar choice={choice} currentYear={currentYear} onChange={setChoice} />
      <YearOverview months={months} items={inMonths} today={today} onMonth={goToMonth} />
      {data !== undefined && items.length === 0 && (
        <NothingHere
          filtered={choice.kind !== null}
          onAllKinds={() => setChoice({ ...choice, kind: null })}
        />
      )}
      <div data-reminders>
        {months.map((month) => {
          const inMonth = inMonths.get(month.key);
          if (inMonth === undefined) return null;
          return (
            <div key={month.key} id={listId(month)} className={classes.monthList}>
              <Section title={month.name} action={<Tag>{texts.count(inMonth.length)}</Tag>}>
                <ReminderList
                  label={month.name}
                  items={inMonth}
                  today={today}
                  dayOf={dayInMonth}
                  onTick={onTick}
                  whole
                />
              </Section>
            </div>
          );
        })}
      </div>
      <ExportDialog
        opened={exporting}
        onClose={() => setExporting(false)}
        schoolId={schoolId}
        items={data ?? []}
        startYear={startYear}
        today={today}
      />
    </Page>
  );
}

type NothingHereProps = { readonly filtered: boolean; readonly onAllKinds: () => void };

function NothingHere({ filtered, onAllKinds }: NothingHereProps) {
  return (
    <div className={classes.nothing}>
      {filtered ? (
        <EmptyState
          icon={IconSearchOff}
          title={texts.noneOfKindTitle}
          text={texts.noneOfKindText}
          action={
            <Button variant="default" onClick={onAllKinds}>
              {texts.showAllKinds}
            </Button>
          }
        />
      ) : (
        <EmptyState icon={IconCalendar} title={texts.emptyTitle} text={texts.emptyText} />
      )}
    </div>
  );
}

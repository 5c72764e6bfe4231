import type { DatedItem } from '../../../electron/contract/reminders';
import { isLate } from '../reminders/late';
import classes from './Calendar.module.css';
import { weeksOf } from './school-year';
import type { Month } from './school-year';
import { calendarTexts as texts } from './texts';

type YearOverviewProps = {
  readonly months: readonly Month[];
  readonly items: ReadonlyMap<string, readonly DatedItem[]>;
  readonly today: string;
  readonly onMonth: (month: Month) => void;
};

type Mark = 'late' | 'open' | 'done';

const marksOf = (items: readonly DatedItem[], today: string): ReadonlyMap<string, Mark> => {
  const marks = new Map<string, Mark>();
  for (const item of items) {
    const { on } = item;
    const mark = item.doneAt !== null ? 'done' : isLate(item, today) ? 'late' : 'open';
    if (mark !== 'done' || !marks.has(on)) marks.set(on, mark);
  }
  return marks;
};

/** Twelve small months in which the days that hold something are marked; a month goes to its list. */
export function YearOverview({ months, items, today, onMonth }: YearOverviewProps) {
  return (
    <ul className={classes.year} aria-label={texts.overview}>
      {months.map((month) => (
        <li key={month.key}>
          <MonthCard
            month={month}
            items={items.get(month.key) ?? []}
            today={today}
            onMonth={onMonth}
          />
        </li>
      ))}
    </ul>
  );
}

type MonthCardProps = Omit<YearOverviewProps, 'months' | 'items'> & {
  readonly month: Month;
  readonly items: readonly DatedItem[];
};

function MonthCard({ month, items, today, onMonth }: MonthCardProps) {
  const late = items.filter((item) => isLate(item, today)).length;
  const drawn = (
    <>
      <span className={classes.monthHead} aria-hidden="true">
        <span className={classes.monthName}>{month.short}</span>
        {items.length > 0 && <span className={classes.count}>{items.length}</span>}
      </span>
      <MonthDays month={month} items={items} today={today} />
    </>
  );
  if (items.length === 0) {
    return (
      <div className={classes.month} role="img" aria-label={texts.emptyMonth(month.name)}>
        {drawn}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={classes.month}
      aria-label={texts.month(month.name, items.length, late)}
      onClick={() => onMonth(month)}
    >
      {drawn}
    </button>
  );
}

function MonthDays({ month, items, today }: Omit<MonthCardProps, 'onMonth'>) {
  const marks = marksOf(items, today);
  return (
    <span className={classes.days} aria-hidden="true">
      {texts.weekdays.map((letter, at) => (
        <span key={`${month.key} ${String(at)}`} className={classes.weekday}>
          {letter}
        </span>
      ))}
      {weeksOf(month.key)
        .flat()
        .map((day, at) => (
          <span
            key={day ?? `${month.key} leeg ${String(at)}`}
            className={classes.day}
            data-mark={day === null ? undefined : marks.get(day)}
            data-today={day === today || undefined}
          >
            {day === null ? '' : Number(day.slice(8))}
          </span>
        ))}
    </span>
  );
}

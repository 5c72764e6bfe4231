import { ActionIcon, Button, Checkbox, Select } from '@mantine/core';
import { datedKinds, datedKindWords } from '../../../electron/contract/reminders';
import type { DatedKind } from '../../../electron/contract/reminders';
import { IconArrowLeft, IconArrowRight } from '../../ui/icons/icons';
import classes from './Calendar.module.css';
import { calendarTexts as texts } from './texts';

export type CalendarChoice = {
  readonly startYear: number;
  readonly kind: DatedKind | null;
  readonly withDone: boolean;
};

type CalendarToolbarProps = {
  readonly choice: CalendarChoice;
  readonly currentYear: number;
  readonly onChange: (choice: CalendarChoice) => void;
};

const ALL = 'all';
const options = [
  { value: ALL, label: texts.allKinds },
  ...datedKinds.map((kind) => ({ value: kind, label: datedKindWords[kind] })),
];

/** Which school year, and what of it. */
export function CalendarToolbar({ choice, currentYear, onChange }: CalendarToolbarProps) {
  const { startYear, kind, withDone } = choice;
  const to = (year: number): void => onChange({ ...choice, startYear: year });
  return (
    <div className={classes.toolbar}>
      <div className={classes.years}>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={texts.previous(startYear - 1)}
          onClick={() => to(startYear - 1)}
        >
          <IconArrowLeft />
        </ActionIcon>
        <span className={classes.yearName}>{texts.year(startYear)}</span>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={texts.next(startYear + 1)}
          onClick={() => to(startYear + 1)}
        >
          <IconArrowRight />
        </ActionIcon>
        {startYear !== currentYear && (
          <Button variant="subtle" onClick={() => to(currentYear)}>
            {texts.thisYear}
          </Button>
        )}
      </div>
      <div className={classes.filters}>
        <Checkbox
          label={texts.withDone}
          checked={withDone}
          onChange={(event) => onChange({ ...choice, withDone: event.currentTarget.checked })}
        />
        <Select
          label={texts.kind}
          className={classes.kind}
          data={options}
          value={kind ?? ALL}
          allowDeselect={false}
          onChange={(value) =>
            onChange({ ...choice, kind: datedKinds.find((one) => one === value) ?? null })
          }
        />
      </div>
    </div>
  );
}

import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { cx } from './cx';
import { formatDutchDate, parseDutchDate } from './dutch-date';
import { IconCalendar } from './icons/icons';
import { uiTexts } from './texts';
import classes from './DateField.module.css';

export type DateFieldProps = {
  readonly label: ReactNode;
  /** `YYYY-MM-DD`, or with `keepInvalid` what was typed and is no date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** Passes on text that is no date, so that a schema can refuse it; otherwise null is passed on. */
  readonly keepInvalid?: boolean | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: ComponentPropsWithRef<'input'>['ref'];
};

/**
 * A day: typed as dd-mm-jjjj, or chosen in a calendar behind a button. Mantine's own DateInput opens its
 * calendar on every focus and cannot be entered by keyboard; this one can.
 */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, description, error, keepInvalid = false, min, max } = props;
  const { required = false, disabled = false, name, onBlur, ref } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const [open, setOpen] = useState(false);
  const day = value === null ? null : parseDutchDate(value);

  const type = (text: string): void => {
    setTyped(text);
    setWrong(false);
    const parsed = parseDutchDate(text);
    const rest = keepInvalid && text.trim() !== '' ? text : null;
    onChange(parsed ?? rest);
  };
  const leave = (): void => {
    const bad = typed !== null && typed.trim() !== '' && parseDutchDate(typed) === null;
    setWrong(bad);
    if (!bad) setTyped(null);
    onBlur?.();
  };
  const pick = (picked: string | null): void => {
    setTyped(null);
    setWrong(false);
    setOpen(false);
    onChange(picked);
  };

  return (
    <TextInput
      label={label}
      description={description}
      error={error ?? (wrong ? uiTexts.dateInvalid : undefined)}
      value={typed ?? (value === null ? '' : formatDutchDate(value))}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      placeholder={uiTexts.datePlaceholder}
      inputMode="numeric"
      autoComplete="off"
      required={required}
      withAsterisk={false}
      disabled={disabled}
      classNames={{ wrapper: cx(classes.field) }}
      rightSectionPointerEvents="all"
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              aria-label={uiTexts.openCalendar}
              disabled={disabled}
              onClick={() => setOpen(!open)}
            >
              <IconCalendar />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={uiTexts.calendar}>
            <DatePicker
              value={day}
              onChange={pick}
              {...(day !== null && { defaultDate: day })}
              {...(min !== undefined && { minDate: min })}
              {...(max !== undefined && { maxDate: max })}
            />
          </Popover.Dropdown>
        </Popover>
      }
      {...(name !== undefined && { name })}
      {...(ref !== undefined && { ref })}
    />
  );
}

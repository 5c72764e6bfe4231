import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { CodeNote } from '../../app/CodeNote';
import { SaveState } from '../../ui/SaveState';
import { settingsTexts } from './texts';
import classes from './SettingRow.module.css';

type SavedSelectProps = {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly saved: boolean;
  readonly error: Error | null;
};

/** A choice that holds at once, and says so. */
export function SavedSelect(props: SavedSelectProps) {
  const { label, description, value, options, onChange, saved, error } = props;
  return (
    <div className={classes.selectWide}>
      <Select
        label={label}
        description={description}
        data={options.map((option) => ({ ...option }))}
        value={value}
        allowDeselect={false}
        disabled={value === null}
        onChange={(next) => {
          if (next !== null) onChange(next);
        }}
      />
      <SaveState text={saved ? settingsTexts.saved : ''} saved />
      {error !== null && <CodeNote error={error} />}
    </div>
  );
}

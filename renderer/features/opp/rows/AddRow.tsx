import { Button } from '@mantine/core';
import { useId } from 'react';
import type { Ref } from 'react';
import { MAX_OPP_ROWS } from '../../../../electron/contract/opp-content';
import { IconPlus } from '../../../ui/icons/icons';
import classes from './Rows.module.css';
import { rowTexts as texts } from './texts';

type AddRowProps = {
  /** Gets the focus when a row has gone. */
  readonly ref: Ref<HTMLButtonElement>;
  readonly label: string;
  /** Rows that the list holds now. */
  readonly count: number;
  readonly variant?: 'default' | 'subtle';
  readonly onAdd: () => void;
};

/** The button under a list of rows; off at what one list may hold, with the reason beside it. */
export function AddRow({ ref, label, count, variant = 'default', onAdd }: AddRowProps) {
  const reason = useId();
  const full = count >= MAX_OPP_ROWS;
  return (
    <div className={classes.add}>
      <Button
        ref={ref}
        variant={variant}
        leftSection={<IconPlus size={18} />}
        disabled={full}
        aria-describedby={full ? reason : undefined}
        onClick={onAdd}
      >
        {label}
      </Button>
      {full && (
        <span id={reason} className={classes.help}>
          {texts.full}
        </span>
      )}
    </div>
  );
}

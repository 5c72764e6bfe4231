import { ActionIcon, Button } from '@mantine/core';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Heading } from '../../../ui/Heading';
import { IconPlus, IconTrash } from '../../../ui/icons/icons';
import classes from '../Guardians.module.css';
import { MAX_PLAN_ROWS } from './plan-form';
import { planTexts as texts } from './texts';

type PlanRowsProps = {
  readonly label: string;
  readonly keys: readonly string[];
  /** "Helper 2" */
  readonly nameOf: (number: number) => string;
  readonly emptyText: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly onRemove: (at: number, name: string) => void;
  readonly children: (at: number) => ReactNode;
};

/** Rows of fields under a heading. */
export function PlanRows(props: PlanRowsProps) {
  const { label, keys, nameOf, emptyText, addLabel, onAdd, onRemove, children } = props;
  const add = useRef<HTMLButtonElement>(null);
  const full = keys.length >= MAX_PLAN_ROWS;
  return (
    <div className={classes.rows}>
      <Heading className={classes.subhead}>{label}</Heading>
      {keys.length === 0 ? (
        <p className={classes.quiet}>{emptyText}</p>
      ) : (
        <ul className={classes.rowList} aria-label={label}>
          {keys.map((key, at) => {
            const name = nameOf(at + 1);
            return (
              <li key={key}>
                <div className={classes.row} role="group" aria-label={name}>
                  <div className={classes.rowFields}>{children(at)}</div>
                  <ActionIcon
                    aria-label={texts.remove(name)}
                    onClick={() => {
                      onRemove(at, name);
                      add.current?.focus({ preventScroll: true });
                    }}
                  >
                    <IconTrash size={18} />
                  </ActionIcon>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button
          ref={add}
          variant="default"
          leftSection={<IconPlus size={18} />}
          disabled={full}
          title={full ? texts.full : undefined}
          onClick={onAdd}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}

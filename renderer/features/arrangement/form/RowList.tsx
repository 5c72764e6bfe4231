import { ActionIcon, Button } from '@mantine/core';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { MAX_ARRANGEMENT_ROWS } from '../../../../electron/contract/arrangement-content';
import { Heading } from '../../../ui/Heading';
import { IconPlus, IconTrash } from '../../../ui/icons/icons';
import { itemElementId } from '../jump';
import classes from './Form.module.css';
import { formTexts as texts } from './texts';
import type { RowPlace } from './use-rows';

type RowListProps = {
  readonly label: string;
  /** Shown as a heading; otherwise the part's own heading names the list. */
  readonly titled?: boolean;
  /** All rows of the form's list. */
  readonly count: number;
  /** Those that stand in this list. */
  readonly shown: readonly RowPlace[];
  /** "Doel 2" */
  readonly nameOf: (number: number) => string;
  readonly emptyText: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly onRemove: (at: number, name: string) => void;
  readonly children: (at: number) => ReactNode;
};

/** Rows of fields; what is taken away can be put back. */
export function RowList(props: RowListProps) {
  const { label, titled = false, count, shown, nameOf, emptyText, addLabel, children } = props;
  const add = useRef<HTMLButtonElement>(null);
  const full = count >= MAX_ARRANGEMENT_ROWS;
  return (
    <div className={classes.rows}>
      {titled && <Heading className={classes.subhead}>{label}</Heading>}
      {shown.length === 0 ? (
        <p className={classes.quiet}>{emptyText}</p>
      ) : (
        <ul className={classes.list} aria-label={label}>
          {shown.map(({ id, at }, place) => {
            const name = nameOf(place + 1);
            return (
              <li key={id} id={itemElementId(id)} className={classes.row}>
                <div className={classes.open} role="group" aria-label={name}>
                  <div className={classes.rowFields}>{children(at)}</div>
                  <ActionIcon
                    aria-label={texts.remove(name)}
                    onClick={() => {
                      props.onRemove(at, name);
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
          onClick={props.onAdd}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}

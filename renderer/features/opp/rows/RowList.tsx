import { ActionIcon } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Heading } from '../../../ui/Heading';
import { IconArrowDown, IconArrowUp, IconChevronDown, IconTrash } from '../../../ui/icons/icons';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { focusMove, rowElementId } from '../jump';
import { AddRow } from './AddRow';
import classes from './Rows.module.css';
import { rowTexts as texts } from './texts';
import type { RowPlace, Rows } from './use-rows';

type RowListProps = {
  readonly label: string;
  /** Shown as a heading; otherwise the section's own heading names the list. */
  readonly titled?: boolean;
  readonly rows: Rows;
  /** Those of the rows that stand in this list; all without it. */
  readonly shown?: readonly RowPlace[];
  readonly nameOf: (place: number, at: number) => string;
  readonly emptyText: string;
  /** An example, once for all rows. */
  readonly help?: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** The row in short, for a row of many fields: it can be closed. */
  readonly renderSummary?: (at: number) => ReactNode;
  /** Of rows that can be closed: whether it starts closed. */
  readonly isComplete?: (at: number) => boolean;
  readonly children: (at: number) => ReactNode;
};

/** Rows of fields. Every change can be made by keyboard; what is taken away can be put back. */
export function RowList(props: RowListProps) {
  const { label, titled = false, rows, shown = rows.all, nameOf, emptyText } = props;
  const { help, addLabel, onAdd, renderSummary, isComplete, children } = props;
  const [said, say] = useState('');
  const add = useRef<HTMLButtonElement>(null);

  const move = (place: number, step: -1 | 1, name: string): void => {
    const [from, to] = [shown[place], shown[place + step]];
    if (from === undefined || to === undefined) return;
    rows.swap(from.at, to.at);
    focusMove(from.id, step);
    say(texts.moved(name, place + step + 1, shown.length));
  };
  return (
    <div className={classes.rows}>
      {titled && <Heading className={classes.title}>{label}</Heading>}
      {shown.length === 0 && <p className={classes.empty}>{emptyText}</p>}
      {shown.length > 0 && help !== undefined && <p className={classes.help}>{help}</p>}
      {shown.length > 0 && (
        <ul className={classes.list} aria-label={label}>
          {shown.map(({ id, at }, place) => {
            const name = nameOf(place + 1, at);
            const buttons = (
              <RowButtons
                name={name}
                first={place === 0}
                last={place === shown.length - 1}
                onMove={(step) => move(place, step, name)}
                onRemove={() => {
                  rows.remove(at, name);
                  add.current?.focus({ preventScroll: true });
                }}
              />
            );
            return (
              <li key={id} id={rowElementId(id)} className={classes.row}>
                {renderSummary === undefined ? (
                  <div className={classes.open} role="group" aria-label={name}>
                    <div className={classes.rowHead}>
                      <strong>{name}</strong>
                      {buttons}
                    </div>
                    {children(at)}
                  </div>
                ) : (
                  <ClosableRow
                    name={name}
                    summary={renderSummary(at)}
                    closed={isComplete?.(at) ?? false}
                    buttons={buttons}
                  >
                    {children(at)}
                  </ClosableRow>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <AddRow ref={add} label={addLabel} count={rows.all.length} onAdd={onAdd} />
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </div>
  );
}

type ClosableRowProps = {
  readonly name: string;
  readonly summary: ReactNode;
  readonly closed: boolean;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
};

function ClosableRow({ name, summary, closed, buttons, children }: ClosableRowProps) {
  // As it was when it came: filling in the last field must not close it.
  const [startsOpen] = useState(!closed);
  return (
    <div className={classes.closable} role="group" aria-label={name}>
      <details open={startsOpen}>
        <summary className={classes.summary}>
          <IconChevronDown className={classes.chevron ?? ''} />
          <span className={classes.summaryWords}>
            <strong>{name}</strong>
            {summary}
          </span>
        </summary>
        <div className={classes.inside}>{children}</div>
      </details>
      {buttons}
    </div>
  );
}

type RowButtonsProps = {
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
};

function RowButtons({ name, first, last, onMove, onRemove }: RowButtonsProps) {
  const alone = first && last;
  return (
    <div className={classes.buttons}>
      {!alone && (
        <>
          {/* Kept when it can't go further, so that the focus stays where it is. */}
          <ActionIcon
            aria-label={texts.up(name)}
            data-step={-1}
            aria-disabled={first}
            {...(first && { 'data-disabled': true })}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={18} />
          </ActionIcon>
          <ActionIcon
            aria-label={texts.down(name)}
            data-step={1}
            aria-disabled={last}
            {...(last && { 'data-disabled': true })}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={18} />
          </ActionIcon>
        </>
      )}
      <ActionIcon aria-label={texts.remove(name)} onClick={onRemove}>
        <IconTrash size={18} />
      </ActionIcon>
    </div>
  );
}

import { ActionIcon } from '@mantine/core';
import type { Agreement } from '../../../electron/contract/reminders';
import { cx } from '../../ui/cx';
import { IconPencil, IconTrash } from '../../ui/icons/icons';
import { TickBox } from '../../ui/TickBox';
import { dayInList } from '../reminders/day-words';
import classes from './Agreements.module.css';
import { agreementTexts as texts } from './texts';

export type AgreementActions = {
  readonly tick: (agreement: Agreement, done: boolean) => void;
  readonly edit: (agreement: Agreement) => void;
  readonly remove: (agreement: Agreement) => void;
};

type AgreementRowProps = {
  readonly agreement: Agreement;
  /** Its words as they may be shown now; null while names are being replaced. */
  readonly what: string | null;
  readonly owner: string | null;
  readonly today: string;
  /** The file is archived: nothing changes. */
  readonly fixed: boolean;
  /** False while names are hidden: the form would show them. */
  readonly editable: boolean;
  readonly actions: AgreementActions;
};

export const agreementElementId = (id: string): string => `afspraak-${id}`;
export const editButtonId = (id: string): string => `wijzig-${id}`;

/** checkbox | day | what, who | change, remove */
export function AgreementRow(props: AgreementRowProps) {
  const { agreement, owner, today, fixed, editable, actions } = props;
  const { id, dueOn, doneAt } = agreement;
  const what = props.what ?? texts.hidden;
  const done = doneAt !== null;
  const late = !done && dueOn < today;
  return (
    <li
      id={agreementElementId(id)}
      tabIndex={-1}
      className={classes.row}
      data-done={done || undefined}
    >
      <TickBox
        label={texts.tick(what)}
        checked={done}
        disabled={fixed}
        onChange={(ticked) => actions.tick(agreement, ticked)}
      />
      <span className={cx(classes.date, late && classes.late)}>
        {dayInList(dueOn, today)}
        {late && <span className={classes.lateWord}>{texts.late}</span>}
      </span>
      <div className={classes.words}>
        <p className={classes.what}>{what}</p>
        {owner !== '' && <p className={classes.owner}>{owner ?? texts.hidden}</p>}
      </div>
      <div className={classes.actions}>
        <ActionIcon
          id={editButtonId(id)}
          aria-label={texts.edit(what)}
          disabled={fixed || !editable}
          onClick={() => actions.edit(agreement)}
        >
          <IconPencil />
        </ActionIcon>
        <ActionIcon
          aria-label={texts.remove(what)}
          disabled={fixed}
          onClick={() => actions.remove(agreement)}
        >
          <IconTrash />
        </ActionIcon>
      </div>
    </li>
  );
}

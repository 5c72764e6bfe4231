import { useId, useState } from 'react';
import type { AccessItem } from '../../../electron/contract/access-requests';
import { handoverPartWords } from '../../../electron/contract/handover-parts';
import { RovingList } from '../../ui/RovingList';
import type { RovingTarget } from '../../ui/RovingList';
import { byteSize } from '../attachments/byte-size';
import { dayOf, shortDay } from '../notes/moments';
import type { Shown } from '../notes/use-shown';
import classes from './Access.module.css';
import { keyOfRow } from './decisions';
import type { AccessRow } from './decisions';
import { groundLabels, listTexts as texts } from './texts';

type AccessListProps = {
  readonly title: string;
  readonly give: AccessItem['give'];
  readonly rows: readonly AccessRow[];
  readonly amount: string;
  readonly shown: Shown;
  readonly empty: string;
  /** Nothing can be decided now: it was given, or names are hidden. */
  readonly fixed: boolean;
  readonly onDecide: (item: AccessItem) => void;
};

/** A row is about this high. */
const ESTIMATE = 64;

/** One of the two lists, grouped by part; each row has the button by which a person decides. */
export function AccessList(props: AccessListProps) {
  const { title, rows, amount, shown, empty, fixed, onDecide } = props;
  const id = useId();
  const [today] = useState(() => dayOf(new Date()));
  return (
    <section aria-labelledby={id} className={classes.list}>
      <div className={classes.listHead}>
        <h2 id={id}>{title}</h2>
        <p role="status">{amount}</p>
      </div>
      {rows.length === 0 && <p className={classes.empty}>{empty}</p>}
      <RovingList
        label={title}
        className={classes.rows}
        items={rows.filter((row) => row.kind === 'item')}
        itemKey={keyOfRow}
        estimate={ESTIMATE}
        renderItem={(row, target) => (
          <>
            {rows[rows.indexOf(row) - 1]?.kind === 'part' && <PartHead rows={rows} row={row} />}
            <ItemRow
              item={row.item}
              today={today}
              shown={shown}
              target={target}
              fixed={fixed}
              onDecide={() => onDecide(row.item)}
            />
          </>
        )}
      />
    </section>
  );
}

function PartHead({
  rows,
  row,
}: {
  readonly rows: readonly AccessRow[];
  readonly row: Extract<AccessRow, { kind: 'item' }>;
}) {
  const { part } = row.item;
  const count = rows.filter((one) => one.kind === 'item' && one.item.part === part).length;
  return <h3 className={classes.part}>{texts.part(handoverPartWords[part], count)}</h3>;
}

const factsOf = (item: AccessItem, today: string): readonly string[] => {
  const { on, bytes, blackedOut, give, ground, told, part } = item;
  return [
    on === null ? '' : shortDay(on, today),
    bytes === 0 ? '' : byteSize(bytes),
    give === 'whole' && part === 'attachments' ? texts.lookYourself : '',
    give === 'whole' && blackedOut > 0 ? texts.black(blackedOut) : '',
    ground === null ? '' : groundLabels[ground],
    ground === null ? '' : told ? texts.told : texts.notTold,
  ].filter((fact) => fact !== '');
};

type ItemRowProps = {
  readonly item: AccessItem;
  readonly today: string;
  readonly shown: Shown;
  readonly target: RovingTarget;
  readonly fixed: boolean;
  readonly onDecide: () => void;
};

function ItemRow({ item, today, shown, target, fixed, onDecide }: ItemRowProps) {
  const { proposed, note } = item;
  const title = item.title === '' ? texts.noTitle : (shown(item.title) ?? texts.hiddenTitle);
  const label = proposed ? texts.decide : texts.change;
  return (
    <div className={classes.item}>
      <div className={classes.words}>
        <p className={classes.title}>
          {title}
          {proposed && <span className={classes.proposal}>{texts.proposal}</span>}
        </p>
        <p className={classes.small}>{factsOf(item, today).join(' · ')}</p>
        {note !== '' && <p className={classes.note}>{shown(note) ?? texts.hiddenTitle}</p>}
      </div>
      <button
        type="button"
        className={classes.decide}
        aria-label={texts.about(label, title)}
        aria-disabled={fixed || undefined}
        {...target}
        onClick={() => {
          if (!fixed) onDecide();
        }}
      >
        {label}
      </button>
    </div>
  );
}

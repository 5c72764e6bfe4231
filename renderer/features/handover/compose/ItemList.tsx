import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { HandoverGround, HandoverItem } from '../../../../electron/contract/handover';
import { handoverPartWords, partOf } from '../../../../electron/contract/handover-parts';
import { IconArrowLeft, IconArrowRight } from '../../../ui/icons/icons';
import { RovingList } from '../../../ui/RovingList';
import type { RovingTarget } from '../../../ui/RovingList';
import { byteSize } from '../../attachments/byte-size';
import { dayOf, shortDay } from '../../notes/moments';
import type { Shown } from '../../notes/use-shown';
import { groundWords, handoverTabTexts } from '../texts';
import { canMove, keyOfRow } from './composition';
import type { ListRow } from './composition';
import classes from './Compose.module.css';
import { composeTexts as texts } from './texts';

type ItemListProps = {
  readonly title: string;
  /** This is the list of what goes along. */
  readonly goes: boolean;
  readonly rows: readonly ListRow[];
  /** How much it is, in words. */
  readonly amount: string;
  readonly shown: Shown;
  /** What stands there while the list is empty. */
  readonly empty: string;
  readonly foot?: ReactNode;
  readonly onMove: (items: readonly HandoverItem[], goes: boolean) => void;
};

/** A row is about this high. */
const ESTIMATE = 64;

/** One of the two lists, grouped by part; each row has the button that moves it to the other. */
export function ItemList(props: ItemListProps) {
  const { title, goes, rows, amount, shown, empty, foot, onMove } = props;
  const id = useId();
  const [today] = useState(() => dayOf(new Date()));
  return (
    <section aria-labelledby={id} className={classes.list}>
      <div className={classes.listHead}>
        <h2 id={id}>{title}</h2>
        <p role="status">{amount}</p>
      </div>
      {rows.length === 0 && empty !== '' && <p className={classes.empty}>{empty}</p>}
      <RovingList
        label={title}
        className={classes.rows}
        items={rows}
        itemKey={keyOfRow}
        estimate={ESTIMATE}
        stopsAt={hasButton}
        renderItem={(row, target) =>
          row.kind === 'part' ? (
            <PartRow row={row} goes={goes} target={target} onMove={onMove} />
          ) : (
            <ItemRow
              item={row.item}
              today={today}
              shown={shown}
              target={target}
              onMove={() => onMove([row.item], !goes)}
            />
          )
        }
      />
      {foot}
    </section>
  );
}

/** Nothing can be decided about what always goes or never does. */
const hasButton = (row: ListRow): boolean =>
  row.kind === 'part' ? row.items.some(canMove) : canMove(row.item);

type MoveButtonProps = {
  /** In which list it stands now. */
  readonly goes: boolean;
  readonly label: string;
  /** What moves, for who doesn't see the row. */
  readonly what: string;
  readonly target: RovingTarget;
  readonly onMove: () => void;
};

/** Light enough for a list of hundreds; its arrow points to the other list. */
function MoveButton({ goes, label, what, target, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={classes.move}
      aria-label={texts.about(label, what)}
      {...target}
      onClick={onMove}
    >
      {!goes && <IconArrowLeft size={18} />}
      {label}
      {goes && <IconArrowRight size={18} />}
    </button>
  );
}

type PartRowProps = Pick<ItemListProps, 'goes' | 'onMove'> & {
  readonly row: Extract<ListRow, { kind: 'part' }>;
  readonly target: RovingTarget;
};

function PartRow({ row, goes, target, onMove }: PartRowProps) {
  const name = handoverPartWords[row.part];
  return (
    <div className={classes.part}>
      <h3>{texts.part(name, row.items.length)}</h3>
      {hasButton(row) && (
        <MoveButton
          goes={goes}
          label={goes ? texts.leaveAll : texts.takeAll}
          what={name}
          target={target}
          onMove={() => onMove(row.items, !goes)}
        />
      )}
    </div>
  );
}

type ItemRowProps = {
  readonly item: HandoverItem;
  readonly today: string;
  readonly shown: Shown;
  readonly target: RovingTarget;
  readonly onMove: () => void;
};

function ItemRow({ item, today, shown, target, onMove }: ItemRowProps) {
  const { goes, on, bytes, grounds, reason } = item;
  const title = item.title === '' ? texts.noTitle : (shown(item.title) ?? handoverTabTexts.hidden);
  const facts = [
    on === null ? '' : shortDay(on, today),
    bytes === 0 ? '' : byteSize(bytes),
    ...(goes ? [] : grounds.map((ground) => groundWord(ground, item))),
    goes && !canMove(item) ? texts.always : '',
  ].filter((fact) => fact !== '');
  return (
    <div className={classes.item}>
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        {facts.length > 0 && <p className={classes.facts}>{facts.join(' · ')}</p>}
        {goes && reason !== '' && (
          <p className={classes.why}>{texts.reasonWas(shown(reason) ?? handoverTabTexts.hidden)}</p>
        )}
      </div>
      {canMove(item) && (
        <MoveButton
          goes={goes}
          label={goes ? texts.leave : texts.take}
          what={title}
          target={target}
          onMove={onMove}
        />
      )}
    </div>
  );
}

const groundWord = (ground: HandoverGround, { part }: HandoverItem): string => {
  const base = partOf[part];
  return ground === 'baseStays' && base !== undefined
    ? texts.withBase(handoverPartWords[base])
    : groundWords[ground];
};

import { useMemo, useState } from 'react';
import type { ComposedHandover, HandoverItem } from '../../../../electron/contract/handover';
import { usePrivacy } from '../../../app/privacy';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { byteSize } from '../../attachments/byte-size';
import { useShown } from '../../notes/use-shown';
import { moving, needsReason, neverCount, rowsOf } from './composition';
import classes from './Compose.module.css';
import { ItemList } from './ItemList';
import { ReasonDialog } from './ReasonDialog';
import { composeTexts as texts } from './texts';
import type { Composition } from './use-composition';

type ItemListsProps = {
  readonly composed: ComposedHandover;
  readonly composition: Composition;
};

/** What goes along and what stays behind: side by side at all times, each with its own scrolling. */
export function ItemLists({ composed, composition }: ItemListsProps) {
  const { caseFileId } = composed;
  const { items, move } = composition;
  const { hidden } = usePrivacy();
  /** What waits for a reason. */
  const [asked, setAsked] = useState<readonly HandoverItem[] | null>(null);
  const typed = useMemo(() => items.flatMap(({ title, reason }) => [title, reason]), [items]);
  const shown = useShown(caseFileId, typed);
  const lists = useMemo(
    () => ({ goes: rowsOf(items, true), stays: rowsOf(items, false) }),
    [items],
  );
  const countOf = (goes: boolean): number => items.filter((item) => item.goes === goes).length;

  const onMove = (wanted: readonly HandoverItem[], goes: boolean): void => {
    const moved = moving(wanted, items, goes);
    if (moved.length === 0) return;
    if (goes && moved.some(needsReason)) setAsked(moved);
    else move({ items: moved, goes, reason: '' });
  };
  const never = neverCount(items);
  return (
    <section aria-label={texts.lists} className={classes.lists}>
      <VisuallyHidden>{texts.listsHelp}</VisuallyHidden>
      <ItemList
        title={texts.goes}
        goes
        rows={lists.goes}
        amount={texts.amount({
          ...composed.goes,
          items: countOf(true),
          bytes: byteSize(composed.goes.bytes),
        })}
        shown={shown}
        empty={texts.noneGoes}
        onMove={onMove}
      />
      <ItemList
        title={texts.stays}
        goes={false}
        rows={lists.stays}
        amount={texts.amount({
          ...composed.stays,
          items: countOf(false),
          bytes: byteSize(composed.stays.bytes),
        })}
        shown={shown}
        empty={never === 0 ? texts.noneStays : ''}
        foot={
          never > 0 && (
            <details className={classes.never}>
              <summary>{texts.privateNotes(never)}</summary>
              <p>{texts.privateNotesWhy}</p>
            </details>
          )
        }
        onMove={onMove}
      />
      {asked !== null && !hidden && (
        <ReasonDialog
          composed={composed}
          items={asked}
          onMove={(moved) => {
            setAsked(null);
            move({ ...moved, goes: true });
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

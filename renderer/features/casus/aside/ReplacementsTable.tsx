import { ActionIcon } from '@mantine/core';
import type { Casus } from '../../../../electron/contract/casus';
import { CasusPartId } from '../../../../electron/contract/ids';
import type { CasusReplacement } from '../../../../electron/contract/casus-findings';
import { api, valueOf } from '../../../app/api';
import { IconArrowBackUp, IconPencil } from '../../../ui/icons/icons';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useGateTools } from '../gate-tools';
import { byOf, kindOf, nowOf, rowKey } from './replacement-rows';
import classes from './ReplacementsTable.module.css';
import { asideTexts as texts } from './texts';
import { useShowHit } from './use-show-hit';

type ReplacementsTableProps = {
  readonly casus: Casus;
  readonly rows: readonly CasusReplacement[];
  readonly editable: boolean;
  /** Before something is shown in the text. */
  readonly onShow?: (() => void) | undefined;
};

/** What stood there, what stands there now, and who decided; in a narrow place on two lines. */
export function ReplacementsTable({ casus, rows, editable, onShow }: ReplacementsTableProps) {
  const { columns } = texts;
  return (
    <div className={classes.place} data-vault>
      <div role="table" aria-label={texts.replaced} className={classes.table}>
        <div role="row" className={classes.head}>
          <span role="columnheader">{columns.surface}</span>
          <span role="columnheader">{columns.replacement}</span>
          <span role="columnheader">{columns.kind}</span>
          <span role="columnheader">{columns.times}</span>
          <span role="columnheader">{columns.by}</span>
          <span role="columnheader">
            <VisuallyHidden>{columns.actions}</VisuallyHidden>
          </span>
        </div>
        {rows.map((row) => (
          <Row key={rowKey(row)} {...{ casus, row, editable, onShow }} />
        ))}
      </div>
    </div>
  );
}

type RowProps = Omit<ReplacementsTableProps, 'rows'> & { readonly row: CasusReplacement };

function Row({ row, editable, onShow }: RowProps) {
  const { surface, state, places } = row;
  const show = useShowHit();
  const undo = useUndo();
  const [first] = places;
  const by = byOf(row);
  return (
    <div role="row" className={classes.row} data-state={state}>
      <span role="cell" className={classes.surface}>
        {surface}
      </span>
      <span role="cell" className={classes.now}>
        {nowOf(row)}
      </span>
      <span role="cell" className={classes.kind}>
        {kindOf(row)}
      </span>
      <span role="cell" className={classes.times}>
        {texts.times(places.length)}
      </span>
      <span role="cell" className={classes.by}>
        {by}
      </span>
      <span role="cell" className={classes.actions}>
        {editable && first !== undefined && (
          <>
            <ActionIcon
              aria-label={texts.change(surface)}
              onClick={() => {
                onShow?.();
                show(CasusPartId.parse(first.partId), first.id);
              }}
            >
              <IconPencil size={18} />
            </ActionIcon>
            {row.decided && (
              <ActionIcon aria-label={texts.undo(surface)} onClick={() => void undo(row)}>
                <IconArrowBackUp size={18} />
              </ActionIcon>
            )}
          </>
        )}
      </span>
    </div>
  );
}

/** Takes back what was decided at every place of a row. */
const useUndo = () => {
  const { id, run } = useGateTools();
  return ({ places, hint }: CasusReplacement) => {
    const [first] = places;
    if (first === undefined) return Promise.resolve(null);
    const partId = CasusPartId.parse(first.partId);
    const answer = { id, partId, choice: 'undo', replacement: null, everywhere: true } as const;
    return run(() =>
      valueOf(
        hint === null
          ? api.casus.decide({ ...answer, findingId: first.id })
          : api.casus.decideHint({ ...answer, hintId: first.id }),
      ),
    );
  };
};

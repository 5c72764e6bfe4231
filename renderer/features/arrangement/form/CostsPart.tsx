import { Button } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { v7 } from 'uuid';
import { costKinds, costKindWords } from '../../../../electron/contract/arrangement-content';
import type { ArrangementCost, CostKind } from '../../../../electron/contract/arrangement-content';
import { costTotals } from '../../../../electron/contract/arrangement-costs';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { useRequestTools } from '../request-form';
import { CostRow } from './CostRow';
import classes from './Form.module.css';
import { Part } from './Part';
import { RowList } from './RowList';
import { formTexts as texts } from './texts';
import { useRows } from './use-rows';

const MAX_ASKED = 100_000_000;

const emptyRow = (kind: CostKind): ArrangementCost =>
  kind === 'hours'
    ? { id: v7(), kind, what: '', hours: null, rateCents: null }
    : { id: v7(), kind, what: '', pieces: null, priceCents: null };

/** Rows, their sums per kind and together, and whether what is asked equals them. */
export function CostsPart() {
  const { form } = useRequestTools();
  const rows = useRows(form, 'costs');
  const kindAt = (at: number): CostKind | undefined => form.getValues('costs')[at]?.kind;
  return (
    <Part place="costs">
      {costKinds.map((kind) => {
        const words = texts.costKinds[kind];
        return (
          <RowList
            key={kind}
            label={words.label}
            titled
            count={rows.all.length}
            shown={rows.all.filter(({ at }) => kindAt(at) === kind)}
            nameOf={words.name}
            emptyText={words.empty}
            addLabel={words.add}
            onAdd={() => rows.add(emptyRow(kind))}
            onRemove={rows.remove}
          >
            {(at) => <CostRow kind={kind} at={at} />}
          </RowList>
        );
      })}
      <Totals />
    </Part>
  );
}

function Totals() {
  const { form, arrangement } = useRequestTools();
  const { control } = form;
  const [costs, asked] = useWatch({ control, name: ['costs', 'askedCents'] });
  const totals = costTotals(costs);
  const { maxAmountCents } = arrangement.profile.limits;
  const differs = asked !== null && asked !== totals.all;
  return (
    <>
      <dl className={classes.totals} aria-label={texts.totals}>
        {costKinds.map((kind) => (
          <div key={kind}>
            <dt>{costKindWords[kind]}</dt>
            <dd>{texts.amountOf(totals[kind])}</dd>
          </div>
        ))}
        <div>
          <dt>{texts.total}</dt>
          <dd>{texts.amountOf(totals.all)}</dd>
        </div>
      </dl>
      <div className={classes.asked}>
        <FormFigure
          control={control}
          name="askedCents"
          label={texts.asked}
          description={texts.askedHelp}
          reading="hundredths"
          max={MAX_ASKED}
          leftSection="€"
        />
        {maxAmountCents !== null && (
          <p className={classes.limit}>{texts.amountLimit(maxAmountCents)}</p>
        )}
        <p role="status" className={differs ? classes.differs : classes.fits}>
          {asked !== null && (differs ? texts.differs(asked - totals.all) : texts.fits)}
        </p>
        {asked !== totals.all && (
          <Button
            variant="default"
            onClick={() => form.setValue('askedCents', totals.all, { shouldDirty: true })}
          >
            {texts.takeSum}
          </Button>
        )}
      </div>
    </>
  );
}

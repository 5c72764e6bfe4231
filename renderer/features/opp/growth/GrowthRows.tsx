import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { v7 } from 'uuid';
import type { OppContent, OppGrowth } from '../../../../electron/contract/opp-content';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { cx } from '../../../ui/cx';
import { subjectOptions } from '../rows/LevelRows';
import { RowText } from '../rows/RowFields';
import { RowList } from '../rows/RowList';
import rowClasses from '../rows/Rows.module.css';
import { useRows } from '../rows/use-rows';
import { subjectName } from '../sections/section-outline';
import { GrowthChart } from './GrowthChart';
import { NumberField } from './NumberField';
import { PointsTable } from './PointsTable';
import { growthTexts as texts } from './texts';

type Form = UseFormReturn<OppContent['startSituation']>;
type LineProps = { readonly form: Form; readonly at: number };

const unitOptions = (['dle', 'score'] as const).map((value) => ({
  value,
  label: texts.units[value],
}));

const emptyPoint = (): OppGrowth['points'][number] => ({
  id: v7(),
  on: null,
  planned: null,
  actual: null,
});

const emptyGrowth = (): OppGrowth => ({
  id: v7(),
  subject: 'mathematics',
  subjectName: '',
  unit: 'dle',
  outflowFrom: null,
  outflowTo: null,
  points: [emptyPoint(), emptyPoint()],
});

/** Planned and real growth, a line per subject. */
export function GrowthRows({ form }: { readonly form: Form }) {
  const rows = useRows(form, 'growth');
  return (
    <RowList
      label={texts.title}
      titled
      rows={rows}
      nameOf={texts.name}
      emptyText={texts.empty}
      addLabel={texts.add}
      onAdd={() => rows.add(emptyGrowth())}
      renderSummary={(at) => <GrowthSummary form={form} at={at} />}
    >
      {(at) => <GrowthLine form={form} at={at} />}
    </RowList>
  );
}

function GrowthSummary({ form: { control }, at }: LineProps) {
  const growth: OppGrowth | undefined = useWatch({ control, name: `growth.${at}` });
  if (growth === undefined) return null;
  const moments = growth.points.filter(({ on }) => on !== null).length;
  return (
    <span className={rowClasses.summaryQuiet}>{texts.summary(subjectName(growth), moments)}</span>
  );
}

function GrowthLine({ form, at }: LineProps) {
  const { control } = form;
  const growth: OppGrowth | undefined = useWatch({ control, name: `growth.${at}` });
  if (growth === undefined) return null;
  return (
    <>
      <div className={cx(rowClasses.two, rowClasses.ends)}>
        <FormSelect
          control={control}
          name={`growth.${at}.subject`}
          label={texts.subject}
          data={subjectOptions}
        />
        {growth.subject === 'other' && (
          <RowText control={control} name={`growth.${at}.subjectName`} label={texts.subjectOwn} />
        )}
        <FormSelect
          control={control}
          name={`growth.${at}.unit`}
          label={texts.unit}
          data={unitOptions}
        />
        <NumberField
          control={control}
          name={`growth.${at}.outflowFrom`}
          label={texts.outflowFrom}
          description={texts.outflowHelp}
        />
        <NumberField
          control={control}
          name={`growth.${at}.outflowTo`}
          label={texts.outflowTo}
          description={texts.outflowHelp}
        />
      </div>
      <PointsTable form={form} at={at} subject={subjectName(growth)} />
      <GrowthChart growth={growth} />
    </>
  );
}

/** What several signals show together: a picture, the table with the same, and careful remarks. Pure. */
import type { DocumentBlock } from '../../../contract/document';
import { signalIntensityWords } from '../../../contract/signal-words';
import { signalsTexts as texts } from '../signals-texts';
import { signalPeriods } from './signal-periods';
import type { SignalPeriods, SignalPoint } from './signal-periods';
import { signalPicture } from './signal-picture';
import { signalRemarks } from './signal-remarks';

type Table = Extract<DocumentBlock, { kind: 'table' }>;

const tableOf = ({ unit, cells }: SignalPeriods): Table => ({
  kind: 'table',
  caption: texts.caption(unit),
  head: [...texts.head],
  rows: cells.map(({ period, domain, count, strongest }) => [
    texts.period(unit, period),
    texts.domain(domain),
    String(count),
    signalIntensityWords[strongest],
  ]),
  rowHeads: true,
});

export type SignalPatternOf = {
  readonly chart: Extract<DocumentBlock, { kind: 'chart' }> | null;
  readonly table: Table | null;
  readonly remarks: string[];
};

/** @param points oldest first */
export const signalPattern = (points: readonly SignalPoint[]): SignalPatternOf => {
  const periods = signalPeriods(points);
  const remarks = signalRemarks(points);
  if (periods === null) return { chart: null, table: null, remarks };
  const [begin = ''] = periods.periods;
  return {
    chart: signalPicture(periods),
    table: tableOf(periods),
    remarks: periods.left === 0 ? remarks : [...remarks, texts.cut(periods.periods.length, begin)],
  };
};

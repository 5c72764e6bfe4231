/** The costs of a request as one table per kind that adds up: rows, totals, and all together. Pure. */
import { costKinds, costKindWords } from '../../../contract/arrangement-content';
import { costOf, costTotals } from '../../../contract/arrangement-costs';
import { euros, hoursInWords } from '../../../contract/hundredths';
import type { Block } from '../../opp/editions/blocks';
import type { ArrangementContentRecord } from '../arrangement-records';
import { arrangementTexts as texts } from '../arrangement-texts';

type Row = ArrangementContentRecord['costs'][number];

/** What a reader sees where a figure is missing. */
const DASH = '–';

const orDash = <T>(value: T | null, words: (value: T) => string): string =>
  value === null ? DASH : words(value);

const cellsOf = (row: Row): string[] => [
  row.what === '' ? DASH : row.what,
  row.kind === 'hours' ? orDash(row.hours, hoursInWords) : orDash(row.pieces, texts.pieces),
  row.kind === 'hours'
    ? orDash(row.rateCents, (cents) => texts.perHour(euros(cents)))
    : orDash(row.priceCents, (cents) => texts.perPiece(euros(cents))),
  euros(costOf(row)),
];

export const costBlocks = (costs: ArrangementContentRecord['costs']): Block[] => {
  const totals = costTotals(costs);
  const used = costKinds.filter((kind) => costs.some((row) => row.kind === kind));
  const rows = used.flatMap((kind) => [
    ...costs.filter((row) => row.kind === kind).map(cellsOf),
    [texts.totalOf(costKindWords[kind]), '', '', euros(totals[kind])],
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: texts.costCaption,
      head: [...texts.costHead],
      rows: [...rows, [texts.total, '', '', euros(totals.all)]],
      rowHeads: true,
    },
  ];
};

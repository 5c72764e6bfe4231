/** What a request costs: row by row, per kind and together, in whole cents. Pure; screen and paper share it. */
import type { ArrangementCost, CostKind } from './arrangement-content';

type Row = Readonly<ArrangementCost>;

/** Hundredths of an hour times cents an hour is hundredths of cents: half a cent goes up. */
const centsOfHours = (hours: number, rateCents: number): number => {
  const product = hours * rateCents;
  const rest = product % 100;
  return (product - rest) / 100 + (rest >= 50 ? 1 : 0);
};

/** Of one row; 0 while a figure of it is missing. Never more than 10^12, so exact. */
export const costOf = (row: Row): number =>
  row.kind === 'hours'
    ? centsOfHours(row.hours ?? 0, row.rateCents ?? 0)
    : (row.pieces ?? 0) * (row.priceCents ?? 0);

export type CostTotals = Readonly<Record<CostKind, number>> & { readonly all: number };

export const costTotals = (rows: readonly Row[]): CostTotals => {
  const of = (kind: CostKind): number =>
    rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + costOf(row), 0);
  const [hours, pieces] = [of('hours'), of('pieces')];
  return { hours, pieces, all: hours + pieces };
};

/** Hundredths of an hour in all rows together. */
export const hoursInCosts = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + (row.kind === 'hours' ? (row.hours ?? 0) : 0), 0);

/** Signals by week or month, and by domain. Pure. */
import dayjs from 'dayjs';
import { signalDomains } from '../../../contract/concern-signals';
import type {
  ConcernSignalDraft,
  SignalDomain,
  SignalIntensity,
} from '../../../contract/concern-signals';

export type SignalPoint = Pick<
  ConcernSignalDraft,
  'on' | 'domain' | 'intensity' | 'guardiansInformedOn'
>;

type Unit = 'week' | 'month';

export type SignalPeriods = {
  readonly unit: Unit;
  /** The first day of each from the first signal to the last one, those without a signal too. */
  readonly periods: readonly string[];
  /** Those that occur, in the order of the contract. */
  readonly domains: readonly SignalDomain[];
  /** What there is, by period and then by domain. */
  readonly cells: readonly SignalCell[];
  /** Older signals that fall outside. */
  readonly left: number;
};

export type SignalCell = {
  readonly period: string;
  readonly domain: SignalDomain;
  readonly count: number;
  readonly strongest: SignalIntensity;
};

/** Longer than this in weeks is drawn by month; longer than this in months loses its beginning. */
const MAX_WEEKS = 16;
const MAX_MONTHS = 18;

/** Weeks begin on Monday. */
const startOf = (day: string, unit: Unit): string =>
  unit === 'month'
    ? `${day.slice(0, 7)}-01`
    : dayjs(day)
        .subtract((dayjs(day).day() + 6) % 7, 'day')
        .format('YYYY-MM-DD');

const periodsBetween = (first: string, last: string, unit: Unit): readonly string[] => {
  const from = dayjs(startOf(first, unit));
  const count = Math.round(dayjs(startOf(last, unit)).diff(from, unit, true)) + 1;
  return Array.from({ length: count }, (_, at) => from.add(at, unit).format('YYYY-MM-DD'));
};

const cellsOf = (
  points: readonly SignalPoint[],
  { unit, periods, domains }: Pick<SignalPeriods, 'unit' | 'periods' | 'domains'>,
): readonly SignalCell[] =>
  periods.flatMap((period) =>
    domains.flatMap((domain): SignalCell[] => {
      const here = points.filter(
        (point) => point.domain === domain && startOf(point.on, unit) === period,
      );
      const [strongest] = here.map(({ intensity }) => intensity).toSorted((a, b) => b - a);
      return strongest === undefined ? [] : [{ period, domain, count: here.length, strongest }];
    }),
  );

/** @returns null for fewer than two signals: one is no pattern */
export const signalPeriods = (points: readonly SignalPoint[]): SignalPeriods | null => {
  const days = points.map(({ on }) => on).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined || days.length < 2) return null;
  const weeks = periodsBetween(first, last, 'week');
  const unit = weeks.length <= MAX_WEEKS ? 'week' : 'month';
  const periods = unit === 'week' ? weeks : periodsBetween(first, last, 'month').slice(-MAX_MONTHS);
  const [begin = first] = periods;
  const inside = points.filter(({ on }) => on >= begin);
  const domains = signalDomains.filter((domain) => inside.some((point) => point.domain === domain));
  return {
    unit,
    periods,
    domains,
    cells: cellsOf(inside, { unit, periods, domains }),
    left: points.length - inside.length,
  };
};

/** A list of free periods while it is typed in. Pure. */
import { Day } from '../../../../electron/contract/ids';
import { FreePeriodDraft } from '../../../../electron/contract/school-calendar';
import { calendarFaults } from '../../../../electron/contract/school-calendar-rules';
import { holidayTexts as texts } from './texts';

/** Days as they were typed: they may be no days. */
export type HolidayRow = {
  readonly name: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
};

type Period = FreePeriodDraft;

export const emptyRow = (): HolidayRow => ({ name: '', fromOn: null, toOn: null });

export const rowOf = ({ name, fromOn, toOn }: Period): HolidayRow => ({ name, fromOn, toOn });

export type ReadRows =
  | { readonly kind: 'right'; readonly periods: readonly Period[] }
  | { readonly kind: 'incomplete' }
  /** In whole sentences. */
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] };

const isEmpty = ({ name, fromOn, toOn }: HolidayRow): boolean =>
  name.trim() === '' && fromOn === null && toOn === null;

/** Null while something is missing in it. No last day: a single day. */
const spanOf = ({ name, fromOn, toOn }: HolidayRow) => {
  const first = Day.safeParse(fromOn);
  const last = Day.safeParse(toOn ?? fromOn);
  return name.trim() === '' || !first.success || !last.success
    ? null
    : { name: name.trim(), fromOn: first.data, toOn: last.data };
};

/** What is wrong between the periods of one list, in sentences that name them. */
export const faultsInWords = (periods: readonly Period[], startYear: number): readonly string[] =>
  calendarFaults(periods, startYear).map((fault) => {
    const name = periods[fault.index]?.name ?? '';
    return fault.kind === 'outsideYear'
      ? texts.outside(name, startYear)
      : texts.overlap(periods[fault.other]?.name ?? '', name);
  });

/** What can be saved of what was typed; rows without anything in them don't count. */
export const readRows = (rows: readonly HolidayRow[], startYear: number): ReadRows => {
  const spans = rows.filter((row) => !isEmpty(row)).map(spanOf);
  const whole = spans.filter((span) => span !== null);
  const reversed = whole.filter(({ fromOn, toOn }) => toOn < fromOn);
  const sentences = [
    ...reversed.map(({ name }) => texts.reversed(name)),
    ...faultsInWords(
      whole.filter((span) => !reversed.includes(span)),
      startYear,
    ),
  ];
  if (sentences.length > 0) return { kind: 'wrong', sentences };
  if (whole.length < spans.length) return { kind: 'incomplete' };
  return { kind: 'right', periods: whole.map((span) => FreePeriodDraft.parse(span)) };
};

/** Places of those that fit beside what is there and beside one another, the first of them first. */
export const fitting = (
  found: readonly Period[],
  there: readonly Period[],
  startYear: number,
): readonly number[] => {
  const taken = [...there];
  return found.flatMap((period, at) => {
    if (calendarFaults([...taken, period], startYear).length > 0) return [];
    taken.push(period);
    return [at];
  });
};

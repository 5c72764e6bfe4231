/** Days without school as the rules of other features take them. Pure. */

/** Its first and last day included. */
export type FreeSpan = { readonly name: string; readonly fromOn: string; readonly toOn: string };

export type FreeDays = {
  /** Of the region and of the school itself, by day; they may overlap one another. */
  readonly periods: readonly FreeSpan[];
  /** School years (their first calendar year) for which the region holds no holiday at all, in order. */
  readonly yearsWithoutHolidays: readonly number[];
};

/** Whether a span holds this day. */
export const holdsDay = ({ fromOn, toOn }: FreeSpan, day: string): boolean =>
  fromOn <= day && day <= toOn;

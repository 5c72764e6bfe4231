/** What a list of free periods may not hold; the screen and the vault ask the same. Pure. */

type Span = { readonly fromOn: string; readonly toOn: string };

/** `index`: a place in the list. */
export type CalendarFault =
  | { readonly kind: 'overlap'; readonly index: number; readonly other: number }
  | { readonly kind: 'outsideYear'; readonly index: number };

/**
 * The first and the last day of a school year, 1 August to 31 July (decided where the sources are silent;
 * domain.md section 3), and how far a summer holiday that begins in it may run on.
 */
const yearOf = (startYear: number) => ({
  first: `${startYear}-08-01`,
  last: `${startYear + 1}-07-31`,
  lastEnd: `${startYear + 1}-09-30`,
});

/**
 * What is wrong with a list of one school year, in the order of the days: a period that begins outside the
 * year or runs on past September, or two that share a day.
 * @returns places in the list as it was given
 */
export const calendarFaults = (
  periods: readonly Span[],
  startYear: number,
): readonly CalendarFault[] => {
  const { first, last, lastEnd } = yearOf(startYear);
  const ordered = periods
    .map((period, index) => ({ ...period, index }))
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn) || a.index - b.index);
  return ordered.flatMap(({ fromOn, toOn, index }, at): readonly CalendarFault[] => {
    const overlapped = ordered.slice(0, at).find((before) => before.toOn >= fromOn);
    return [
      ...(fromOn < first || fromOn > last || toOn > lastEnd
        ? [{ kind: 'outsideYear', index } as const]
        : []),
      ...(overlapped === undefined
        ? []
        : [{ kind: 'overlap', index, other: overlapped.index } as const]),
    ];
  });
};

/** The value below which that part of the values lies (nearest rank); `part` from 0 to 1. */
const percentile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((left, right) => left - right);
  const rank = Math.min(sorted.length, Math.max(1, Math.ceil(part * sorted.length)));
  return sorted[rank - 1] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Milliseconds that each of a list of works took, one after another. */
export const timeEach = async <Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
): Promise<readonly number[]> => {
  const times: number[] = [];
  for (const item of items) {
    const began = performance.now();
    await work(item);
    times.push(performance.now() - began);
  }
  return times;
};

/** Median, p95 and p99 of milliseconds. */
export const summary = (times: readonly number[]) => ({
  value: median(times),
  p95: percentile(times, 0.95),
  p99: percentile(times, 0.99),
});

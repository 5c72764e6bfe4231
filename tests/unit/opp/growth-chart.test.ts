import { describe, expect, it } from 'vitest';
import { chartOf, chartSize } from '../../../electron/contract/growth-chart';
import type { Growth } from '../../../electron/contract/growth-chart';

const growth = (
  points: readonly (readonly [string | null, number | null, number | null])[],
  outflow: readonly [number | null, number | null] = [null, null],
): Growth => ({
  outflowFrom: outflow[0],
  outflowTo: outflow[1],
  points: points.map(([on, planned, actual]) => ({ on, planned, actual })),
});

describe('the picture of growth', () => {
  it('is not there while no moment has a day and a figure', () => {
    expect(chartOf(growth([]))).toBeNull();
    expect(
      chartOf(
        growth([
          [null, 12, 13],
          ['2026-02-01', null, null],
        ]),
      ),
    ).toBeNull();
  });

  it('leaves a gap in the real line where nothing was measured; the plan runs on', () => {
    const chart = chartOf(
      growth([
        ['2025-02-01', 15, 14],
        ['2025-06-01', 19, 17],
        ['2026-02-01', 24, null],
        ['2026-06-01', 28, 26],
      ]),
    );
    expect(chart?.actual.map((run) => run.length)).toEqual([2, 1]);
    expect(chart?.planned.map((run) => run.length)).toEqual([4]);
  });

  it('puts the moments in order of their days, whatever order they were typed in', () => {
    const chart = chartOf(
      growth([
        ['2026-06-01', 28, null],
        ['2025-02-01', 15, null],
      ]),
    );
    const xs = chart?.planned[0]?.map(({ x }) => x) ?? [];
    expect(xs).toEqual([...xs].sort((one, other) => one - other));
  });

  it('keeps every point and the band within the picture', () => {
    const chart = chartOf(growth([['2026-06-01', -20, 5000]], [30, 10]));
    const ys = [...(chart?.planned ?? []), ...(chart?.actual ?? [])].flat().map(({ y }) => y);
    for (const y of [...ys, chart?.band?.top ?? 0, chart?.band?.bottom ?? 0]) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(chartSize.height);
    }
    expect(chart?.band?.top).toBeLessThan(chart?.band?.bottom ?? 0);
  });
});

import { describe, expect, it } from 'vitest';
import { growthDrawing, keyPaths } from '../../../electron/contract/growth-drawing';
import type { Growth } from '../../../electron/contract/growth-chart';

const growth: Growth = {
  outflowFrom: 35,
  outflowTo: 40,
  points: [
    { on: '2025-02-01', planned: 15, actual: 14 },
    { on: '2025-06-01', planned: 19, actual: 17 },
    { on: '2026-02-01', planned: 24, actual: null },
    { on: '2026-06-01', planned: 28, actual: 26 },
  ],
};

const looks = (of: Growth) => growthDrawing(of)?.paths.map(({ as }) => as) ?? [];
const count = (of: Growth, look: string) => looks(of).filter((as) => as === look).length;

describe('the drawing of a growth line', () => {
  it('is not there while there is nothing to draw', () => {
    expect(growthDrawing({ ...growth, points: [] })).toBeNull();
  });

  it('has a mark for each figure, and no line through a point that stands alone', () => {
    expect(count(growth, 'plannedMark')).toBe(4);
    expect(count(growth, 'planned')).toBe(1);
    expect(count(growth, 'actualMark')).toBe(3);
    expect(count(growth, 'actual')).toBe(1);
  });

  it('has the outflow level as a band behind all else, hatched, and none where it is not known', () => {
    expect(looks(growth).slice(0, 2)).toEqual(['band', 'bandLines']);
    expect(count({ ...growth, outflowTo: null }, 'band')).toBe(0);
  });

  it('holds nothing but numbers and letters of paths, within its picture', () => {
    const { paths = [], width = 0, height = 0 } = growthDrawing(growth) ?? {};
    for (const { d } of [...paths, ...keyPaths('band', { x: 10, y: 20 })]) {
      expect(d).toMatch(/^M[\d MLHVaz.-]+$/);
      for (const [, x, y] of d.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
    }
  });

  it('hatches no farther than the band, however wide it is', () => {
    for (const from of [10, 27, 33.3, 39]) {
      const { paths = [] } = growthDrawing({ ...growth, outflowFrom: from }) ?? {};
      const [band, lines] = paths.map(({ d }) =>
        [...d.matchAll(/[MLH]([\d.-]+)/g)].map(([, x]) => Number(x)),
      );
      expect(Math.min(...(lines ?? []))).toBeGreaterThanOrEqual(Math.min(...(band ?? [])));
      expect(Math.max(...(lines ?? []))).toBeLessThanOrEqual(Math.max(...(band ?? [])));
    }
  });

  it('names months and figures beside it', () => {
    const texts = growthDrawing(growth)?.labels.map(({ text }) => text) ?? [];
    expect(texts).toEqual(expect.arrayContaining(['feb ’25', 'jun ’26', '20']));
  });
});

import { describe, expect, it } from 'vitest';
import { DocumentBlock } from '../../../electron/contract/document';
import { signalPattern } from '../../../electron/features/concern-signals/rules/signal-pattern';
import { signalPeriods } from '../../../electron/features/concern-signals/rules/signal-periods';
import type { SignalPoint } from '../../../electron/features/concern-signals/rules/signal-periods';
import { signalRemarks } from '../../../electron/features/concern-signals/rules/signal-remarks';

const point = (
  on: string,
  intensity: SignalPoint['intensity'] = 1,
  domain: SignalPoint['domain'] = 'wellBeing',
): SignalPoint => ({ on, domain, intensity, guardiansInformedOn: '2026-01-01' });

describe('the periods of signals', () => {
  it('need two signals', () => {
    expect(signalPeriods([])).toBeNull();
    expect(signalPeriods([point('2025-11-10')])).toBeNull();
  });

  it('are weeks from Monday, over the turn of the year, those without a signal too', () => {
    // Sunday 28 December 2025 and Monday 12 January 2026.
    expect(signalPeriods([point('2025-12-28'), point('2026-01-12')])).toMatchObject({
      unit: 'week',
      periods: ['2025-12-22', '2025-12-29', '2026-01-05', '2026-01-12'],
    });
  });

  it('stay whole weeks where the clock changes', () => {
    const { periods = [] } = signalPeriods([point('2026-03-23'), point('2026-04-06')]) ?? {};
    expect(periods).toEqual(['2026-03-23', '2026-03-30', '2026-04-06']);
  });

  it('are months when there are more than sixteen weeks', () => {
    expect(signalPeriods([point('2025-09-30'), point('2026-02-01')])).toMatchObject({
      unit: 'month',
      periods: ['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'],
    });
  });

  it('count signals of one domain in one period together, with the strongest', () => {
    const points = [
      point('2025-11-10'),
      point('2025-11-12', 3),
      point('2025-11-13', 2, 'behaviour'),
    ];
    expect(signalPeriods(points)?.cells).toEqual([
      { period: '2025-11-10', domain: 'wellBeing', count: 2, strongest: 3 },
      { period: '2025-11-10', domain: 'behaviour', count: 1, strongest: 2 },
    ]);
  });
});

describe('the pattern of signals', () => {
  it('has a picture that is a valid chart, and a table with the same figures', () => {
    const { chart, table } = signalPattern([
      point('2025-11-10', 1),
      point('2025-11-11', 2),
      point('2025-11-20', 3, 'attendance'),
    ]);
    expect(DocumentBlock.parse(chart)).toMatchObject({ kind: 'chart' });
    expect(chart?.labels.map(({ text }) => text)).toEqual([
      'welbevinden',
      'aanwezigheid',
      '2×',
      '10 nov',
      '17 nov',
    ]);
    expect(table?.rows).toEqual([
      ['week van 10 november 2025', 'welbevinden', '2', 'Het baart mij zorgen'],
      ['week van 17 november 2025', 'aanwezigheid', '1', 'Het baart mij veel zorgen'],
    ]);
  });

  it('draws a stronger signal higher, so that it is told without colour', () => {
    const { chart } = signalPattern([point('2025-11-10', 1), point('2025-11-17', 3)]);
    const heights = chart?.paths
      .filter(({ as }) => as.startsWith('shade'))
      .map(({ d }) => {
        const [foot = 0, top = 0] = Array.from(d.matchAll(/V([\d.]+)/gu), ([, y]) => Number(y));
        return Math.abs(foot - top);
      });
    expect(heights).toEqual([10, 30]);
  });

  it('stays within its frame, however many domains and weeks', () => {
    const points = Array.from({ length: 16 }, (_, week) =>
      point(`2025-${week < 8 ? '09' : '10'}-${String((week % 8) * 3 + 1).padStart(2, '0')}`, 3),
    );
    const { chart } = signalPattern([...points, point('2025-10-30', 2, 'other')]);
    for (const { x, y } of chart?.labels ?? []) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(chart?.width ?? 0);
      expect(y).toBeLessThanOrEqual(chart?.height ?? 0);
      expect(y).toBeGreaterThan(0);
    }
  });

  it('says so when its beginning is left out', () => {
    const { remarks, chart } = signalPattern([
      point('2023-01-10'),
      point('2024-09-10'),
      point('2025-11-10'),
    ]);
    expect(chart?.says).toContain('Twee signalen per maand');
    expect(remarks).toEqual([
      'Het beeld toont de laatste 18 maanden. Signalen van voor 1 juni 2024 staan alleen in de lijst.',
    ]);
  });
});

describe('what stands out', () => {
  it('is three signals of one domain within six weeks, and not one day more', () => {
    const within = [point('2025-10-01'), point('2025-10-20'), point('2025-11-11')];
    expect(signalRemarks(within)).toEqual([
      'Drie signalen over welbevinden binnen zes weken, van 1 oktober 2025 tot en met 11 november 2025.',
    ]);
    expect(signalRemarks([...within.slice(0, 2), point('2025-11-12')])).toEqual([]);
    expect(signalRemarks([...within.slice(0, 2), point('2025-11-11', 1, 'behaviour')])).toEqual([]);
  });

  it('is worry that rises over the last three of one domain', () => {
    const rising = [point('2025-01-10', 1), point('2025-04-10', 1), point('2025-07-10', 2)];
    expect(signalRemarks(rising)).toEqual([
      'In de laatste drie signalen over welbevinden nemen de zorgen van wie schreef toe.',
    ]);
    expect(signalRemarks([...rising, point('2025-10-10', 1)])).toEqual([]);
    expect(signalRemarks(rising.slice(1))).toEqual([]);
  });

  it('is parents who were not told', () => {
    const untold = { ...point('2025-11-10'), guardiansInformedOn: null };
    expect(signalRemarks([untold])[0]).toMatch(/^Bij één signaal staat nog niet/u);
    expect(signalRemarks([untold, untold])[0]).toMatch(/^Bij twee signalen staat nog niet/u);
    expect(signalRemarks([point('2025-11-10')])).toEqual([]);
  });

  it('is never a diagnosis and never a score', () => {
    const points = [1, 2, 3].map((day) => ({
      ...point(`2025-11-0${day}`, day === 1 ? 1 : 3),
      guardiansInformedOn: null,
    }));
    for (const remark of signalRemarks(points)) {
      expect(remark).not.toMatch(/risico|score|diagnose|mishandel|verwaarloz|procent|%/iu);
    }
  });
});

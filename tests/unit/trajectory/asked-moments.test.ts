import { describe, expect, it } from 'vitest';
import { askedMoments } from '../../../electron/features/trajectory/rules/asked-moments';
import type { AskedInput } from '../../../electron/features/trajectory/rules/asked-moments';
import { addDays } from '../../../electron/features/trajectory/rules/calendar-days';

/** Of week 0 and so many more. */
const mondaysOf = (count: number) =>
  Array.from({ length: count + 1 }, (_, number) => addDays('2025-08-25', number * 7));

const input = (change: Partial<AskedInput> = {}): AskedInput => ({
  mondays: mondaysOf(12),
  lastDayIn: (monday) => addDays(monday, 4),
  endedOn: null,
  evaluated: new Set(),
  consolidation: null,
  ...change,
});

const MIDDLE = '2025-10-10';
const LAST = '2025-11-21';
const agreed = { stays: 'Het kaartje.', keptUpBy: 'leerkracht', checks: [] } as const;

const asked = (change: Partial<AskedInput> = {}) =>
  askedMoments(input(change)).map(({ kind, on }) => [kind.replace('trajectory', ''), on]);

describe('what a trajectory asks for', () => {
  it('is a talk in the middle week, one in the last, and agreements for afterwards', () => {
    expect(asked()).toEqual([
      ['MidTerm', MIDDLE],
      ['Evaluation', LAST],
      ['Consolidation', LAST],
    ]);
    expect(asked({ mondays: mondaysOf(5) })[0]).toEqual(['MidTerm', '2025-09-19']);
  });

  it('is nothing without weeks, and has no middle in a single week', () => {
    expect(asked({ mondays: [] })).toEqual([]);
    expect(asked({ mondays: mondaysOf(1) }).map(([kind]) => kind)).toEqual([
      'Evaluation',
      'Consolidation',
    ]);
  });

  it('goes as it is seen to', () => {
    expect(asked({ evaluated: new Set(['midTerm']) }).map(([kind]) => kind)).toEqual([
      'Evaluation',
      'Consolidation',
    ]);
    expect(asked({ evaluated: new Set(['end']), consolidation: agreed })).toEqual([]);
  });

  it('keeps asking for agreements until both what stays and who keeps it up are there', () => {
    for (const change of [{ stays: '' }, { keptUpBy: '' }]) {
      expect(asked({ consolidation: { ...agreed, ...change } })).toContainEqual([
        'Consolidation',
        LAST,
      ]);
    }
  });

  it('ends where it was ended before its last week, and stays where it was ended later', () => {
    expect(asked({ endedOn: '2025-09-30' })).toEqual([
      ['Evaluation', '2025-09-30'],
      ['Consolidation', '2025-09-30'],
    ]);
    expect(asked({ endedOn: '2025-12-05' })).toEqual(asked());
  });

  it('has each check moment until it is recorded', () => {
    const checks = [
      { term: 'sixWeeks', on: '2026-01-05', recorded: true },
      { term: 'threeMonths', on: '2026-02-23', recorded: false },
    ] as const;
    const consolidation = { ...agreed, checks };
    expect(asked({ evaluated: new Set(['end']), consolidation })).toEqual([
      ['Check', '2026-02-23'],
    ]);
  });
});

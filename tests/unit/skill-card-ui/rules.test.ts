import { describe, expect, it } from 'vitest';
import { TrajectoryGoalId } from '../../../electron/contract/ids';
import {
  barOf,
  columnsOf,
  currentWeekAt,
  startColumn,
} from '../../../renderer/features/skill-card/card-weeks';
import { gridKeyOf } from '../../../renderer/features/skill-card/grid-keys';
import { firstOpen, stepsOf } from '../../../renderer/features/skill-card/pupil/pupil-steps';
import { nextOpen } from '../../../renderer/features/skill-card/use-cursor';
import type { At } from '../../../renderer/features/skill-card/use-cursor';
import { PupilCard } from '../../../electron/contract/skill-card';

const week = {
  number: 3,
  monday: '2026-03-02',
  days: ['2026-03-02', '2026-03-03', '2026-03-05', '2026-03-06'],
};

describe('the columns of a week', () => {
  it('are Monday to Friday by their parts, with the day without school, and the week as a whole', () => {
    const columns = columnsOf(week, ['ochtend', 'middag']);
    expect(columns).toHaveLength(11);
    expect(columns[5]).toEqual({ on: '2026-03-04', part: 1, moment: 'middag', school: false });
    expect(columns[10]).toMatchObject({ on: '2026-03-02', part: 'week' });
    expect(columnsOf(week, [])[1]).toMatchObject({ part: 0, moment: null });
  });

  it('can’t be scored without school, before their day, and after the goal has ended', () => {
    const bars = (endedOn: string | null) =>
      columnsOf(week, []).map((column) => barOf(column, { endedOn }, '2026-03-05'));
    expect(bars(null)).toEqual([null, null, 'free', null, 'toCome', null]);
    expect(bars('2026-03-02')).toEqual([null, 'ended', 'free', 'ended', 'toCome', null]);
  });

  it('begin at the day of today, or at the first one that may be scored', () => {
    const columns = columnsOf(week, []);
    const start = (today: string): number => startColumn(columns, { today, lastDay: today });
    expect(start('2026-03-05')).toBe(3);
    expect(start('2026-03-04')).toBe(0);
    expect(start('2026-02-01')).toBe(0);
  });
});

it('opens at the week of today, in a holiday at the one before, and before the start at week 0', () => {
  const weeks = ['2026-02-16', '2026-03-02', '2026-03-09'].map((monday, number) => ({
    number,
    monday,
    days: [monday],
  }));
  const at = ['2026-01-01', '2026-02-25', '2026-03-04', '2026-06-01'];
  expect(at.map((today) => currentWeekAt(weeks, today))).toEqual([0, 0, 1, 2]);
});

describe('Enter and the jumps of the paper card', () => {
  const open = ({ row, column }: At): boolean => !(row === 1 && column === 1);
  const next = (at: At, order: 'down' | 'across', back = false) =>
    nextOpen(at, { rows: 2, columns: 3, order, open, back });

  it('go down the goals of a day, and over what can’t be scored', () => {
    expect(next({ row: 0, column: 0 }, 'down')).toEqual({ row: 1, column: 0 });
    expect(next({ row: 0, column: 1 }, 'down')).toEqual({ row: 0, column: 2 });
    expect(next({ row: 1, column: 2 }, 'down')).toBeNull();
  });

  it('go along the lines of the paper, and back', () => {
    expect(next({ row: 0, column: 2 }, 'across')).toEqual({ row: 1, column: 0 });
    expect(next({ row: 1, column: 0 }, 'across')).toEqual({ row: 1, column: 2 });
    expect(next({ row: 1, column: 2 }, 'across', true)).toEqual({ row: 1, column: 0 });
    expect(next({ row: 0, column: 0 }, 'across', true)).toBeNull();
    // Before the first one.
    expect(next({ row: 0, column: -1 }, 'across')).toEqual({ row: 0, column: 0 });
  });

  it('take each part of the day as a line of its own, as the paper does', () => {
    // Two goals; two days in two parts: morning, afternoon, morning, afternoon.
    const way = { rows: 2, columns: 4, parts: 2, order: 'across', open: () => true } as const;
    const lines: At[] = [];
    for (let at = nextOpen({ row: 0, column: -1 }, way); at !== null; at = nextOpen(at, way)) {
      lines.push(at);
    }
    expect(lines.map(({ row, column }) => `${row} ${column}`).join(', ')).toBe(
      '0 0, 0 2, 0 1, 0 3, 1 0, 1 2, 1 1, 1 3',
    );
    expect(nextOpen({ row: 0, column: 1 }, { ...way, back: true })).toEqual({ row: 0, column: 2 });
  });
});

it.each([
  ['1', {}, { kind: 'score', score: 1 }],
  ['0', {}, { kind: 'score', score: 'na' }],
  ['N', {}, { kind: 'score', score: 'na' }],
  ['5', {}, null],
  ['Delete', {}, { kind: 'clear' }],
  ['PageDown', {}, { kind: 'week', by: 1 }],
  ['ArrowLeft', { altKey: true }, { kind: 'week', by: -1 }],
  ['ArrowLeft', {}, { kind: 'move', by: { row: 0, column: -1 } }],
  ['End', { ctrlKey: true }, { kind: 'edge', end: true, whole: true }],
  ['z', { ctrlKey: true }, { kind: 'undo' }],
  // Keys of the menu are left alone.
  ['n', { ctrlKey: true }, null],
  ['l', { ctrlKey: true }, null],
  ['l', {}, { kind: 'rater', rater: 'pupil' }],
])('the key %s with %j', (key, held, meant) => {
  expect(gridKeyOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })).toEqual(meant);
});

it('the pupil’s questions go by moment, and begin at the first one without an answer', () => {
  const goalId = (at: number) =>
    TrajectoryGoalId.parse(`01a20100-0000-7000-8000-00000000000${String(at)}`);
  const goal = (at: number, parts: readonly number[]) => ({
    goalId: goalId(at),
    text: `doel ${String(at)}`,
    picture: null,
    scores: parts.map((part) => ({ part, score: 4 as const })),
  });
  const card = PupilCard.parse({
    trajectoryId: goalId(9),
    on: '2026-03-04',
    moments: ['ochtend', 'middag'],
    goals: [goal(1, [0, 1]), goal(2, [0])],
  });
  const steps = stepsOf(card);
  expect(steps.map(({ goal: { text }, moment }) => `${String(moment)} ${text}`)).toEqual([
    'ochtend doel 1',
    'ochtend doel 2',
    'middag doel 1',
    'middag doel 2',
  ]);
  expect(firstOpen(steps, new Map())).toBe(3);
});

import { describe, expect, it } from 'vitest';
import { GoalLibraryDraft } from '../../../electron/contract/trajectory-groups';
import { emptyGoal, TrajectoryGoalContent } from '../../../electron/contract/trajectory-plan';
import type { TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { hintsOf } from '../../../renderer/features/trajectory/create-choice';
import { fillingsOf } from '../../../renderer/features/trajectory/goals/library-fill';
import {
  movesBetween,
  scheduleRows,
} from '../../../renderer/features/trajectory/plan/schedule-rows';
import { addDays, weekNow } from '../../../renderer/features/trajectory/week-now';

const week = (number: number, monday: string): TrajectoryWeek => ({
  number,
  monday,
  days: [0, 1, 2, 3, 4].map((later) => addDays(monday, later)),
});
const weeks = [week(0, '2025-10-06'), week(1, '2025-10-13'), week(2, '2025-10-27')];

describe('where a trajectory stands', () => {
  it.each([
    ['2025-10-05', { kind: 'toCome', on: '2025-10-06' }],
    ['2025-10-06', { kind: 'week', number: 0 }],
    ['2025-10-19', { kind: 'week', number: 1 }],
    ['2025-10-22', { kind: 'between', next: 2 }],
    ['2025-11-02', { kind: 'week', number: 2 }],
    ['2025-11-03', { kind: 'over', on: '2025-10-31' }],
  ])('on %s', (today, now) => {
    expect(weekNow({ weeks }, today)).toEqual(now);
  });

  it('is not known without weeks', () => {
    expect(weekNow({ weeks: [] }, '2025-10-06')).toEqual({ kind: 'none' });
  });

  it('a week goes over the end of a month, and of a year', () => {
    expect(addDays('2025-12-29', 4)).toBe('2026-01-02');
  });
});

describe('the weeks to read', () => {
  const skipped = [{ monday: '2025-10-20', why: 'Herfstvakantie', byHand: false }];

  it('holidays stand between the weeks, in the order of the calendar', () => {
    expect(scheduleRows({ weeks, skipped }).map(({ kind, monday }) => [kind, monday])).toEqual([
      ['week', '2025-10-06'],
      ['week', '2025-10-13'],
      ['skipped', '2025-10-20'],
      ['week', '2025-10-27'],
    ]);
  });

  it('tells which weeks come to lie elsewhere, and no other', () => {
    const after = { weeks: [week(0, '2025-10-06'), week(1, '2025-10-20')] };
    expect(movesBetween({ weeks }, after)).toEqual([
      { number: 1, before: '2025-10-13', after: '2025-10-20' },
      { number: 2, before: '2025-10-27', after: null },
    ]);
    expect(movesBetween({ weeks }, { weeks })).toEqual([]);
  });
});

describe('an example out of the library', () => {
  const example = GoalLibraryDraft.parse({
    kind: 'goal',
    theme: 'askingHelp',
    text: 'Ik steek mijn vinger op als ik hulp nodig heb.',
    situation: 'Bij zelfstandig werken',
    target: '',
    measure: '',
    helperQuestion: 'Wanneer lukte het al?',
    pupilText: '',
  });

  it('fills what is empty, and leaves alone what it says nothing about', () => {
    const { empty, typed } = fillingsOf(example, emptyGoal());
    expect(empty.map(({ field }) => field)).toEqual(['goal', 'situation', 'helperQuestion']);
    expect(typed).toEqual([]);
  });

  it('tells apart what a person typed, so that it is asked about', () => {
    const now = { ...emptyGoal(), goal: 'Eigen woorden', situation: 'Bij zelfstandig werken' };
    const { empty, typed } = fillingsOf(example, now);
    expect(empty.map(({ field }) => field)).toEqual(['helperQuestion']);
    expect(typed).toEqual([{ field: 'goal', text: example.text }]);
  });

  it('a question goes nowhere but into the helper question', () => {
    const question = { ...example, kind: 'question' as const, text: 'Wat hielp toen?' };
    const now = TrajectoryGoalContent.parse(emptyGoal());
    expect(fillingsOf(question, now)).toEqual({
      empty: [{ field: 'helperQuestion', text: 'Wat hielp toen?' }],
      typed: [],
    });
  });
});

describe('hints before a trajectory is made', () => {
  const template = { yearGroupFrom: 3, yearGroupTo: 8, maxPupils: 8 };

  it.each(['2', '0'])('a pupil of year group %s is outside the Impulsklas', (yearGroup) => {
    expect(hintsOf({ template, pupils: null, yearGroup })).toEqual([
      `Dit is bedoeld voor groep 3 tot en met 8. Deze leerling zit in groep ${yearGroup}. U kunt toch doorgaan.`,
    ]);
  });

  it.each(['3', '8', null, 'S'])('nothing is said of year group %s', (yearGroup) => {
    expect(hintsOf({ template, pupils: 7, yearGroup })).toEqual([]);
  });

  it('a full group is said', () => {
    expect(hintsOf({ template, pupils: 8, yearGroup: '4' })).toHaveLength(1);
  });
});

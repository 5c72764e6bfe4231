import { afterEach, describe, expect, it, vi } from 'vitest';
import { deadlineOf, nextDayOf } from '../../../electron/features/opp/rules/terms';
import type { NextDay } from '../../../electron/features/opp/rules/terms';
import type { RuleInput } from '../../../electron/features/opp/rules/rule-input';
import { contentWith, goal, idOf } from './support/content';
import type { InputChange } from './support/input';
import { adoptedWith, evaluation, inputWith, outcome, step } from './support/input';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the deadline of six weeks (WPO, artikel 40a lid 2)', () => {
  it.each([
    ['2026-11-01', '2026-12-13'],
    ['2026-11-20', '2027-01-01'],
    ['2027-01-20', '2027-03-03'],
    ['2028-01-20', '2028-03-02'],
    // Over both changes of the clock.
    ['2027-03-01', '2027-04-12'],
    ['2026-10-01', '2026-11-12'],
  ])('from %s is %s, in every zone', (triggerOn, deadline) => {
    for (const zone of ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Santiago']) {
      vi.stubEnv('TZ', zone);
      expect(deadlineOf({ trigger: 'enrolment', triggerOn }, [])).toBe(deadline);
    }
  });

  it.each<[string, Parameters<typeof deadlineOf>]>([
    ['nothing says from when', [{ trigger: null, triggerOn: '2026-11-01' }, []]],
    ['the day is missing', [{ trigger: 'enrolment', triggerOn: null }, []]],
    [
      'a version was adopted',
      [{ trigger: 'enrolment', triggerOn: '2026-11-01' }, [{ number: 1, adoptedOn: '2026-11-20' }]],
    ],
  ])('is none when %s', (_, given) => {
    expect(deadlineOf(...given)).toBeNull();
  });
});

const noGoals = { goals: { items: [] } };
const planned = (nextOn: string | null): InputChange => ({
  content: contentWith({ ...noGoals, evaluationPlan: { nextOn } }),
});
const goals = (...days: (string | null)[]): InputChange => ({
  content: contentWith({
    goals: { items: days.map((dueOn, index) => goal({ id: idOf(10 + index), dueOn })) },
    evaluationPlan: { nextOn: null },
  }),
});
const evaluated = (on: string, next?: 'stop') =>
  step(evaluation({ outcomes: [outcome(next)] }), { on });
const inForce = (change: InputChange): RuleInput => adoptedWith('2026-09-10', change);

const SUMMER = { on: '2027-07-31', what: 'evaluation' } as const;

describe('the next day', () => {
  it.each<[string, RuleInput, NextDay | null]>([
    ['the six weeks', inputWith(), { on: '2026-12-14', what: 'sixWeeks' }],
    [
      'the six weeks, though they passed',
      inputWith({ today: '2027-01-10' }),
      { on: '2026-12-14', what: 'sixWeeks' },
    ],
    ['nothing without a trigger', inputWith({ facts: { trigger: null, triggerOn: null } }), null],
    ['nothing when closed', inForce({ closed: true }), null],

    ['the planned evaluation', inForce(planned('2027-03-22')), { ...SUMMER, on: '2027-03-22' }],
    ['the one planned today', inForce(planned('2026-11-22')), { ...SUMMER, on: '2026-11-22' }],
    ['31 July, when the planned day went by', inForce(planned('2026-11-21')), SUMMER],
    ['31 July, when nothing is planned', inForce(planned(null)), SUMMER],
    ['31 July, when the plan lies after it', inForce(planned('2027-09-20')), SUMMER],
    [
      'the planned evaluation, though one was held this school year',
      inForce({ ...planned('2027-03-22'), steps: [evaluated('2026-11-10')] }),
      { ...SUMMER, on: '2027-03-22' },
    ],
    [
      'nothing, when the one planned today was held',
      inForce({ ...planned('2026-11-22'), steps: [evaluated('2026-11-22')] }),
      null,
    ],
    [
      'nothing, when one was held and nothing is planned',
      inForce({ ...planned(null), steps: [evaluated('2026-11-10')] }),
      null,
    ],
    [
      'no 31 July after an adoption in May',
      adoptedWith('2026-05-11', { ...planned(null), today: '2026-06-10' }),
      null,
    ],

    [
      'the first goal',
      inForce(goals('2027-04-01', null, '2027-02-01')),
      {
        on: '2027-02-01',
        what: 'goal',
      },
    ],
    [
      'a goal of which the day went by',
      inForce(goals('2026-11-01')),
      {
        on: '2026-11-01',
        what: 'goal',
      },
    ],
    [
      'a goal that was evaluated before its day',
      inForce({ ...goals('2027-02-01'), steps: [evaluated('2026-11-10')] }),
      { on: '2027-02-01', what: 'goal' },
    ],
    [
      'no goal that was evaluated on its day',
      inForce({ ...goals('2026-11-10'), steps: [evaluated('2026-11-10')] }),
      null,
    ],
    [
      'no goal that an evaluation stopped',
      inForce({ ...goals('2027-02-01'), steps: [evaluated('2026-11-10', 'stop')] }),
      null,
    ],
    [
      'another goal than the one evaluated',
      inForce({ ...goals('2026-11-10', '2026-11-12'), steps: [evaluated('2026-11-20')] }),
      { on: '2026-11-12', what: 'goal' },
    ],
    ['the evaluation, when a goal has the same day', inForce(goals('2027-07-31')), SUMMER],
  ])('is %s', (_, input, next) => {
    expect(nextDayOf(input)).toEqual(next);
  });
});

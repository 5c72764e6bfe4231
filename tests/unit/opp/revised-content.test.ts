import { describe, expect, it } from 'vitest';
import { revisedContent } from '../../../electron/features/opp/revised-content';
import type { OppStepDetailRecord } from '../../../electron/features/opp/opp-records';
import { action, contentWith, goal, idOf } from './support/content';
import { consultation, evaluation, outcome, TODAY } from './support/input';

const [FIRST, SECOND] = [idOf(11), idOf(12)];
const [OF_FIRST, OF_BOTH, OF_NONE] = [idOf(21), idOf(22), idOf(23)];
const text = contentWith({
  goals: { items: [goal({ id: FIRST }), goal({ id: SECOND })] },
  actions: {
    items: [
      action({ id: OF_FIRST, goalIds: [FIRST] }),
      action({ id: OF_BOTH, goalIds: [FIRST, SECOND] }),
      action({ id: OF_NONE, goalIds: [] }),
    ],
  },
});

const after = (
  change: Partial<ReturnType<typeof outcome>>,
  content = text,
): ReturnType<typeof revisedContent> => {
  const outcomes = [{ ...outcome(), goalId: FIRST, ...change }];
  return revisedContent(content, evaluation({ outcomes }), TODAY);
};
const goalsOf = ({ goals }: ReturnType<typeof revisedContent>) => goals.items.map(({ id }) => id);
const actionsOf = ({ actions }: ReturnType<typeof revisedContent>) =>
  actions.items.map(({ id, goalIds }) => [id, goalIds]);

describe('the next version after an evaluation', () => {
  it.each([
    ['stopped', { result: 'partly', next: 'stop' }],
    ['was reached and stops', { result: 'reached', next: 'stop' }],
  ] as const)('starts without a goal that %s, and without guidance for it alone', (_, change) => {
    const next = after(change);
    expect(goalsOf(next)).toEqual([SECOND]);
    expect(actionsOf(next)).toEqual([
      [OF_BOTH, [SECOND]],
      [OF_NONE, []],
    ]);
  });

  it.each([
    ['was not reached', { result: 'not', next: 'continue' }],
    ['was reached in part', { result: 'partly', next: 'adjust' }],
    ['was reached and goes on in another form', { result: 'reached', next: 'adjust' }],
    ['was reached and is kept up on purpose', { result: 'reached', next: 'continue' }],
  ] as const)('keeps a goal that %s', (_, change) => {
    const next = after(change);
    expect(goalsOf(next)).toEqual([FIRST, SECOND]);
    expect(next.actions).toEqual(text.actions);
  });

  it('starts without guidance that has ended; on its last day it runs', () => {
    const content = contentWith({
      actions: {
        items: [
          action({ id: OF_FIRST, toOn: '2026-11-21' }),
          action({ id: OF_BOTH, toOn: TODAY }),
          action({ id: OF_NONE, toOn: null }),
        ],
      },
    });
    const { actions } = revisedContent(content, evaluation(), TODAY);
    expect(actions.items.map(({ id }) => id)).toEqual([OF_BOTH, OF_NONE]);
  });

  it('asks for a new day to evaluate on, and keeps the rest', () => {
    const { evaluationPlan, goals, actions, ...rest } = after({ next: 'stop' });
    expect(evaluationPlan.nextOn).toBeNull();
    expect(text).toMatchObject(rest);
    expect([goals.sources, actions.sources]).toEqual([[], []]);
  });

  it.each<[string, OppStepDetailRecord | undefined]>([
    ['nothing was recorded', undefined],
    ['something else was', consultation()],
  ])('is the same text when %s', (_, detail) => {
    expect(revisedContent(text, detail, '2030-01-01')).toBe(text);
  });
});

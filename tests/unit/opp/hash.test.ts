import { describe, expect, it } from 'vitest';
import { actionHashOf, contentHashOf } from '../../../electron/features/opp/opp-hash';
import { action, contentWith, goal, GOAL_ID, idOf } from './support/content';

const OTHER_GOAL = idOf(11);
const goals = { items: [goal(), goal({ id: OTHER_GOAL, target: '50 woorden per minuut' })] };
const serving = (goalIds: string[]) =>
  contentWith({ goals, actions: { items: [action({ goalIds })] } });

describe('the goals that guidance serves', () => {
  it('are read by guardians: another goal is another text', () => {
    expect(actionHashOf(serving([GOAL_ID]))).not.toBe(actionHashOf(serving([OTHER_GOAL])));
    expect(contentHashOf(serving([GOAL_ID]))).not.toBe(contentHashOf(serving([OTHER_GOAL])));
    expect(actionHashOf(serving([GOAL_ID]))).not.toBe(actionHashOf(serving([])));
  });

  it('count by their place: their order in the row and their ids are no text', () => {
    expect(actionHashOf(serving([GOAL_ID, OTHER_GOAL]))).toBe(
      actionHashOf(serving([OTHER_GOAL, GOAL_ID])),
    );
    const renamed = contentWith({
      goals: { items: [goal({ id: idOf(12) })] },
      actions: { items: [action({ goalIds: [idOf(12), idOf(13)] })] },
    });
    expect(actionHashOf(renamed)).toBe(actionHashOf(contentWith()));
  });
});

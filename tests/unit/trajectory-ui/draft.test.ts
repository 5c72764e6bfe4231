import { describe, expect, it } from 'vitest';
import { emptyGoal, TrajectoryPlan } from '../../../electron/contract/trajectory-plan';
import {
  draftPayload,
  restoredGoal,
  restoredPlan,
  savableGoal,
  savablePlan,
} from '../../../renderer/features/trajectory/trajectory-draft';
import { template } from '../trajectory/invented';

const plan = TrajectoryPlan.parse({
  ...template(),
  startOn: '2025-09-01',
  coaches: '',
  guardianIds: [],
  reason: '',
  question: '',
});
const typedPlan = {
  ...plan,
  name: 'Impulsklas voorjaar',
  weekCount: 6,
  raters: ['pupil' as const],
};
const typedGoal = {
  ...emptyGoal(),
  goal: 'Ik begin zelf',
  pupilText: 'Ik begin',
  voices: { ...emptyGoal().voices, pupil: 'Ik wil het zelf doen' },
};

describe('what is saved of what was typed', () => {
  it('all of it while preparing', () => {
    expect(savablePlan({ status: 'preparing', plan }, typedPlan)).toEqual(typedPlan);
    expect(savableGoal({ status: 'preparing' }, { content: emptyGoal() }, typedGoal)).toEqual(
      typedGoal,
    );
  });

  it('while it runs the weeks, the card and the shared goal stay as they were', () => {
    expect(savablePlan({ status: 'running', plan }, typedPlan)).toEqual({
      ...plan,
      name: 'Impulsklas voorjaar',
    });
    expect(savableGoal({ status: 'running' }, { content: emptyGoal() }, typedGoal)).toEqual({
      ...typedGoal,
      goal: '',
    });
  });
});

describe('a draft that comes back', () => {
  it('replaces what it was typed over', () => {
    const payload = draftPayload(typedPlan, 3);
    expect(restoredPlan(payload, { value: plan, version: 3 })).toEqual({
      kind: 'typed',
      value: typedPlan,
    });
  });

  it.each([null, 2])('is shown beside something newer (typed over %s)', (over) => {
    const payload = draftPayload(typedGoal, over);
    expect(restoredGoal(payload, { value: emptyGoal(), version: 3 }).kind).toBe('older');
  });

  it('is nothing where it was saved meanwhile, or cannot be read', () => {
    expect(restoredPlan(draftPayload(plan, 1), { value: plan, version: 3 })).toEqual({
      kind: 'saved',
    });
    expect(restoredPlan({ value: 'kapot' }, { value: plan, version: 3 })).toEqual({
      kind: 'nothing',
    });
  });
});

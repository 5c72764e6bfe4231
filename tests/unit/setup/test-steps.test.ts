import { expect, it } from 'vitest';
import { selectSteps, STEPS } from '../../../build/tasks/test-steps.mjs';

const idsOf = (only?: string): readonly string[] =>
  selectSteps(STEPS, only).map(({ id }: { readonly id: string }) => id);

it('takes every step when none is named', () => {
  expect(idsOf()).toHaveLength(STEPS.length);
});

it('takes the steps whose name begins as asked, in their own order', () => {
  expect(idsOf('unit,types')).toEqual(['types-electron', 'types-renderer', 'types-tests', 'unit']);
});

it('takes along what a step needs', () => {
  expect(idsOf('e2e')).toEqual(['build', 'e2e']);
});

it('refuses a name that fits no step', () => {
  expect(() => idsOf('speling')).toThrow(/speling/);
});

import { describe, expect, it } from 'vitest';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import {
  consolidationNow,
  consolidationOf,
  reflectionOf,
  restoredConsolidation,
  restoredReflection,
  weekOfDraft,
} from '../../../renderer/features/trajectory/talks/talks-draft';
import { draftPayload } from '../../../renderer/features/trajectory/trajectory-draft';

const words = { pupil: 'Ik begon zelf.', guardian: '', teacher: '', worked: '', next: '' };
const at = '2025-11-12T09:00:00.000Z';
const one = { reflections: [{ week: 2, content: words, version: 3, updatedAt: at }] };

describe('the words about a week', () => {
  it('start empty, at version 0, where nothing stands', () => {
    expect(reflectionOf(one, 4)).toEqual({
      value: { week: 4, content: { ...words, pupil: '' } },
      version: 0,
    });
    expect(reflectionOf(one, 2)).toEqual({ value: { week: 2, content: words }, version: 3 });
  });

  it('come back at their own week alone', () => {
    const typed = { week: 2, content: { ...words, next: 'Het kaartje.' } };
    const payload = draftPayload(typed, 3);
    expect(weekOfDraft(payload)).toBe(2);
    expect(restoredReflection(payload, reflectionOf(one, 2))).toEqual({
      kind: 'typed',
      value: typed,
    });
    expect(restoredReflection(payload, reflectionOf(one, 4))).toEqual({ kind: 'nothing' });
  });

  it('never take the place of what was saved later by themselves', () => {
    const typed = { week: 2, content: { ...words, next: 'Het kaartje.' } };
    expect(restoredReflection(draftPayload(typed, 2), reflectionOf(one, 2)).kind).toBe('older');
  });

  it('are left alone where they can’t be read', () => {
    expect(weekOfDraft({ value: { week: 'twee' } })).toBeNull();
    expect(restoredReflection(undefined, reflectionOf(one, 2)).kind).toBe('nothing');
  });
});

describe('what comes after the last week', () => {
  const proposedChecks: Trajectory['proposedChecks'] = [
    { term: 'sixWeeks', on: '2026-01-05' },
    { term: 'threeMonths', on: '2026-02-23' },
    { term: 'sixMonths', on: '2026-05-21' },
  ];

  it('starts with the days that are proposed', () => {
    const { value, version } = consolidationNow({ consolidation: null, proposedChecks });
    expect(version).toBe(0);
    expect(consolidationOf(value).checks).toEqual(proposedChecks);
  });

  it('leaves out a moment without a day', () => {
    const { value } = consolidationNow({ consolidation: null, proposedChecks });
    const typed = { ...value, days: { ...value.days, threeMonths: null } };
    expect(consolidationOf(typed).checks.map(({ term }) => term)).toEqual([
      'sixWeeks',
      'sixMonths',
    ]);
  });

  it('comes back as it was typed', () => {
    const now = consolidationNow({ consolidation: null, proposedChecks });
    const typed = { ...now.value, stays: 'Het kaartje.' };
    expect(restoredConsolidation(draftPayload(typed, 0), now)).toEqual({
      kind: 'typed',
      value: typed,
    });
  });
});

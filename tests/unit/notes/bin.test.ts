import { describe, expect, it } from 'vitest';
import { binCutoff } from '../../../electron/features/notes/bin-rule';
import { binDaysLeft } from '../../../renderer/features/notes/bin-days';

const now = new Date('2025-11-12T09:00:00.000Z');

describe('the term of the bin', () => {
  it('ends thirty days after deleting', () => {
    expect(binCutoff(now)).toBe('2025-10-13T09:00:00.000Z');
  });

  it.each([
    ['2025-11-12T09:00:00.000Z', 30],
    ['2025-11-11T09:00:00.000Z', 29],
    ['2025-10-14T08:00:00.000Z', 1],
    ['2025-10-13T09:00:00.000Z', 0],
    ['2025-01-01T00:00:00.000Z', 0],
  ])('leaves what was deleted at %s another %i days', (deletedAt, days) => {
    expect(binDaysLeft(deletedAt, now)).toBe(days);
  });
});

import { describe, expect, it } from 'vitest';
import { hasLeft, isDueToDrop } from '../../../electron/features/pupils/school-terms';

const pupil = { leaveDate: null, imported: true, lastSeenStartYear: 2025 };
const school = { today: '2026-03-10', currentStartYear: 2025, newestStartYear: 2025 };

describe('leaving the school', () => {
  it('is past the leave date, not on it', () => {
    expect(hasLeft({ ...pupil, leaveDate: '2026-03-09' }, school)).toBe(true);
    expect(hasLeft({ ...pupil, leaveDate: '2026-03-10' }, school)).toBe(false);
  });

  it('is when a class list of this school year no longer names the pupil', () => {
    expect(hasLeft({ ...pupil, lastSeenStartYear: 2024 }, school)).toBe(true);
  });

  it('is not yet when the list of next year came before the summer', () => {
    const june = { ...school, today: '2026-06-20', newestStartYear: 2026 };
    expect(hasLeft(pupil, june)).toBe(false);
    const august = { today: '2026-08-01', currentStartYear: 2026, newestStartYear: 2026 };
    expect(hasLeft(pupil, august)).toBe(true);
  });

  it('is not when no newer list was read', () => {
    expect(hasLeft(pupil, { ...school, today: '2027-09-01', currentStartYear: 2027 })).toBe(false);
  });

  it('is never told by a list for a pupil entered by hand', () => {
    expect(hasLeft({ ...pupil, imported: false, lastSeenStartYear: 2020 }, school)).toBe(false);
    expect(
      hasLeft({ ...pupil, lastSeenStartYear: 2020 }, { ...school, newestStartYear: null }),
    ).toBe(false);
  });
});

describe('dropping pupils at the end of the school year', () => {
  it('takes those without a case file that were last seen in an earlier year', () => {
    expect(isDueToDrop({ hasCaseFile: false, lastSeenStartYear: 2024 }, 2025)).toBe(true);
  });

  it('keeps those of this year and of the next', () => {
    expect(isDueToDrop({ hasCaseFile: false, lastSeenStartYear: 2025 }, 2025)).toBe(false);
    expect(isDueToDrop({ hasCaseFile: false, lastSeenStartYear: 2026 }, 2025)).toBe(false);
  });

  it('never takes a pupil who has a case file', () => {
    expect(isDueToDrop({ hasCaseFile: true, lastSeenStartYear: 2015 }, 2025)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { calendarFaults } from '../../../electron/contract/school-calendar-rules';

const autumn = { fromOn: '2026-10-17', toOn: '2026-10-25' };

describe('a list of free periods of one school year', () => {
  it('is right when nothing touches', () => {
    const next = { fromOn: '2026-10-26', toOn: '2026-10-26' };
    expect(calendarFaults([next, autumn], 2026)).toEqual([]);
  });

  it('names the two places that share a day, in whatever order they stand', () => {
    const study = { fromOn: '2026-10-25', toOn: '2026-10-27' };
    expect(calendarFaults([study, autumn], 2026)).toEqual([
      { kind: 'overlap', index: 0, other: 1 },
    ]);
    expect(calendarFaults([autumn, autumn], 2026)).toEqual([
      { kind: 'overlap', index: 1, other: 0 },
    ]);
  });

  it('runs from 1 August to 31 July; a summer may run on', () => {
    const first = { fromOn: '2026-08-01', toOn: '2026-08-02' };
    const summer = { fromOn: '2027-07-31', toOn: '2027-09-05' };
    expect(calendarFaults([first, summer], 2026)).toEqual([]);
  });

  it.each([
    ['before the year', { fromOn: '2026-07-31', toOn: '2026-08-02' }],
    ['after the year', { fromOn: '2027-08-01', toOn: '2027-08-02' }],
    ['with an end far after it', { fromOn: '2027-07-10', toOn: '2072-08-22' }],
  ])('refuses a period %s', (_, period) => {
    expect(calendarFaults([autumn, period], 2026)).toEqual([{ kind: 'outsideYear', index: 1 }]);
  });
});

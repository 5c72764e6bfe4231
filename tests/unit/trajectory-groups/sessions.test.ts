import { describe, expect, it } from 'vitest';
import { sessionDays } from '../../../electron/features/trajectory-groups/rules/sessions';
import { card } from '../skill-card/card';

describe('the sessions of a group', () => {
  const { weeks } = card();

  it('are one a week from week 1 on', () => {
    expect(sessionDays(weeks, 2)).toEqual(['2026-09-15', '2026-09-22']);
  });

  it('are not on a day without school', () => {
    expect(sessionDays(weeks, 4)).toEqual(['2026-09-17']);
  });

  it('are none where no day is fixed', () => {
    expect(sessionDays(weeks, null)).toEqual([]);
  });
});

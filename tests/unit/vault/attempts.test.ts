import { describe, expect, it } from 'vitest';
import { secondsToWait, waitAfter } from '../../../electron/vault/keys/attempts';

const at = (seconds: number): Date =>
  new Date(Date.parse('2026-11-21T09:00:00.000Z') + seconds * 1000);

describe('the wait after wrong passphrases', () => {
  it('grows from nothing to five minutes and no further', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 1000].map(waitAfter);
    expect(waits).toEqual([0, 0, 0, 5, 10, 20, 40, 160, 300, 300, 300]);
  });

  it('runs down', () => {
    const attempts = { failures: 4, lastAt: at(0).toISOString() };
    expect([0, 3, 10, 100].map((later) => secondsToWait(attempts, at(later)))).toEqual([
      10, 7, 0, 0,
    ]);
  });

  it('isn’t longer after the clock was set back', () => {
    const attempts = { failures: 4, lastAt: at(0).toISOString() };
    expect(secondsToWait(attempts, at(-100_000))).toBe(10);
  });
});

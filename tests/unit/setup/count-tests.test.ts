import { describe, expect, it } from 'vitest';
import {
  countCheck,
  countLastLine,
  countPlaywright,
  countVitest,
  sumCounts,
} from '../../../build/tasks/count-tests.mjs';

describe('counting', () => {
  it('counts a check as one test', () => {
    expect(countCheck({ code: 0 })).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countCheck({ code: 2 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("reads vitest's report", () => {
    const report = { numPassedTests: 12, numFailedTests: 2, numPendingTests: 1 };
    expect(countVitest({ code: 1, report })).toEqual({ passed: 12, failed: 2, skipped: 1 });
  });

  it("reads Playwright's report and counts a flaky test as failed", () => {
    const report = { stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(countPlaywright({ code: 1, report })).toEqual({ passed: 9, failed: 2, skipped: 2 });
  });

  it('reads the last line of a script of our own', () => {
    const output = 'ronde 20\n20 passed, 0 failed\n';
    expect(countLastLine({ code: 0, output })).toEqual({ passed: 20, failed: 0, skipped: 0 });
  });
});

describe('a runner that hides something', () => {
  it('is one failure when it ran no test', () => {
    expect(countVitest({ code: 0, report: { numPassedTests: 0 } }).failed).toBe(1);
    expect(countPlaywright({ code: 0, report: undefined }).failed).toBe(1);
    expect(countLastLine({ code: 0, output: 'klaar' }).failed).toBe(1);
  });

  it('is one failure when it ends badly while every test passed', () => {
    const report = { numPassedTests: 5, numFailedTests: 0 };
    expect(countVitest({ code: 1, report })).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('is one failure when it left no report', () => {
    expect(countVitest({ code: 137, report: undefined })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
});

it('adds up the counts of all steps', () => {
  const sum = sumCounts([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 20, failed: 2, skipped: 3 },
  ]);
  expect(sum).toEqual({ passed: 21, failed: 2, skipped: 3 });
});

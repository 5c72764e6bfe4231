// From what a runner reported to how many tests passed and failed. Pure: no I/O.

/** @typedef {{passed: number, failed: number, skipped: number}} Count */

/** A runner that ends badly, or that ran nothing, never counts as zero failures. */
function honest({ passed, failed, skipped }, code) {
  const silent = passed + failed === 0;
  const hidden = code !== 0 && failed === 0;
  return { passed, failed: silent || hidden ? failed + 1 : failed, skipped };
}

/** A check has one outcome: its exit code. */
export function countCheck({ code }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** vitest's JSON report; `report` is undefined when the runner left none. */
export function countVitest({ code, report }) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report ?? {};
  return honest({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }, code);
}

/** Playwright's JSON report. A flaky test passed only at the second try: it counts as failed. */
export function countPlaywright({ code, report }) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

/** A script of our own that ends with the line `N passed, N failed`. */
export function countLastLine({ code, output }) {
  const last = output.trim().split('\n').at(-1) ?? '';
  const [, passed = '0', failed = '0'] = /^(\d+) passed, (\d+) failed$/.exec(last.trim()) ?? [];
  return honest({ passed: Number(passed), failed: Number(failed), skipped: 0 }, code);
}

/** Adds up the counts of all steps. */
export function sumCounts(counts) {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

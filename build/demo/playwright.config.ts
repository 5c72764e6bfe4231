// The demo is one Playwright test, so that it shares the page objects of the e2e tests.
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: 'demo.ts',
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 15_000 },
  retries: 0,
  reporter: './reporter.mjs',
  use: { trace: 'off', video: 'off', screenshot: 'off' },
  outputDir: join(tmpdir(), 'casuskluis-demo-results'),
  preserveOutput: 'never',
});

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '**/*.spec.ts',
  // One at a time: each test owns a real window and a real keychain entry, on two cores.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  // No traces, videos or pictures of a failing test: they would hold what was typed, in plain text.
  use: { trace: 'off', video: 'off', screenshot: 'off' },
  outputDir: join(tmpdir(), 'casuskluis-e2e-results'),
  preserveOutput: 'never',
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts'],
    // Real database files and real Argon2id: a loaded machine must not turn that into a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // The engine is tested with its real word lists, the spelling with its real dictionary.
    globalSetup: ['build/tasks/data-for-tests.mjs'],
  },
});

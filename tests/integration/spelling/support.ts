import { afterEach } from 'vitest';
import { createSpeller } from '../../../electron/features/spelling/speller';
import type { Speller } from '../../../electron/features/spelling/speller';
import type { SpellingContext } from '../../../electron/features/spelling/spelling-service';
import { openTestVault } from '../support/open-test-vault';
import { buildEntry } from '../vault/support/build-entry';

const made: Speller[] = [];

/** The real worker with the real dictionary; ended after the test by itself. */
export const openSpeller = async (
  options: Partial<Parameters<typeof createSpeller>[0]> = {},
): Promise<Speller> => {
  const speller = createSpeller({
    worker: await buildEntry('electron/features/spelling/spell-worker.ts'),
    ...options,
  });
  made.push(speller);
  return speller;
};

export const openSpelling = async (
  options: Parameters<typeof openSpeller>[0] = {},
): Promise<SpellingContext> => {
  const { context } = await openTestVault();
  return { ...context, speller: await openSpeller(options) };
};

afterEach(async () => {
  await Promise.all(made.splice(0).map((speller) => speller.release()));
});

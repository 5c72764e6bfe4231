// vitest's globalSetup: unit tests need no build, but the word lists and the dictionary.
import { ensureLexicon } from './lexicon.mjs';
import { ensureSpelling } from './spelling.mjs';

/** @returns {Promise<void>} */
export async function setup() {
  ensureSpelling();
  await ensureLexicon();
}

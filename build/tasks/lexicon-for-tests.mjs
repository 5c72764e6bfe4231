// vitest's globalSetup: unit tests need no build, but the word lists.
import { ensureLexicon } from './lexicon.mjs';

/** @returns {Promise<void>} */
export async function setup() {
  await ensureLexicon();
}

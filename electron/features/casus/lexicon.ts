/** The word lists of the de-identification, read when a casus first needs them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Lexicon } from '../../deidentify';

const FILE = join('lexicon', 'lexicon.bin');

/** In the built app the lists stand beside the bundle's folder; in a test in the project's `out`. */
const findFile = (from: string): string => {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const found = [join(folder, FILE), join(folder, 'out', FILE)].find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  throw new Error('the lexicon was not built');
};

let loaded: Lexicon | undefined;

/** Takes a few milliseconds the first time. @throws Error when the app was built without its lists */
export const lexiconOf = (): Lexicon => {
  loaded ??= new Lexicon(readFileSync(findFile(import.meta.dirname)));
  return loaded;
};

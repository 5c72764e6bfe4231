/** The word lists of the de-identification, read when a casus first needs them. */
import { readFileSync } from 'node:fs';
import { Lexicon } from '../../deidentify';
import { findBuilt } from '../built-data';

let loaded: Lexicon | undefined;

/** Takes a few milliseconds the first time. @throws Error when the app was built without its lists */
export const lexiconOf = (): Lexicon => {
  loaded ??= new Lexicon(readFileSync(findBuilt('lexicon', 'lexicon.bin')));
  return loaded;
};

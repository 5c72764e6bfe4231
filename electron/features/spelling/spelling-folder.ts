import { dirname } from 'node:path';
import { findBuilt } from '../built-data';

/** Where the build put Hunspell and its dictionary. @throws Error when the app was built without them */
export const spellingFolder = (): string => dirname(findBuilt('spelling', 'hunspell.cjs'));

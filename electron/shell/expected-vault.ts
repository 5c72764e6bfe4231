/**
 * What the first screen will most likely be, told without waiting for the vault process: the unlock
 * screen stands there while that process still starts. It is a guess from two files; the vault process
 * decides, and everything that isn't plainly a whole vault is `unknown` here.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type ExpectedVault = 'sixWords' | 'ownPassphrase' | 'unknown';

/** @param folder the vault folder */
export const expectedVault = (folder: string): ExpectedVault => {
  try {
    if (statSync(join(folder, 'kluis.db')).size === 0) return 'unknown';
    const keyFile = JSON.parse(readFileSync(join(folder, 'kluis.json'), 'utf8')) as {
      readonly wraps: { readonly passphrase: unknown };
    };
    return keyFile.wraps.passphrase === null ? 'ownPassphrase' : 'sixWords';
  } catch {
    return 'unknown';
  }
};

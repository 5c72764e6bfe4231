/** Where the demo leaves what it makes; git ignores it. */
import { join } from 'node:path';

export const demoFolder = join(import.meta.dirname, '../../demo');
export const screenshotsFolder = join(demoFolder, 'screenshots');
export const exportsFolder = join(demoFolder, 'exports');
export const vaultHome = join(demoFolder, 'vault-home');

/** Data that the build puts beside the bundle: word lists and dictionaries. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Path of a file of the build. In the built app data stands beside the bundle's folder; in a
 * test in the project's `out`. @throws Error when the app was built without it
 */
export const findBuilt = (...parts: readonly string[]): string => {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const found = [join(folder, ...parts), join(folder, 'out', ...parts)].find((path) =>
      existsSync(path),
    );
    if (found !== undefined) return found;
  }
  throw new Error('the app was built without its data');
};

/**
 * What must be known before a vault is open: the window's place and the colour scheme. A small plain
 * file; nothing of a person belongs in it.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Preferences = {
  readonly colorScheme: 'light' | 'dark' | 'auto';
  readonly maximized: boolean;
  readonly bounds: Readonly<Record<'x' | 'y' | 'width' | 'height', number>> | null;
};

const defaults: Preferences = { colorScheme: 'auto', maximized: false, bounds: null };

export type PreferencesFile = {
  readonly get: () => Preferences;
  readonly set: (change: Partial<Preferences>) => void;
};

/** Takes what fits and the default for the rest. By hand: zod would cost the first window 20 ms. */
const readPreferences = (found: unknown): Preferences => {
  if (typeof found !== 'object' || found === null) return defaults;
  const { colorScheme, maximized, bounds } = found as Record<string, unknown>;
  const sides =
    typeof bounds === 'object' && bounds !== null ? (bounds as Record<string, unknown>) : {};
  const [x, y, width, height] = [sides['x'], sides['y'], sides['width'], sides['height']].map(
    (side) =>
      Number.isInteger(side) && Math.abs(side as number) <= 20_000 ? (side as number) : null,
  );
  const whole = x != null && y != null && width != null && height != null;
  return {
    colorScheme: colorScheme === 'light' || colorScheme === 'dark' ? colorScheme : 'auto',
    maximized: maximized === true,
    bounds: whole && width >= 640 && height >= 480 ? { x, y, width, height } : null,
  };
};

/** Opens the file; a missing or damaged one gives the defaults. A failing write is left at that. */
export const openPreferences = (file: string): PreferencesFile => {
  let current = defaults;
  try {
    current = readPreferences(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // No file yet, or not readable: the defaults serve.
  }
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change };
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        writeFileSync(`${file}.tmp`, JSON.stringify(current), { mode: 0o600 });
        renameSync(`${file}.tmp`, file);
      } catch {
        // The window's place is not worth an error.
      }
    },
  };
};

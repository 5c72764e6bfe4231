/**
 * Where things lie on this machine. Local application data of this user, never the roaming profile:
 * what roams is copied to a server (security.md section 5).
 */
import { homedir } from 'node:os';
import { join } from 'node:path';

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

const here: Machine = { platform: process.platform, env: process.env, home: homedir() };

/** The folder for everything of this app: `%LOCALAPPDATA%\Casuskluis`, or what the platform has for it. */
export const appDataFolder = ({ platform, env, home }: Machine = here): string => {
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Casuskluis');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Casuskluis');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'casuskluis');
};

export const vaultFolder = (userData: string): string => join(userData, 'kluis');
export const backupFolder = (userData: string): string => join(userData, 'back-ups');

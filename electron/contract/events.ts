/** What main and the vault process tell the screen without being asked. */
import { z } from 'zod';

const menuCommands = [
  'newNote',
  'search',
  'privacyView',
  'import',
  'backup',
  'settings',
  'help',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

export const Progress = z.strictObject({
  job: z.enum(['backup', 'restore', 'rekey', 'import', 'export', 'copy']),
  done: z.number().min(0),
  total: z.number().min(0),
});
export type Progress = z.output<typeof Progress>;

const events = {
  /** Save what is being typed as a draft now, then call `window.flushed`. */
  flushDrafts: z.strictObject({ reason: z.enum(['lock', 'close']) }),
  menu: z.strictObject({ command: z.enum(menuCommands) }),
  progress: Progress,
  /** The vault process stopped by itself: nothing more can be saved until the vault is opened again. */
  vaultGone: z.strictObject({}),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

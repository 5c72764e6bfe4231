/** What main and the vault process tell the screen without being asked. */
import { z } from 'zod';
import { DraftPlace } from './drafts';
import { leavings } from './shell';

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
  /** Save what is being typed now, at least as a draft; then call `window.flushed`. */
  flushDrafts: z.strictObject({ reason: z.enum(leavings) }),
  /** A lock or a close by hand was held back: this would be lost. `window.leave` goes on with it. */
  held: z.strictObject({ reason: z.enum(leavings), unsaved: z.array(DraftPlace) }),
  menu: z.strictObject({ command: z.enum(menuCommands) }),
  progress: Progress,
  /** The vault process stopped by itself: nothing more can be saved until the vault is opened again. */
  vaultGone: z.strictObject({}),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

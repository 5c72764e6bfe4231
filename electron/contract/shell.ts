/** Calls that the main process answers: picking files, the clipboard, the window, what runs here. */
import { z } from 'zod';
import { shellContract } from './contract';
import { DraftPlace } from './drafts';
import { FileToken } from './ids';

export const filePurposes = [
  'classList',
  'attachment',
  'oppImport',
  'schoolCalendar',
  'saveAttachment',
  'savePdf',
  'saveDocx',
  'saveCalendar',
  'saveSvg',
  'savePng',
  'saveRecoverySheet',
  'archive',
  'readerKey',
  'saveArchive',
  'saveReaderKey',
  'backupFolder',
  'restoreBackup',
] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** Suggested for what leaves as a `.casuskluis`. */
const archiveNames = [
  'overdracht.casuskluis',
  'ontvangstbevestiging.casuskluis',
  'vraag-aan-collega.casuskluis',
  'antwoord-aan-collega.casuskluis',
] as const;
export type ArchiveName = (typeof archiveNames)[number];

export const PickedFile = z.strictObject({
  token: FileToken,
  name: z.string(),
  byteLength: z.number().int().min(0),
});
export type PickedFile = z.output<typeof PickedFile>;

/** How the window is left: both end the vault process. */
export const leavings = ['lock', 'close'] as const;
export type Leaving = (typeof leavings)[number];

export const NotSaved = z.strictObject({
  /** Typed, neither saved nor kept as a draft, and gone with an automatic lock. */
  works: z.array(DraftPlace),
  /** A lock got no answer from the screen, or none in time: what was typed last may be gone. */
  unanswered: z.boolean(),
  /** A lock came before an exported file was written: there is none. */
  exportStopped: z.boolean(),
});
export type NotSaved = z.output<typeof NotSaved>;

const nothing = z.strictObject({});

export const shell = shellContract({
  'files.pick': {
    /** `name`: what a new file is called by itself; never with the name of a person. */
    input: z.strictObject({
      purpose: z.enum(filePurposes),
      name: z.enum(archiveNames).optional(),
    }),
    output: PickedFile.nullable(),
  },
  /** Only the preload can call this with a path: it takes the path from a real dropped File. */
  'files.dropped': {
    input: z.strictObject({
      purpose: z.enum(['classList', 'attachment', 'archive']),
      path: z.string().max(4096),
    }),
    output: PickedFile,
    errors: ['FILE_UNREADABLE'],
  },
  /** With what was copied: the clipboard itself may not hold it yet when this call arrives. */
  'clipboard.written': {
    input: z.strictObject({ text: z.string().max(5_000_000) }),
    output: nothing,
  },
  /** The answer to `flushDrafts`: what is neither saved nor kept as a draft. */
  'window.flushed': {
    input: z.strictObject({ unsaved: z.array(DraftPlace).max(200) }),
    output: nothing,
  },
  'window.lock': { input: nothing, output: nothing },
  /** After `held`: tries once more, or (`anyway`) loses what could not be saved. */
  'window.leave': {
    input: z.strictObject({ reason: z.enum(leavings), anyway: z.boolean() }),
    output: nothing,
  },
  /** What the locks before this opening left undone; until `window.notSavedRead`. */
  'window.notSaved': { input: nothing, output: NotSaved },
  'window.notSavedRead': { input: nothing, output: nothing },
  'window.allowSharing': {
    input: z.strictObject({ allowed: z.boolean() }),
    output: z.strictObject({ allowed: z.boolean() }),
  },
  'window.opened': {
    input: z.strictObject({ autoLockMinutes: z.number().int().min(1).max(120) }),
    output: nothing,
  },
  'window.preferences': {
    input: nothing,
    output: z.strictObject({
      colorScheme: z.enum(['light', 'dark', 'auto']),
      sharingAllowed: z.boolean(),
    }),
  },
  'window.setColorScheme': {
    input: z.strictObject({ colorScheme: z.enum(['light', 'dark', 'auto']) }),
    output: nothing,
  },
  'app.about': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      node: z.string(),
      platform: z.enum(['win32', 'darwin', 'linux', 'other']),
      blockedRequests: z.number().int().min(0),
    }),
  },
  /** Prints the recovery sheet on paper, or saves it as a PDF where a person asked for that twice. */
  'print.recoverySheet': {
    input: z.strictObject({
      recoveryCode: z.string().max(80),
      vaultName: z.string().max(80),
      target: z.enum(['printer', 'file']),
    }),
    output: z.strictObject({ done: z.boolean() }),
    errors: [
      'PRINT_FAILED',
      'DISK_FULL',
      'IO_ERROR',
      'READ_ONLY',
      'SYNCED_FOLDER',
      'BACKUP_FOLDER',
    ],
  },
});

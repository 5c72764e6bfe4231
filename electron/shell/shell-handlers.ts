/** Answers the calls of contract/shell.ts. Loaded after the window has begun to load. */
import { app, nativeTheme, type BrowserWindow } from 'electron';
import type { HandlersOf } from '../contract/contract';
import { CodedError } from '../contract/coded-error';
import { PickedFile, type shell } from '../contract/shell';
import { choosePath, registerPath } from './file-dialogs';
import type { ClipboardGuard } from './clipboard-guard';
import type { IdleLock } from './idle-lock';
import type { NetworkGuard } from './network-guard';
import { backupFolder } from './paths';
import type { PreferencesFile } from './preferences';
import type { PupilCardGuard } from './pupil-card';
import type { WindowKeeper } from './window-keeper';

export type ShellContext = {
  readonly keeper: WindowKeeper;
  readonly clipboard: ClipboardGuard;
  readonly idle: IdleLock;
  readonly network: NetworkGuard;
  readonly preferences: PreferencesFile;
  readonly card: PupilCardGuard;
  readonly onOpened: () => void;
  /** A pupil's card is shown, or no more: the window and its page follow. */
  readonly onCard: () => void;
};

const nothing = {};

/** Calls the vault process and gives its value. @throws CodedError with the vault's own code */
export const askVault = async (
  keeper: WindowKeeper,
  method: string,
  input: unknown,
): Promise<unknown> => {
  const result = await keeper.vault(method, input);
  if (!result.ok) throw new CodedError(result.code, result.details);
  return result.value;
};

export const windowOf = (keeper: WindowKeeper): BrowserWindow => {
  const window = keeper.window();
  if (window === null) throw new CodedError('CANCELLED');
  return window;
};

const register =
  (keeper: WindowKeeper) =>
  async (entry: unknown): Promise<PickedFile> =>
    PickedFile.parse(await askVault(keeper, 'internal.registerFile', entry));

const platforms = ['win32', 'darwin', 'linux'] as const;

export const shellHandlers: HandlersOf<typeof shell, ShellContext> = {
  'files.pick': async ({ keeper }, { purpose, name }) => {
    const path = await choosePath(windowOf(keeper), purpose, name);
    return path === null ? null : registerPath(register(keeper), { path, purpose });
  },
  'files.dropped': ({ keeper }, entry) => registerPath(register(keeper), entry),
  'clipboard.written': ({ clipboard }, { text }) => {
    clipboard.written(text);
    return nothing;
  },
  'window.flushed': ({ keeper }, { unsaved }) => {
    keeper.flushed(unsaved);
    return nothing;
  },
  'window.lock': ({ keeper }) => {
    void keeper.lock('asked');
    return nothing;
  },
  'window.leave': ({ keeper }, { reason, anyway }) => {
    const how = anyway ? 'anyway' : 'asked';
    void (reason === 'lock' ? keeper.lock(how) : keeper.close(how));
    return nothing;
  },
  'window.notSaved': ({ keeper }) => keeper.notSaved.get(),
  'window.notSavedRead': ({ keeper }) => {
    keeper.notSaved.read();
    return nothing;
  },
  'window.allowSharing': ({ keeper }, { allowed }) => ({ allowed: keeper.allowSharing(allowed) }),
  'window.opened': ({ keeper, idle, onOpened }, { autoLockMinutes }) => {
    if (!keeper.opened()) return nothing; // it is being locked already
    idle.watch(autoLockMinutes);
    onOpened();
    return nothing;
  },
  'window.preferences': ({ preferences, keeper }) => ({
    colorScheme: preferences.get().colorScheme,
    sharingAllowed: keeper.sharingAllowed(),
  }),
  'window.setColorScheme': ({ preferences }, { colorScheme }) => {
    preferences.set({ colorScheme });
    nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
    return nothing;
  },
  'app.about': ({ network }) => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    chrome: process.versions.chrome,
    node: process.versions.node,
    platform: platforms.find((each) => each === process.platform) ?? 'other',
    blockedRequests: network.blockedRequests(),
  }),
  'print.recoverySheet': async ({ keeper }, sheet) => {
    const { printRecoverySheet } = await import('./recovery-sheet');
    const backups = backupFolder(app.getPath('userData'));
    const job = { ...sheet, backupFolder: backups, now: new Date() };
    return { done: await printRecoverySheet(windowOf(keeper), job) };
  },
};

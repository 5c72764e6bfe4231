/** Wiring only: the one place that makes the window and starts the vault process. */
import { join } from 'node:path';
import { app, clipboard, nativeTheme, powerMonitor, session } from 'electron';
import type { MenuCommand } from './contract/events';
import type { Router } from './ipc/router';
import { registerAppScheme, serveApp } from './shell/app-protocol';
import { createClipboardGuard } from './shell/clipboard-guard';
import { expectedVault } from './shell/expected-vault';
import { openEventLog } from './shell/event-log';
import { createIdleLock, type Timer } from './shell/idle-lock';
import { openBridge } from './shell/ipc-bridge';
import { isOwnSender, PARTITION, refuseNavigation } from './shell/main-window';
import { buildMenu, setMenu, type MenuState } from './shell/menu';
import { guardNetwork } from './shell/network-guard';
import { appDataFolder, backupFolder, vaultFolder } from './shell/paths';
import { printPageOf } from './shell/print-window';
import { openPreferences } from './shell/preferences';
import { createPupilCardGuard } from './shell/pupil-card';
import { createPupilCardWindow } from './shell/pupil-card-window';
import { createWindowKeeper } from './shell/window-keeper';

const timer: Timer = {
  start: (task, milliseconds) => {
    const handle = setTimeout(task, milliseconds);
    return () => clearTimeout(handle);
  },
};

const DEFAULT_IDLE_MINUTES = 5;
const opensVault: ReadonlySet<string> = new Set([
  'vault.create',
  'vault.open',
  'vault.openWithRecoveryCode',
  'backup.restore',
]);

const start = async (): Promise<void> => {
  const userData = app.getPath('userData');
  const network = guardNetwork(app);
  const preferences = openPreferences(join(userData, 'venster.json'));
  const log = openEventLog(join(userData, 'gebeurtenissen.log'), () => new Date());
  const clipboardGuard = createClipboardGuard(clipboard, timer);
  const keeper = createWindowKeeper({
    preferences,
    setup: { vaultFolder: vaultFolder(userData), backupFolder: backupFolder(userData) },
    log,
    onLock: async () => {
      // First, and in the same turn as the vault process is told to end: nothing can be asked in between.
      card.end();
      idle.stop();
      showMenu('locked');
      await clipboardGuard.clear();
    },
  });
  const idle = createIdleLock({
    source: {
      idleSeconds: () => powerMonitor.getSystemIdleTime(),
      screenIsLocked: () => powerMonitor.getSystemIdleState(60) === 'locked',
      now: Date.now,
    },
    timer,
    lock: () => void keeper.lock('automatic'),
  });
  const showMenu = (state: MenuState): void => {
    const window = keeper.window();
    if (window === null || window.isDestroyed()) return;
    const send = (command: MenuCommand): void => keeper.send('menu', { command });
    const actions = { send, lock: () => void keeper.lock('asked'), quit: () => app.quit() };
    setMenu(window, buildMenu(actions, { state, devTools: !app.isPackaged }));
  };
  const putWindow = createPupilCardWindow();
  const card = createPupilCardGuard();
  const followCard = (): void => {
    const window = keeper.window();
    if (window === null) return;
    const isCard = card.shown() !== null;
    showMenu(isCard ? 'pupilCard' : 'open');
    putWindow(window, isCard);
  };

  // The router and zod load while the window is already loading: they are not needed to draw it.
  let shellRouter: Promise<Router> | null = null;
  const shell = async (method: string, input: unknown): ReturnType<Router> => {
    shellRouter ??= import('./shell/shell-router').then(({ createShellRouter }) =>
      createShellRouter({
        context: {
          keeper,
          clipboard: clipboardGuard,
          idle,
          network,
          preferences,
          card,
          onOpened: () => showMenu('open'),
          onCard: followCard,
        },
        log,
      }),
    );
    return (await shellRouter)(method, input);
  };

  // The recovery code is on the screen before Vandaag is: from the first moment nobody may walk away.
  const vault = async (method: string, input: unknown): ReturnType<Router> => {
    const result = await keeper.vault(method, input);
    if (result.ok && opensVault.has(method)) idle.watch(DEFAULT_IDLE_MINUTES);
    return result;
  };

  // Electron would show a dialog with a stack, and a stack may hold text.
  process.on('uncaughtException', (error) => {
    log({ event: 'call-failed', method: 'main', code: 'INTERNAL', kind: error.name });
    void keeper.lock('automatic');
  });
  refuseNavigation();
  app.on('second-instance', () => keeper.focus());
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', () => void clipboardGuard.clear());
  await app.whenReady();
  nativeTheme.themeSource =
    preferences.get().colorScheme === 'auto'
      ? 'system'
      : (preferences.get().colorScheme as 'light' | 'dark');
  serveApp(session.fromPartition(PARTITION), {
    root: join(app.getAppPath(), 'out/renderer'),
    pageOf: printPageOf,
    expectedVault: () =>
      card.shown() === null ? expectedVault(vaultFolder(userData)) : 'pupilCard',
  });
  openBridge({
    isOwnSender: (event) => isOwnSender(event, keeper.window()),
    shell,
    vault,
    allows: card.allows,
  });
  powerMonitor.on('suspend', () => void keeper.lock('automatic'));
  powerMonitor.on('lock-screen', () => void keeper.lock('automatic'));
  // The system waits for this (macOS, Linux); Windows tells the window instead, see window-keeper.ts.
  powerMonitor.on('shutdown', (event?: { readonly preventDefault: () => void }) => {
    event?.preventDefault();
    void keeper.lock('automatic').then(() => app.quit());
  });
  keeper.show();
  showMenu('locked');
  log({ event: 'started', version: app.getVersion(), electron: process.versions.electron });
};

// As root (the test machine) the sandbox can't be enabled for children; windows ask for it anyway.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', appDataFolder());
registerAppScheme();
if (app.requestSingleInstanceLock()) void start();
else app.quit();

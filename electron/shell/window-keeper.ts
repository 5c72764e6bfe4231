/**
 * Keeps the one window and the one vault process, through opening, locking and closing.
 * Threat: what was on the screen stays in memory after the lock. Locking saves what is being typed,
 * ends the vault process, destroys the window with its renderer, and makes both anew.
 */
import { join } from 'node:path';
import { app, nativeTheme, type BrowserWindow } from 'electron';
import type { Result } from '../contract/contract';
import type { EventName, EventPayload } from '../contract/events';
import { ORIGIN } from './app-files';
import { createMainWindow } from './main-window';
import type { PreferencesFile } from './preferences';
import { startVaultProcess, type VaultClient } from './vault-client';
import type { VaultSetup } from '../ipc/messages';
import type { EventLog } from './event-log';

const FLUSH_MILLISECONDS = 900;

export type WindowKeeper = {
  readonly show: () => void;
  readonly focus: () => void;
  readonly window: () => BrowserWindow | null;
  readonly vault: (method: string, input: unknown) => Promise<Result<unknown>>;
  readonly send: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  readonly lock: () => Promise<void>;
  /** The vault is open: from now on there may be something to save before a lock or a close. */
  readonly opened: () => void;
  /** The screen has saved its drafts: the lock or the close that waits may go on. */
  readonly flushed: () => void;
  readonly allowSharing: (allowed: boolean) => boolean;
  readonly sharingAllowed: () => boolean;
};

type Options = {
  readonly preferences: PreferencesFile;
  readonly setup: VaultSetup;
  readonly log: EventLog;
  /** Runs at each lock, before the window goes: the clipboard, the menu, the idle watch. */
  readonly onLock: () => Promise<void>;
};

export const createWindowKeeper = ({ preferences, setup, log, onLock }: Options): WindowKeeper => {
  let window: BrowserWindow | null = null;
  let vault: VaultClient | null = null;
  let flushDone: (() => void) | null = null;
  let sharing = false;
  let replacing = false;
  let isOpen = false;

  const send: WindowKeeper['send'] = (event, payload) => {
    if (window !== null && !window.isDestroyed()) {
      window.webContents.send(`casuskluis:event:${event}`, payload);
    }
  };

  const startVault = (): VaultClient =>
    startVaultProcess({
      entry: join(app.getAppPath(), 'out/main/vault-process.js'),
      setup,
      onEvent: (event, payload) => {
        if (event === 'progress') send('progress', payload as EventPayload<'progress'>);
        if (event === 'call-failed') log({ event, ...(payload as { method: string; code: string; kind: string }) });
      },
      onGone: (exitCode) => {
        log({ event: 'vault-process-ended', exitCode });
        send('vaultGone', {});
      },
    });

  const flush = (reason: 'lock' | 'close'): Promise<void> =>
    new Promise((resolve) => {
      if (!isOpen) {
        resolve();
        return;
      }
      const timeout = setTimeout(done, FLUSH_MILLISECONDS);
      function done(): void {
        clearTimeout(timeout);
        flushDone = null;
        resolve();
      }
      flushDone = done;
      send('flushDrafts', { reason });
    });

  const open = (): BrowserWindow => {
    const made = createMainWindow(preferences, {
      dark: nativeTheme.shouldUseDarkColors,
      protectedContent: !sharing,
    });
    made.once('ready-to-show', () => made.show());
    made.on('close', (event) => {
      if (replacing || vault === null) return;
      event.preventDefault();
      replacing = true;
      void flush('close').then(async () => {
        await onLock();
        await vault?.end();
        vault = null;
        made.destroy();
      });
    });
    made.webContents.on('render-process-gone', (_event, { reason }) => {
      log({ event: 'screen-gone', reason });
      if (reason !== 'clean-exit' && !replacing) void lock();
    });
    void made.loadURL(`${ORIGIN}/`);
    return made;
  };

  async function lock(): Promise<void> {
    if (replacing || window === null) return;
    replacing = true;
    await flush('lock');
    await onLock();
    sharing = false;
    isOpen = false;
    const old = window;
    await vault?.end();
    vault = startVault();
    window = open();
    old.destroy();
    replacing = false;
  }

  return {
    show: () => {
      vault = startVault();
      window = open();
    },
    focus: () => {
      if (window?.isMinimized() === true) window.restore();
      window?.focus();
    },
    window: () => window,
    vault: (method, input) =>
      vault === null
        ? Promise.resolve({ ok: false, code: 'VAULT_PROCESS_GONE' })
        : vault.call(method, input),
    send,
    lock,
    opened: () => {
      isOpen = true;
    },
    flushed: () => flushDone?.(),
    allowSharing: (allowed) => {
      sharing = allowed;
      window?.setContentProtection(!allowed);
      return sharing;
    },
    sharingAllowed: () => sharing,
  };
};

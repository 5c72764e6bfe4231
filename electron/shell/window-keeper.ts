/**
 * Keeps the one window and the one vault process, through opening, locking and closing.
 * Threat: what was on the screen stays in memory after the lock. Locking saves what is being typed,
 * ends the vault process, destroys the window with its renderer, and makes both anew.
 * Threat: text that could not be saved goes with them in silence. Who locks or closes by hand chooses
 * first; a lock that nobody asked for goes on, and what it cost is told after the next opening.
 */
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import type { Result } from '../contract/contract';
import type { DraftPlace } from '../contract/drafts';
import type { EventName, EventPayload } from '../contract/events';
import type { Leaving } from '../contract/shell';
import { ORIGIN } from './app-files';
import { askToClose } from './ask-to-close';
import { draftsSaved, PATIENT_MILLISECONDS } from './drafts-saved';
import type { Timer } from './idle-lock';
import { createMainWindow } from './main-window';
import { createNotSaved, type NotSavedKeeper } from './not-saved';
import type { PreferencesFile } from './preferences';
import { startVaultProcess, type VaultClient } from './vault-client';
import type { VaultSetup } from '../ipc/messages';
import type { EventLog } from './event-log';

const timer: Timer = {
  start: (task, milliseconds) => {
    const handle = setTimeout(task, milliseconds);
    return () => clearTimeout(handle);
  },
};

/**
 * `asked`: by hand, held back while something would be lost. `anyway`: by hand, and they know it.
 * `automatic`: nobody may be there; security goes first.
 */
export type How = 'asked' | 'anyway' | 'automatic';

/** What the screen could not save, and whether it said all: a screen that hangs says nothing. */
type Saved = { readonly unsaved: readonly DraftPlace[]; readonly answered: boolean };

export type WindowKeeper = {
  readonly show: () => void;
  readonly focus: () => void;
  /** Null while there is none that can be used. */
  readonly window: () => BrowserWindow | null;
  readonly vault: (method: string, input: unknown) => Promise<Result<unknown>>;
  readonly send: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  readonly lock: (how: How) => Promise<void>;
  readonly close: (how: How) => Promise<void>;
  /**
   * The vault is open: from now on there may be something to save before a lock or a close.
   * @returns false while it is being locked already
   */
  readonly opened: () => boolean;
  /** The screen has saved what it could: the lock or the close that waits may go on, or is held. */
  readonly flushed: (unsaved: readonly DraftPlace[]) => void;
  readonly notSaved: NotSavedKeeper;
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
  /** The screen's answer; null while it has not come. */
  let answer: readonly DraftPlace[] | null = null;
  let how: How = 'asked';
  let sharing = false;
  let busy: 'no' | 'locking' | 'closing' = 'no';
  let closeAsked = false;
  let isOpen = false;
  /** Takes away the question whether to close. */
  let asking: AbortController | null = null;

  const notSaved = createNotSaved();

  const current = (): BrowserWindow | null =>
    window === null || window.isDestroyed() ? null : window;

  const send: WindowKeeper['send'] = (event, payload) => {
    current()?.webContents.send(`casuskluis:event:${event}`, payload);
  };

  const startVault = (): VaultClient =>
    startVaultProcess({
      entry: join(app.getAppPath(), 'out/main/vault-process.js'),
      setup,
      onEvent: (event, payload) => {
        if (event === 'progress') send('progress', payload as EventPayload<'progress'>);
        if (event === 'call-failed')
          log({ event, ...(payload as { method: string; code: string; kind: string }) });
      },
      onGone: (exitCode) => {
        log({ event: 'vault-process-ended', exitCode });
        send('vaultGone', {});
      },
    });

  const saveDrafts = async (reason: Leaving): Promise<Saved> => {
    answer = null;
    if (!isOpen) return { unsaved: [], answered: true };
    // A backup or a file for a reader would end at the lock anyway, and saves wait for it.
    void vault?.call('backup.cancel', {});
    void vault?.call('exchange.cancel', {});
    send('flushDrafts', { reason });
    const isSaving = (): boolean => vault?.isSaving() ?? false;
    await draftsSaved({
      isFlushed: () => answer !== null,
      isSaving,
      onSlow: () => current()?.hide(),
      timer,
      ...(reason === 'close' && { hangsAfter: PATIENT_MILLISECONDS }),
    });
    return { unsaved: answer ?? [], answered: answer !== null && !isSaving() };
  };

  /** It can't be known what is lost. @returns whether the person closes all the same */
  const closesAnyway = async (): Promise<boolean> => {
    const shown = current();
    if (shown === null) return true;
    shown.show();
    asking = new AbortController();
    const anyway = await askToClose(shown, asking.signal);
    asking = null;
    return anyway;
  };

  const isAutomatic = (): boolean => how === 'automatic';

  /** Goes on, and tells after the next opening what that cost. */
  const told = (unsaved: readonly DraftPlace[], answered: boolean): true => {
    notSaved.add(unsaved);
    if (!answered) notSaved.unanswered();
    return true;
  };

  const hasToTell = (): boolean => {
    const { works, unanswered } = notSaved.get();
    return unanswered || works.length > 0;
  };

  /** Saves what is being typed. @returns false where a person must choose first what becomes of it */
  const mayLeave = async (reason: Leaving): Promise<boolean> => {
    const { unsaved, answered } = await saveDrafts(reason);
    if (how === 'anyway' || (answered && unsaved.length === 0)) return true;
    const asked = closeAsked ? 'close' : reason;
    // A screen that is silent can't ask. A lock tells it after unlocking, a close has no afterwards.
    const isSilent = unsaved.length === 0;
    if (isAutomatic() || (isSilent && asked === 'lock')) return told(unsaved, answered);
    if (isSilent && (await closesAnyway())) return true;
    // It locked by itself while they were thinking.
    if (isAutomatic()) return told(unsaved, answered);
    busy = 'no';
    closeAsked = false;
    current()?.show();
    if (!isSilent) send('held', { reason: asked, unsaved: [...unsaved] });
    return false;
  };

  /** What must happen at each lock and close, whatever else fails. */
  const leave = async (): Promise<void> => {
    isOpen = false;
    // Also what is being printed: it holds a recovery code or a child's story.
    for (const each of BrowserWindow.getAllWindows()) {
      if (each === window) each.hide();
      else each.destroy();
    }
    // A clipboard that can't be read must not keep the vault open.
    await Promise.allSettled([onLock(), vault?.end()]);
  };

  const open = (): BrowserWindow => {
    const made = createMainWindow(preferences, {
      dark: nativeTheme.shouldUseDarkColors,
      protectedContent: !sharing,
    });
    made.once('ready-to-show', () => made.show());
    made.on('close', (event) => {
      if (vault === null) return;
      event.preventDefault();
      void close('asked');
    });
    // Windows is signing out or shutting down: it gives a few seconds.
    made.on('query-session-end', () => void lock('automatic'));
    made.webContents.on('render-process-gone', (_event, { reason }) => {
      log({ event: 'screen-gone', reason });
      if (reason !== 'clean-exit' && made === window) void lock('automatic');
    });
    void made.loadURL(`${ORIGIN}/`);
    return made;
  };

  /** Shut, and ready to be opened again. */
  const relock = async (): Promise<void> => {
    const old = window;
    sharing = false;
    await leave();
    vault = startVault();
    window = open();
    old?.destroy();
    busy = 'no';
  };

  async function close(asked: How): Promise<void> {
    if (busy !== 'no') {
      closeAsked = busy === 'locking';
      return;
    }
    busy = 'closing';
    how = asked;
    if (!(await mayLeave('close'))) return;
    // It locked by itself meanwhile: what that cost is told at the next opening, so there must be one.
    if (isAutomatic() && hasToTell()) return relock();
    await leave();
    vault = null;
    window?.destroy();
  }

  async function lock(asked: How): Promise<void> {
    if (busy !== 'no') {
      // What waits by hand may not be held back any more.
      if (asked === 'automatic') {
        how = asked;
        asking?.abort();
      }
      return;
    }
    if (window === null) return;
    busy = 'locking';
    how = asked;
    if (!(await mayLeave('lock'))) return;
    await relock();
    if (closeAsked && !(isAutomatic() && hasToTell())) await close('asked');
    closeAsked = false;
  }

  return {
    show: () => {
      vault = startVault();
      window = open();
    },
    focus: () => {
      const shown = current();
      if (shown?.isMinimized() === true) shown.restore();
      shown?.focus();
    },
    window: current,
    vault: (method, input) =>
      vault === null
        ? Promise.resolve({ ok: false, code: 'VAULT_PROCESS_GONE' })
        : vault.call(method, input),
    send,
    lock,
    close,
    opened: () => {
      if (busy !== 'no') return false;
      isOpen = true;
      return true;
    },
    flushed: (unsaved) => {
      answer = unsaved;
    },
    notSaved,
    allowSharing: (allowed) => {
      sharing = allowed;
      current()?.setContentProtection(!allowed);
      return sharing;
    },
    sharingAllowed: () => sharing,
  };
};

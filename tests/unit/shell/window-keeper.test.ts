import type { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';

type FakeWindow = EventEmitter & Record<string, unknown> & { readonly gone: () => boolean };

const made = vi.hoisted(() => ({
  windows: [] as unknown[],
  vaults: [] as {
    calls: string[];
    ended: boolean;
    saving: boolean;
  }[],
  sent: [] as string[],
}));

const windows = made.windows as FakeWindow[];

vi.mock('electron', () => ({
  app: { getAppPath: () => '/app' },
  nativeTheme: { shouldUseDarkColors: false },
  BrowserWindow: {
    getAllWindows: () => (made.windows as FakeWindow[]).filter((each) => !each.gone()),
  },
}));

vi.mock('../../../electron/shell/main-window', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  return {
    createMainWindow: () => {
      let isGone = false;
      let isShown = true;
      const window = Object.assign(new Emitter(), {
        webContents: Object.assign(new Emitter(), {
          send: (channel: string) => made.sent.push(channel),
        }),
        isDestroyed: () => isGone,
        gone: () => isGone,
        isVisible: () => isShown,
        hide: () => {
          isShown = false;
        },
        show: () => undefined,
        focus: () => undefined,
        isMinimized: () => {
          if (isGone) throw new TypeError('Object has been destroyed');
          return false;
        },
        loadURL: () => Promise.resolve(),
        destroy: () => {
          isGone = true;
        },
      });
      made.windows.push(window);
      return window;
    },
  };
});

vi.mock('../../../electron/shell/vault-client', () => ({
  startVaultProcess: () => {
    const vault = { calls: [] as string[], ended: false, saving: false };
    made.vaults.push(vault);
    return {
      call: (method: string) => {
        vault.calls.push(method);
        return Promise.resolve({ ok: true, value: {} });
      },
      isSaving: () => vault.saving,
      end: () => {
        vault.ended = true;
        return Promise.resolve();
      },
    };
  },
}));

const { createWindowKeeper } = await import('../../../electron/shell/window-keeper');

const keeperWith = (onLock: () => Promise<void> = () => Promise.resolve()) => {
  const keeper = createWindowKeeper({
    preferences: {} as never,
    setup: { vaultFolder: '/v', backupFolder: '/b' },
    log: () => undefined,
    onLock,
  });
  keeper.show();
  return keeper;
};

const close = (window: FakeWindow | undefined): boolean => {
  let isPrevented = false;
  window?.emit('close', {
    preventDefault: () => {
      isPrevented = true;
    },
  });
  return isPrevented;
};

beforeEach(() => {
  made.windows.length = 0;
  made.vaults.length = 0;
  made.sent.length = 0;
});

test('a lock ends the vault process and the window, and makes both anew', async () => {
  const keeper = keeperWith();
  await keeper.lock();
  expect(made.vaults.map(({ ended }) => ended)).toEqual([true, false]);
  expect(windows.map((each) => each.gone())).toEqual([true, false]);
});

test('a clipboard that can’t be cleared does not keep the vault open', async () => {
  const keeper = keeperWith(() => Promise.reject(new Error('clipboard')));
  await keeper.lock();
  expect(made.vaults[0]?.ended).toBe(true);
  await keeper.lock();
  expect(made.vaults).toHaveLength(3);
});

test('the vault process ends only after the drafts and every save under way', async () => {
  const keeper = keeperWith();
  keeper.opened();
  const [vault] = made.vaults;
  if (vault === undefined) throw new Error('no vault');
  vault.saving = true;
  const locked = keeper.lock();
  expect(made.sent).toEqual(['casuskluis:event:flushDrafts']);
  expect(vault.calls).toEqual(['backup.cancel']);
  keeper.flushed();
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  expect(vault.ended).toBe(false);
  vault.saving = false;
  await locked;
  expect(vault.ended).toBe(true);
});

test('closing the window during a lock loses no draft: the lock ends first, then the app', async () => {
  const keeper = keeperWith();
  keeper.opened();
  const locked = keeper.lock();
  expect(close(windows[0])).toBe(true);
  expect(windows[0]?.gone()).toBe(false);
  keeper.flushed();
  await locked;
  expect(windows.map((each) => each.gone())).toEqual([true, true]);
  expect(made.vaults.every(({ ended }) => ended)).toBe(true);
});

test('a second close while the first one saves waits too', async () => {
  const keeper = keeperWith();
  keeper.opened();
  expect(close(windows[0])).toBe(true);
  expect(close(windows[0])).toBe(true);
  expect(windows[0]?.gone()).toBe(false);
  keeper.flushed();
  await vi.waitFor(() => expect(windows[0]?.gone()).toBe(true));
  expect(keeper.window()).toBeNull();
  expect(() => keeper.focus()).not.toThrow();
});

test('a screen that says "open" while it is being locked is not heard', async () => {
  const keeper = keeperWith();
  expect(keeper.opened()).toBe(true);
  const locked = keeper.lock();
  expect(keeper.opened()).toBe(false);
  keeper.flushed();
  await locked;
  made.sent.length = 0;
  await keeper.lock();
  expect(made.sent).toEqual([]);
});

/** Windows, vault processes and the system's question, as the keeper of the window meets them in a test. */
import { EventEmitter } from 'node:events';

type FakeWindow = EventEmitter & {
  readonly gone: () => boolean;
  readonly isVisible: () => boolean;
};

type FakeVault = { readonly calls: string[]; ended: boolean; saving: boolean };
type Question = {
  readonly answer: (button: number) => void;
  readonly signal: AbortSignal;
};

export const made = {
  windows: [] as FakeWindow[],
  vaults: [] as FakeVault[],
  sent: [] as string[],
  payloads: [] as unknown[],
  questions: [] as Question[],
};

export const forgetMade = (): void => {
  for (const each of Object.values(made)) each.length = 0;
};

export const electron = {
  app: { getAppPath: () => '/app' },
  nativeTheme: { shouldUseDarkColors: false },
  BrowserWindow: { getAllWindows: () => made.windows.filter((each) => !each.gone()) },
  dialog: {
    showMessageBox: (_window: unknown, { signal }: { readonly signal: AbortSignal }) =>
      new Promise<{ readonly response: number }>((resolve) => {
        const answer = (response: number): void => resolve({ response });
        signal.addEventListener('abort', () => answer(0));
        made.questions.push({ answer, signal });
      }),
  },
};

export const createMainWindow = (): FakeWindow => {
  let isGone = false;
  let isShown = true;
  const window = Object.assign(new EventEmitter(), {
    webContents: Object.assign(new EventEmitter(), {
      send: (channel: string, payload: unknown) => {
        made.sent.push(channel);
        made.payloads.push(payload);
      },
    }),
    isDestroyed: () => isGone,
    gone: () => isGone,
    isVisible: () => isShown,
    hide: () => {
      isShown = false;
    },
    show: () => {
      isShown = true;
    },
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
};

export const startVaultProcess = () => {
  const vault: FakeVault = { calls: [], ended: false, saving: false };
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
};

/** A person closes the window by hand. @returns whether it was kept from closing at once */
export const closeByHand = (window: FakeWindow | undefined): boolean => {
  let isPrevented = false;
  window?.emit('close', {
    preventDefault: () => {
      isPrevented = true;
    },
  });
  return isPrevented;
};

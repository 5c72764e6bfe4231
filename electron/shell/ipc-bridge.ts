/**
 * The one file that imports ipcMain. Threat: a frame that isn't ours, or a screen that was taken over,
 * calls what it should not. Checks the sender, takes only listed names, and passes the call on.
 */
import { ipcMain } from 'electron';
import type { Result } from '../contract/contract';
import { shellMethods, vaultMethods } from '../contract/channel-names';

const CALL_CHANNEL = 'casuskluis:call';

type Sender = {
  readonly sender: Electron.WebContents;
  readonly senderFrame: Electron.WebFrameMain | null;
};

type Targets = {
  readonly isOwnSender: (event: Sender) => boolean;
  readonly shell: (method: string, input: unknown) => Promise<Result<unknown>>;
  readonly vault: (method: string, input: unknown) => Promise<Result<unknown>>;
};

const shellNames: ReadonlySet<string> = new Set(shellMethods);
const vaultNames: ReadonlySet<string> = new Set(vaultMethods);

// A rejection would travel with its message and be shown to the screen.
const unexpected = (): Result<unknown> => ({ ok: false, code: 'INTERNAL' });

/** Opens the one channel. Methods that aren't in the lists (the internal ones) can't be reached. */
export const openBridge = ({ isOwnSender, shell, vault }: Targets): void => {
  ipcMain.handle(
    CALL_CHANNEL,
    (event, method: unknown, input: unknown): Promise<Result<unknown>> => {
      if (!isOwnSender(event)) return Promise.resolve({ ok: false, code: 'FORBIDDEN_SENDER' });
      if (typeof method !== 'string') return Promise.resolve({ ok: false, code: 'UNKNOWN_METHOD' });
      if (shellNames.has(method)) return shell(method, input).catch(unexpected);
      if (vaultNames.has(method)) return vault(method, input).catch(unexpected);
      return Promise.resolve({ ok: false, code: 'UNKNOWN_METHOD' });
    },
  );
};

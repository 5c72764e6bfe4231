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
  /** False while a pupil's card is shown and this is no part of it. */
  readonly allows: (method: string, input: unknown) => boolean;
};

const shellNames: ReadonlySet<string> = new Set(shellMethods);
const vaultNames: ReadonlySet<string> = new Set(vaultMethods);

// A rejection would travel with its message and be shown to the screen.
const unexpected = (): Result<unknown> => ({ ok: false, code: 'INTERNAL' });
const cardShown: Result<unknown> = { ok: false, code: 'PUPIL_CARD_SHOWN' };

/** Opens the one channel. Methods that aren't in the lists (the internal ones) can't be reached. */
export const openBridge = ({ isOwnSender, shell, vault, allows }: Targets): void => {
  const targetOf = (method: string): Targets['vault'] | null => {
    if (shellNames.has(method)) return shell;
    return vaultNames.has(method) ? vault : null;
  };
  const call = async (method: string, input: unknown): Promise<Result<unknown>> => {
    const target = targetOf(method);
    if (target === null) return { ok: false, code: 'UNKNOWN_METHOD' };
    if (!allows(method, input)) return cardShown;
    const result = await target(method, input).catch(unexpected);
    // Asked before a pupil's card was shown: the answer may not come on the screen any more.
    return allows(method, input) ? result : cardShown;
  };
  ipcMain.handle(
    CALL_CHANNEL,
    (event, method: unknown, input: unknown): Promise<Result<unknown>> => {
      if (!isOwnSender(event)) return Promise.resolve({ ok: false, code: 'FORBIDDEN_SENDER' });
      if (typeof method !== 'string') return Promise.resolve({ ok: false, code: 'UNKNOWN_METHOD' });
      return call(method, input);
    },
  );
};

/**
 * The main process's end of the vault process: starts it, sends calls, passes its events on, ends it.
 * Ending it is how the vault locks: the surest way to empty the memory that held the key.
 */
import { randomUUID } from 'node:crypto';
import { utilityProcess, type UtilityProcess } from 'electron';
import { writingMethods } from '../contract/channel-names';
import type { Result } from '../contract/contract';
import type { FromVault, VaultSetup } from '../ipc/messages';

export type VaultClient = {
  /** Never rejects; `VAULT_LOCKED` for what is asked, or still unanswered, when the vault locks. */
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>;
  /** Is something on its way into the vault that a person typed or decided? */
  readonly isSaving: () => boolean;
  readonly end: () => Promise<void>;
};

type Options = {
  readonly entry: string;
  readonly setup: VaultSetup;
  readonly onEvent: (event: string, payload: unknown) => void;
  /** The process ended without being asked to. */
  readonly onGone: (exitCode: number) => void;
};

const writing: ReadonlySet<string> = new Set(writingMethods);

type Waiting = {
  readonly method: string;
  readonly settle: (result: Result<unknown>) => void;
};

export const startVaultProcess = ({ entry, setup, onEvent, onGone }: Options): VaultClient => {
  const waiting = new Map<string, Waiting>();
  let ending = false;
  let isGone = false;
  const child: UtilityProcess = utilityProcess.fork(entry, [], {
    serviceName: 'Casuskluis kluis',
    stdio: 'ignore',
    env: processEnvironment(),
  });

  const refused = (): Result<unknown> => ({
    ok: false,
    code: ending ? 'VAULT_LOCKED' : 'VAULT_PROCESS_GONE',
  });
  const settleAll = (): void => {
    for (const { settle } of waiting.values()) settle(refused());
    waiting.clear();
  };
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (exitCode) => {
      isGone = true;
      settleAll();
      resolve();
      if (!ending) onGone(exitCode);
    });
  });
  child.on('message', (message: FromVault) => {
    if (message.type === 'event') {
      onEvent(message.event, message.payload);
      return;
    }
    // It was locked meanwhile: who acts on this answer would act in a locked app.
    if (ending) return;
    waiting.get(message.id)?.settle(message.result);
    waiting.delete(message.id);
  });
  child.postMessage({ type: 'setup', setup });

  return {
    call: (method, input) => {
      // A process that has ended answers nothing: who asks it would wait for ever.
      if (ending || isGone) return Promise.resolve(refused());
      return new Promise((settle) => {
        const id = randomUUID();
        waiting.set(id, { method, settle });
        child.postMessage({ type: 'call', id, method, input });
      });
    },
    isSaving: () => [...waiting.values()].some(({ method }) => writing.has(method)),
    end: async () => {
      if (ending || isGone) return exited;
      ending = true;
      child.postMessage({ type: 'end' });
      // It closes the database and zeroes the key first; where it hangs, the system takes its memory.
      const hard = setTimeout(() => child.kill(), 700);
      await exited;
      clearTimeout(hard);
    },
  };
};

/** Only what the keychain and the temp folder need; nothing else of the environment goes along. */
const processEnvironment = (): Record<string, string> => {
  const names = [
    'HOME',
    'USER',
    'LOGNAME',
    'PATH',
    'LANG',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'APPDATA',
    'LOCALAPPDATA',
    'USERPROFILE',
    'SystemRoot',
    'DBUS_SESSION_BUS_ADDRESS',
    'XDG_RUNTIME_DIR',
    'XDG_DATA_HOME',
    'DISPLAY',
  ];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
};

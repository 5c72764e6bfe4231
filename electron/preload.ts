/** Hands the contract's calls and events to the screen, and nothing else: no Electron object crosses. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { eventNames, shellMethods, vaultMethods } from './contract/channel-names';

type Call = (input?: unknown) => Promise<unknown>;

const CALL_CHANNEL = 'casuskluis:call';
const calls: Record<string, Record<string, Call>> = {};

for (const name of [...shellMethods, ...vaultMethods]) {
  const [feature, method] = name.split('.') as [string, string];
  calls[feature] = {
    ...calls[feature],
    [method]: (input: unknown = {}): Promise<unknown> =>
      ipcRenderer.invoke(CALL_CHANNEL, name, input),
  };
}

// The path of a dropped file is taken here from a real File: the screen can't name a path itself.
const dropped = (purpose: string, file: File): Promise<unknown> =>
  ipcRenderer.invoke(CALL_CHANNEL, 'files.dropped', {
    purpose,
    path: webUtils.getPathForFile(file),
  });

const on = (event: string, listener: (payload: unknown) => void): (() => void) => {
  if (!(eventNames as readonly string[]).includes(event)) return () => undefined;
  const handle = (_event: unknown, payload: unknown): void => listener(payload);
  ipcRenderer.on(`casuskluis:event:${event}`, handle);
  return () => ipcRenderer.removeListener(`casuskluis:event:${event}`, handle);
};

contextBridge.exposeInMainWorld('casuskluis', {
  calls: { ...calls, files: { pick: calls['files']?.['pick'], dropped } },
  on,
});

/**
 * Entry of the vault process: opens the router over the features. It alone holds the key, the keychain
 * access and the database; it has no window, and it ends when the vault locks.
 */
import { parentPort } from './ipc/parent-port';
import { createVaultRouter } from './ipc/vault-router';
import type { ToVault } from './ipc/messages';

let router: ReturnType<typeof createVaultRouter> | null = null;

parentPort.on('message', ({ data }: { readonly data: ToVault }) => {
  if (data.type === 'setup') {
    router = createVaultRouter(data.setup, (event, payload) =>
      parentPort.postMessage({ type: 'event', event, payload }),
    );
    return;
  }
  if (data.type === 'end') {
    void (router?.close() ?? Promise.resolve()).finally(() => process.exit(0));
    return;
  }
  const { id, method, input } = data;
  const answer =
    router?.call(method, input) ?? Promise.resolve({ ok: false, code: 'VAULT_LOCKED' });
  void answer.then((result) => parentPort.postMessage({ type: 'answer', id, result }));
});

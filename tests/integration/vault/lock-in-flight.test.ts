import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createVaultRouter } from '../../../electron/ipc/vault-router';
import { tempFolder } from './support/temp-folder';

const openRouter = async () => {
  const root = tempFolder();
  const reports: unknown[] = [];
  const router = createVaultRouter(
    { vaultFolder: join(root, 'kluis'), backupFolder: join(root, 'back-ups') },
    (event, payload) => {
      if (event === 'call-failed') reports.push(payload);
    },
  );
  const proposed = await router.call('vault.proposePassphrase', {});
  const { passphrase } = (proposed as { value: { passphrase: string } }).value;
  const created = await router.call('vault.create', { name: 'Proef', passphrase });
  expect(created.ok).toBe(true);
  return { router, reports, passphrase };
};

const codeOf = (result: Awaited<ReturnType<ReturnType<typeof createVaultRouter>['call']>>) =>
  result.ok ? 'ok' : result.code;

it('a call under way at the lock is answered, or ends as VAULT_LOCKED, never as INTERNAL', async () => {
  const { router, reports, passphrase } = await openRouter();
  const school = { name: 'De Regenboog', place: 'Almere' };
  await router.call('settings.get', {});
  const calls = [
    ...Array.from({ length: 20 }, () => router.call('schools.create', school)),
    ...Array.from({ length: 20 }, () => router.call('settings.get', {})),
    router.call('vault.opened', {}),
    router.call('vault.verifyPassphrase', { passphrase }),
    router.call('backup.state', {}),
    router.call('backup.setState', { maxMegabytes: 500 }),
  ];
  const closed = router.close();
  const late = [
    router.call('settings.get', {}),
    router.call('vault.opened', {}),
    router.call('vault.open', { passphrase }),
    router.call('vault.status', {}),
  ];
  await closed;
  const codes = (await Promise.all(calls)).map(codeOf);
  expect(new Set(codes)).toEqual(
    new Set(codes.includes('ok') ? ['ok', 'VAULT_LOCKED'] : ['VAULT_LOCKED']),
  );
  expect((await Promise.all(late)).map(codeOf)).toEqual(Array.from(late, () => 'VAULT_LOCKED'));
  expect(reports).toEqual([]);
}, 60_000);

import { afterEach, expect, it, vi } from 'vitest';
import type * as KeyFileModule from '../../../electron/vault/keys/key-file';
import { OWN_PASSPHRASE, bodies, closeAll, filledVault } from './support/vaults';

const failing = vi.hoisted(() => ({ last: false }));

// A disk that is full at the very last step: the new key holds, kluis.json still has both sets of wraps.
vi.mock('../../../electron/vault/keys/key-file', async (load) => {
  const real = await load<typeof KeyFileModule>();
  return {
    ...real,
    writeOnlyKeyFile: (...args: Parameters<typeof real.writeOnlyKeyFile>) =>
      failing.last
        ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
        : real.writeOnlyKeyFile(...args),
  };
});

afterEach(closeAll);

const unsettled = async () => {
  const made = await filledVault();
  failing.last = true;
  const replaced = made.vault.replaceDataKey(made.passphrase, OWN_PASSPHRASE);
  await expect(replaced).rejects.toMatchObject({ code: 'ENOSPC' });
  failing.last = false;
  return made;
};

const reopened = async (made: Awaited<ReturnType<typeof unsettled>>, passphrase: string) => {
  await made.holder.lock();
  const again = made.restarted();
  await again.vault.open(passphrase);
  return again;
};

it('a new recovery code made then leaves every way in working', async () => {
  const made = await unsettled();
  const { recoveryCode } = await made.vault.newRecoveryCode(OWN_PASSPHRASE);
  const again = await reopened(made, OWN_PASSPHRASE);
  await again.vault.confirmRecoveryCode(recoveryCode);
  expect(await bodies(again)).toEqual(['Kanariegeel']);
});

it('a new passphrase set then leaves no code of the old key behind', async () => {
  const made = await unsettled();
  const fresh = made.vault.proposePassphrase();
  await made.vault.changePassphrase(OWN_PASSPHRASE, fresh);
  await made.holder.lock();
  const again = made.restarted();
  // The old code opened the old key: it must not pass for one that opens the vault.
  await expect(again.vault.testRecoveryCode(made.recoveryCode)).rejects.toMatchObject({
    code: 'WRONG_RECOVERY_CODE',
  });
  await again.vault.open(fresh);
  expect(await bodies(again)).toEqual(['Kanariegeel']);
});

it('a second new key made then holds', async () => {
  const made = await unsettled();
  const fresh = made.vault.proposePassphrase();
  const { recoveryCode } = await made.vault.replaceDataKey(OWN_PASSPHRASE, fresh);
  const again = await reopened(made, fresh);
  await again.vault.confirmRecoveryCode(recoveryCode);
  expect(await bodies(again)).toEqual(['Kanariegeel']);
});

it('a backup made then can be restored', async () => {
  const made = await unsettled();
  await made.backups.create();
  await made.holder.lock();
  const again = made.restarted();
  const [backup] = await again.backups.list();
  await again.backups.restore(
    { kind: 'own', id: backup?.id ?? '' },
    { kind: 'passphrase', passphrase: OWN_PASSPHRASE },
  );
  expect(await bodies(again)).toEqual(['Kanariegeel']);
});

it('the next opening settles it', async () => {
  const made = await unsettled();
  const again = await reopened(made, OWN_PASSPHRASE);
  const { recoveryCode } = await again.vault.newRecoveryCode(OWN_PASSPHRASE);
  await again.vault.testRecoveryCode(recoveryCode);
  await expect(again.vault.testRecoveryCode(made.recoveryCode)).rejects.toMatchObject({
    code: 'WRONG_RECOVERY_CODE',
  });
});

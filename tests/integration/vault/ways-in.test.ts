import { afterEach, describe, expect, it } from 'vitest';
import { OWN_PASSPHRASE, bodies, closeAll, filledVault } from './support/vaults';

afterEach(closeAll);

describe('the recovery code', () => {
  it('is confirmed by typing it back, and then stays so', async () => {
    const made = await filledVault();
    await made.vault.confirmRecoveryCode(made.recoveryCode.replaceAll('-', ' ').toLowerCase());
    expect(await made.vault.opened()).toMatchObject({
      recoveryConfirmed: true,
      recoveryTestDue: false,
    });
    await made.holder.lock();
    const again = made.restarted();
    expect(await again.vault.open(made.passphrase)).toMatchObject({ recoveryConfirmed: true });
  });

  it('is to be tested again after a year', async () => {
    const made = await filledVault();
    await made.vault.confirmRecoveryCode(made.recoveryCode);
    made.later(366 * 24 * 60 * 60 * 1000);
    expect((await made.vault.opened()).recoveryTestDue).toBe(true);
  });

  it('can be tested while the vault is locked', async () => {
    const made = await filledVault();
    await made.holder.lock();
    const again = made.restarted();
    await again.vault.testRecoveryCode(made.recoveryCode);
    expect(again.holder.session).toBeNull();
  });

  it('is told apart from a slip and from the code of another vault', async () => {
    const made = await filledVault();
    const other = await filledVault();
    await expect(made.vault.testRecoveryCode(other.recoveryCode)).rejects.toMatchObject({
      code: 'WRONG_RECOVERY_CODE',
    });
    const first = made.recoveryCode.startsWith('7') ? '8' : '7';
    await expect(
      made.vault.testRecoveryCode(first + made.recoveryCode.slice(1)),
    ).rejects.toMatchObject({ code: 'RECOVERY_CODE_TYPO', details: { group: 1 } });
  });

  it('is replaced by a new one, which must be confirmed anew', async () => {
    const made = await filledVault();
    await made.vault.confirmRecoveryCode(made.recoveryCode);
    const { recoveryCode, vault } = await made.vault.newRecoveryCode(made.passphrase);
    expect(vault.recoveryConfirmed).toBe(false);
    await expect(made.vault.testRecoveryCode(made.recoveryCode)).rejects.toMatchObject({
      code: 'WRONG_RECOVERY_CODE',
    });
    await made.vault.testRecoveryCode(recoveryCode);
  });

  it('asks for the passphrase before it gives a new one', async () => {
    const made = await filledVault();
    await expect(made.vault.newRecoveryCode('iets anders dan dit')).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
    await made.vault.testRecoveryCode(made.recoveryCode);
  });
});

describe('the passphrase', () => {
  it('is changed, and only the new one opens', async () => {
    const made = await filledVault();
    await made.vault.changePassphrase(made.passphrase, OWN_PASSPHRASE);
    await made.holder.lock();
    const again = made.restarted();
    await expect(again.vault.open(made.passphrase)).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
    });
    await again.vault.open(OWN_PASSPHRASE);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
    await again.vault.testRecoveryCode(made.recoveryCode);
  });

  it('is not changed by who doesn’t know it, nor into a weak one', async () => {
    const made = await filledVault();
    await expect(
      made.vault.changePassphrase('weet ik niet meer', OWN_PASSPHRASE),
    ).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
    await expect(made.vault.changePassphrase(made.passphrase, 'zomer2026')).rejects.toMatchObject({
      code: 'PASSPHRASE_TOO_WEAK',
    });
    await made.vault.verifyPassphrase(made.passphrase);
  });

  it('opens alone only when this app proposed it, not when it looks so', async () => {
    const made = await filledVault();
    const lookalike = made.restarted().vault.proposePassphrase();
    await made.vault.changePassphrase(made.passphrase, lookalike);
    await made.holder.lock();
    const again = made.restarted();
    expect(await again.vault.status()).toMatchObject({ passphraseOpensAlone: false });
    await again.vault.open(lookalike);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });
});

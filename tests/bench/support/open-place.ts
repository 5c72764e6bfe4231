/** An open vault in this process, as the vault process holds it. */
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { OpenContext } from '../../../electron/features/context';
import { createFileRegistry } from '../../../electron/ipc/file-registry';
import type { WriteHandle } from '../../../electron/vault/database/handles';
import { systemClock } from '../../../electron/vault/sources';
import type { VaultServices } from '../../../electron/vault/create-vault-services';
import { servicesFor } from '../../faults/support/services';

export const contextOn = (write: WriteHandle): OpenContext => ({
  read: write,
  write,
  clock: systemClock,
  random: (bytes) => randomBytes(bytes),
  newId: () => v7(),
  files: createFileRegistry(() => v7()),
  progress: () => undefined,
});

/** A new vault, open. */
export const newVaultIn = async (
  root: string,
): Promise<VaultServices & { readonly passphrase: string; readonly recoveryCode: string }> => {
  const services = servicesFor({ root, argon2: 'settled' });
  const passphrase = services.vault.proposePassphrase();
  const { recoveryCode } = await services.vault.create({ name: 'Grote kluis', passphrase });
  // Otherwise the app asks for it before it shows anything.
  await services.vault.confirmRecoveryCode(recoveryCode);
  return { ...services, passphrase, recoveryCode };
};

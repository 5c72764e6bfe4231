// Wires the vault for vault-process.ts and for tests: the parts come in, the services come out.
import { BackupService } from './backup/backup-service';
import type { VaultParts } from './parts';
import { VaultHolder } from './vault-holder';
import { VaultService } from './vault-service';

export type VaultServices = {
  readonly holder: VaultHolder;
  readonly vault: VaultService;
  readonly backups: BackupService;
};

/** One set per vault process. `holder.session` is the open vault; `holder.lock()` ends it. */
export const createVaultServices = (parts: VaultParts): VaultServices => {
  const holder = new VaultHolder(parts);
  return {
    holder,
    vault: new VaultService(parts, holder),
    backups: new BackupService(parts, holder),
  };
};

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openVaultDatabase } from '../../../../electron/vault/database/vault-database';
import type { VaultDatabase } from '../../../../electron/vault/database/vault-database';
import { DataKey } from '../../../../electron/vault/keys/data-key';
import { tempFolder } from './temp-folder';

export const newKey = (): DataKey => new DataKey(randomBytes(32));

export const newDatabase = (
  key: DataKey,
  file = join(tempFolder(), 'kluis.db'),
): { readonly database: VaultDatabase; readonly file: string } => {
  writeFileSync(file, '', { mode: 0o600 });
  return { database: openVaultDatabase({ file, key, as: 'new' }), file };
};

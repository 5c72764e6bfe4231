// Threat: what the vault knows about itself (its name, when the code was tested) tells a finder of the
// laptop something. So it stands inside the encrypted database, in a table of its own that no migration
// touches: like knex's table of migrations it must be there before the first and after the last.
import { z } from 'zod';
import type { ReadHandle, WriteHandle } from './handles';

const TABLE = 'vault_state';

const VaultState = z.object({
  name: z.string().default(''),
  /** Salt of the recovery wrap whose code was typed back. */
  recoveryConfirmedFor: z.string().nullable().default(null),
  recoveryTestedAt: z.iso.datetime().nullable().default(null),
  lastCopyAt: z.iso.datetime().nullable().default(null),
  maxBackupMegabytes: z.number().int().default(2_000),
  /** Keys that someone may have seen: backups made with them are thrown away. */
  retiredKeyIds: z.array(z.string()).default([]),
});
export type VaultState = z.output<typeof VaultState>;

export const prepareVaultState = async (write: WriteHandle): Promise<void> => {
  await write.raw(
    `CREATE TABLE IF NOT EXISTS ${TABLE} (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT`,
  );
};

export const readVaultState = async (read: ReadHandle): Promise<VaultState> => {
  const rows = await read<{ key: string; value: string }>(TABLE);
  return VaultState.parse(
    Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown])),
  );
};

export const changeVaultState = async (
  write: WriteHandle,
  change: Partial<VaultState>,
): Promise<void> => {
  const rows = Object.entries(change).map(([key, value]) => ({
    key,
    value: JSON.stringify(value),
  }));
  await write(TABLE).insert(rows).onConflict('key').merge();
};

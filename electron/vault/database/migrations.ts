// The migrations of this version, bundled: none is read from the disk, where someone could add one.
import type { Migration, MigrationModules } from './migrate';

export const migrations: MigrationModules = import.meta.glob<Migration>(
  '../../../migrations/*.ts',
  { eager: true },
);

/** What is killed besides saving: each repeats its work until the kill, and says what it finished. */
import { saveNote } from '../../../electron/features/notes/notes-service';
import { longMigrations } from '../support/long-migrations';
import { contentOf } from '../support/invented';
import { savingIn } from '../support/saving';
import { servicesFor } from '../support/services';
import { say } from './say';

export type VaultOrder = {
  readonly root: string;
  readonly passphrase: string;
  readonly caseFileId: string;
};

const place = (root: string) => ({ root, argon2: 'cheap' }) as const;
/** Enough to be killed in; a child that isn't ends by itself. */
const TURNS = 40;

export const migrateVault = async ({ root, passphrase }: VaultOrder): Promise<void> => {
  const { vault } = servicesFor(place(root), longMigrations);
  say({ did: 'ready' });
  await vault.open(passphrase);
  say({ did: 'migrated' });
};

export const makeVault = async ({ root }: VaultOrder): Promise<void> => {
  const { vault } = servicesFor(place(root));
  const passphrase = vault.proposePassphrase();
  say({ did: 'ready' });
  say({ did: 'begin', passphrase });
  await vault.create({ name: 'Proefkluis', passphrase });
  say({ did: 'made' });
};

export const makeBackups = async ({ root, passphrase, caseFileId }: VaultOrder): Promise<void> => {
  const { vault, backups, holder } = servicesFor(place(root));
  await vault.open(passphrase);
  const { context, asNew } = await savingIn(holder.requireSession().database.write, caseFileId);
  say({ did: 'ready' });
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const { id } = await saveNote(context, asNew(contentOf(1_000 + turn)));
    say({ did: 'saved', number: 1_000 + turn, id });
    const backup = await backups.create();
    say({ did: 'backed-up', id: backup.id, last: 1_000 + turn });
  }
};

export const changeWaysIn = async ({ root, passphrase }: VaultOrder): Promise<void> => {
  const { vault } = servicesFor(place(root));
  await vault.open(passphrase);
  let current = passphrase;
  say({ did: 'ready' });
  for (let turn = 0; turn < TURNS * 5; turn += 1) {
    const next = vault.proposePassphrase();
    say({ did: 'begin', passphrase: next });
    await vault.changePassphrase(current, next);
    say({ did: 'changed', passphrase: next });
    current = next;
  }
};

export const replaceKeys = async ({ root, passphrase }: VaultOrder): Promise<void> => {
  const { vault } = servicesFor(place(root));
  await vault.open(passphrase);
  let current = passphrase;
  say({ did: 'ready' });
  for (let turn = 0; turn < TURNS; turn += 1) {
    const next = vault.proposePassphrase();
    say({ did: 'begin', passphrase: next });
    const { recoveryCode } = await vault.replaceDataKey(current, next);
    say({ did: 'changed', passphrase: next, recoveryCode });
    current = next;
  }
};

export const restoreBackups = async ({ root, passphrase }: VaultOrder): Promise<void> => {
  const { backups, holder } = servicesFor(place(root));
  const [newest] = await backups.list();
  if (newest === undefined) throw new Error('no backup to restore');
  say({ did: 'ready' });
  for (let turn = 0; turn < TURNS; turn += 1) {
    await backups.restore({ kind: 'own', id: newest.id }, { kind: 'passphrase', passphrase });
    await holder.lock();
    say({ did: 'restored' });
  }
};

/** A closed vault to copy: made once with the settled Argon2id, or cheaply where only files matter. */
import { cpSync, rmSync } from 'node:fs';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { MigrationModules } from '../../../electron/vault/database/migrate';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { servicesFor } from './services';
import type { Place } from './services';
import { contentOf } from './invented';
import { savingIn } from './saving';

export type Template = Place & {
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly keyHex: string;
  readonly caseFileId: CaseFileId;
  /** How many notes it holds, numbered from 1. */
  readonly notes: number;
};

type Options = Place & {
  readonly notes?: number;
  readonly backups?: number;
  readonly migrations?: MigrationModules;
};

/** Makes a vault with a case file, some notes and perhaps backups, and closes it. */
export const makeTemplate = async ({
  notes = 12,
  backups = 0,
  migrations,
  ...place
}: Options): Promise<Template> => {
  const services = servicesFor(place, migrations);
  const passphrase = services.vault.proposePassphrase();
  const { recoveryCode } = await services.vault.create({ name: 'Proefkluis', passphrase });
  const { database, key } = services.holder.requireSession();
  const keyHex = key.bytes.toString('hex');
  const saving = await savingIn(database.write);
  for (let number = 1; number <= notes; number += 1) {
    await saveNote(saving.context, saving.asNew(contentOf(number)));
  }
  for (let made = 0; made < backups; made += 1) await services.backups.create();
  await services.holder.lock();
  return { ...place, passphrase, recoveryCode, keyHex, caseFileId: saving.caseFileId, notes };
};

/** The same vault, closed, in another folder; what was there goes. */
export const copyTemplate = (template: Template, root: string): Template => {
  rmSync(root, { recursive: true, force: true });
  cpSync(template.root, root, { recursive: true });
  return { ...template, root };
};

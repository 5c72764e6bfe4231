/** Saves notes without end: new ones, and every third time the next version of the one before. */
import type { NoteId } from '../../../electron/contract/ids';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { openVaultDatabase } from '../../../electron/vault/database/vault-database';
import { lockFolder } from '../../../electron/vault/folder-lock';
import { DataKey } from '../../../electron/vault/keys/data-key';
import { databaseIn } from '../../../electron/vault/vault-folder';
import { contentOf } from '../support/invented';
import { savingIn } from '../support/saving';
import { say } from './say';

type Order = {
  readonly folder: string;
  readonly keyHex: string;
  readonly caseFileId: string;
  readonly first: number;
};

export const saveNotes = async ({ folder, keyHex, caseFileId, first }: Order): Promise<void> => {
  lockFolder(folder);
  const key = new DataKey(Buffer.from(keyHex, 'hex'));
  const database = openVaultDatabase({ file: databaseIn(folder), key, as: 'vault' });
  const { context, asNew, asNext } = await savingIn(database.write, caseFileId);
  say({ did: 'ready' });
  let before: { readonly id: NoteId; readonly version: number } | null = null;
  for (let number = first; ; number += 1) {
    const content = contentOf(number);
    const changes = number % 3 === 0 ? before : null;
    say({ did: 'begin', number, changes: changes?.id ?? null });
    const saved = await saveNote(
      context,
      changes === null ? asNew(content) : asNext(changes, content),
    );
    say({ did: 'saved', number, id: saved.id, version: saved.version });
    before = { id: saved.id as NoteId, version: saved.version };
  }
};

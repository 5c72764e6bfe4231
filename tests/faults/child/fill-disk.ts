/**
 * Fills the disk under an open vault, and tries every way of writing. Each must be refused with
 * DISK_FULL and leave everything that was saved before; with room again, saving must go on.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { CaseFileId } from '../../../electron/contract/ids';
import { toVaultError } from '../../../electron/vault/database/to-vault-error';
import { addAttachment } from '../../../electron/features/attachments/attachment-bytes';
import {
  listAttachments,
  removeIncompleteAttachments,
} from '../../../electron/features/attachments/attachments-service';
import { findDraft, saveDraft } from '../../../electron/features/drafts/drafts-service';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { createFileRegistry } from '../../../electron/ipc/file-registry';
import { ballastIn } from '../support/ballast';
import { must } from '../support/fault-case';
import { contentOf } from '../support/invented';
import { savingIn } from '../support/saving';
import { servicesFor } from '../support/services';
import type { Place } from '../support/services';
import { say } from './say';

type Order = { readonly root: string; readonly limit: 'small-disk' | 'file-size' };

const refusedBy = async (work: () => Promise<unknown>): Promise<string | null> => {
  try {
    await work();
    return null;
  } catch (error) {
    return toVaultError(error)?.code ?? `not coded: ${String(error)}`;
  }
};

/** Repeats until it is refused; gives the code. */
const untilRefused = async (work: (turn: number) => Promise<unknown>): Promise<string> => {
  for (let turn = 1; turn <= 5_000; turn += 1) {
    const code = await refusedBy(() => work(turn));
    if (code !== null) return code;
  }
  return 'never refused';
};

const openPlace = async (place: Place) => {
  const services = servicesFor(place);
  const passphrase = services.vault.proposePassphrase();
  const { recoveryCode } = await services.vault.create({ name: 'Proefkluis', passphrase });
  say({ did: 'made', passphrase, recoveryCode });
  return { services, passphrase };
};

export const fillDisk = async ({ root, limit }: Order): Promise<void> => {
  // Without a listener this signal ends the process; with one the write fails with EFBIG.
  process.on('SIGXFSZ', () => undefined);
  const outside = join(tmpdir(), `casuskluis-vol-${process.pid}`);
  process.on('exit', () => {
    for (const end of ['.json', '.bin']) rmSync(`${outside}${end}`, { force: true });
  });
  const place = { root, argon2: 'cheap', keychainFile: `${outside}.json` } as const;
  const { services, passphrase } = await openPlace(place);
  const { vault, holder, backups } = services;
  const write = () => holder.requireSession().database.write;
  const { context, asNew, caseFileId } = await savingIn(write());
  let saved = 0;
  const save = async (): Promise<void> => {
    const { id } = await saveNote({ ...context, write: write() }, asNew(contentOf(saved + 1)));
    saved += 1;
    say({ did: 'saved', number: saved, id });
  };
  for (let turn = 0; turn < 5; turn += 1) await save();

  const draftPlace = { kind: 'note', caseFileId, targetId: null } as const;
  let draft = 'begin';
  const saveNextDraft = async (text: string): Promise<void> => {
    await saveDraft({ ...context, write: write() }, { ...draftPlace, payload: { text } });
    draft = text;
  };
  await saveNextDraft('Wat er stond voordat de schijf vol was.');

  const told = (what: string, code: string): void => say({ did: 'refused', what, code });
  const picked = `${outside}.bin`;
  if (limit === 'small-disk') writeFileSync(picked, Buffer.alloc(2_500_000, 7));
  const files = createFileRegistry(() => v7());
  const attach = () =>
    addAttachment(
      {
        ...context,
        read: write(),
        write: write(),
        files,
        progress: () => undefined,
      },
      {
        caseFileId: CaseFileId.parse(caseFileId),
        noteId: null,
        token: files.register({
          path: picked,
          purpose: 'attachment',
          name: 'scan.bin',
          byteLength: 2_500_000,
        }) as never,
      },
    );

  if (limit === 'file-size') {
    told('draft', await untilRefused((turn) => saveNextDraft('d'.repeat(turn * 60_000))));
    told('note', await untilRefused(save));
    await holder.lock();
    say({ did: 'end', draft: draft.length });
    return;
  }

  const good = await backups.create();
  const ballast = ballastIn(root);
  const proof = async (what: string): Promise<void> => {
    ballast.remove();
    const [check] = await write().raw<readonly Record<string, unknown>[]>('PRAGMA integrity_check');
    must(check?.['integrity_check'] === 'ok', `integrity_check after ${what}`);
    const kept = await findDraft(write(), draftPlace);
    must(kept?.payload['text'] === draft, `the draft after ${what}`);
    await save();
  };
  const withFull = async (
    what: string,
    { leave, work }: { readonly leave: number; readonly work: () => Promise<string> },
  ): Promise<void> => {
    ballast.fill(leave);
    told(what, await work());
    if (holder.session === null) {
      ballast.remove();
      await vault.open(passphrase);
    }
    await proof(what);
  };
  const once = (work: () => Promise<unknown>) => async (): Promise<string> =>
    (await refusedBy(work)) ?? 'never refused';

  for (const leave of [0, 60_000, 200_000]) {
    await withFull(`note, ${leave} bytes left`, { leave, work: () => untilRefused(save) });
    const grow = (turn: number): Promise<void> => saveNextDraft('d'.repeat(turn * 20_000));
    await withFull(`draft, ${leave} bytes left`, { leave, work: () => untilRefused(grow) });
  }
  await withFull('attachment', { leave: 1_600_000, work: once(attach) });
  must((await listAttachments(write(), caseFileId)).length === 0, 'half an attachment is listed');
  // Taking it away needs room too; the next opening of the vault does it (tidy-open-vault.ts).
  await removeIncompleteAttachments(write());
  const left = await write()('attachment_chunks').count({ total: '*' }).first();
  must(left?.['total'] === 0, 'pieces of half an attachment were left');
  for (const leave of [0, 100_000]) {
    await withFull(`backup, ${leave} bytes left`, { leave, work: once(() => backups.create()) });
    await holder.jobs.ended();
    const listed = await backups.list();
    must(listed.length === 1 && listed[0]?.id === good.id, 'a half-made backup was listed');
    await backups.inspect({ kind: 'own', id: good.id });
  }
  const words = vault.proposePassphrase();
  await withFull('kluis.json', {
    leave: 0,
    work: once(() => vault.changePassphrase(passphrase, words)),
  });
  await vault.verifyPassphrase(passphrase);
  await withFull('new data key', {
    leave: 100_000,
    work: once(() => vault.replaceDataKey(passphrase, words)),
  });
  await vault.verifyPassphrase(passphrase);
  await holder.lock();
  await withFull('restore', {
    leave: 100_000,
    work: once(() =>
      backups.restore({ kind: 'own', id: good.id }, { kind: 'passphrase', passphrase }),
    ),
  });
  await withFull('new vault', {
    leave: 0,
    work: once(() =>
      servicesFor({ ...place, root: join(root, 'anders') }).vault.create({
        name: 'Nog een',
        passphrase: 'Zeven paarse ezels 93 lopen achteruit',
      }),
    ),
  });
  // Reading goes on: who opens the vault on a full disk can look up what is needed and make room.
  await holder.lock();
  ballast.fill(0);
  await vault.open(passphrase);
  must((await findDraft(write(), draftPlace))?.payload['text'] === draft, 'reading on a full disk');
  say({ did: 'opened-on-full-disk' });
  ballast.remove();
  await holder.lock();
  say({ did: 'end', draft: draft.length });
};

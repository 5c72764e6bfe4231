import { truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { receiveAttachment } from '../../../electron/features/attachments/received-attachments';
import type { OpenContext } from '../../../electron/features/context';
import { cancelArchiveJob } from '../../../electron/features/exchange/archive-job';
import { closeArchive } from '../../../electron/features/exchange/opened-archives';
import { insertHandover } from '../../../electron/features/handover/handovers-repository';
import { previewHandover } from '../../../electron/features/receiving/preview-service';
import { saveReceipt, takeReceipt } from '../../../electron/features/receiving/receipt-service';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { ReceivedId } from '../../../electron/contract/ids';
import { someDossier } from '../archive/support/some-dossier';
import { openIn, tokenFor } from '../exchange/support/handover';
import { newCaseFile } from '../notes/support/case-file';
import { openTestVault } from '../support/open-test-vault';
import { attachmentOf, bytes, noteOf } from './records';
import { dump, look, openReceiver, send, take } from './support';
import type { Receiver } from './support';

const note = noteOf('Noor speelt alleen.');
const attachment = attachmentOf(note.id);
const dossier = someDossier({ records: [note, attachment] });
const sent = { dossier, files: new Map([[attachment.path, bytes]]) };

let receiver: Receiver;
let path: string;
let before: string;

beforeEach(async () => {
  receiver = await openReceiver();
  path = await send(receiver, [sent]);
  before = await dump(receiver);
});

describe('nothing changes', () => {
  it('when the file on the disk became another one after it was opened', async () => {
    const looked = await look(receiver, path);
    const whole = await readFile(path);
    for (const spoil of [
      () => truncateSync(path, whole.length - 20),
      () => writeFileSync(path, Buffer.from('iets anders')),
      () =>
        writeFileSync(
          path,
          whole.map((byte, at) => (at === whole.length - 400 ? byte ^ 1 : byte)),
        ),
    ]) {
      spoil();
      await expect(take(receiver, looked)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
      expect(await dump(receiver)).toBe(before);
    }
  });

  it('when a person ends it', async () => {
    const looked = await look(receiver, path);
    const context: OpenContext = {
      ...receiver.context,
      progress: () => void cancelArchiveJob(),
    };
    await expect(take({ ...receiver, context }, looked)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(await dump(receiver)).toBe(before);
  });

  it('when something inside a record has an id that is another one here', async () => {
    const twice = { ...attachment, path: `bijlagen/${v7()}/anders.pdf` };
    const both = {
      dossier: someDossier({ records: [twice] }),
      files: new Map([[twice.path, bytes]]),
    };
    const looked = await look(receiver, await send(receiver, [sent, both]));
    await expect(take(receiver, looked)).rejects.toMatchObject({ code: 'ARCHIVE_CONFLICT' });
    expect(await dump(receiver)).toBe(before);
  });

  it('when the file was closed, or the vault locked meanwhile', async () => {
    const looked = await look(receiver, path);
    closeArchive(looked.archiveId);
    expect(() => take(receiver, looked)).toThrow('ARCHIVE_NOT_OPEN');
    const { schoolId } = receiver;
    await expect(
      previewHandover(receiver.context, { archiveId: looked.archiveId, schoolId }),
    ).rejects.toMatchObject({ code: 'ARCHIVE_NOT_OPEN' });
  });

  it('when the app dies halfway: what came in is gone when the vault opens again', async () => {
    await receiveAttachment(
      receiver.write,
      attachment,
      (async function* pieces() {
        yield await Promise.resolve(bytes);
      })(),
    );
    expect(await dump(receiver)).not.toBe(before);
    await tidyOpenVault(receiver.context);
    expect(await dump(receiver)).toBe(before);
  });
});

describe('a receipt', () => {
  it('goes to the key that the file named, and marks what its sender made', async () => {
    const sender = await openTestVault();
    const caseFileId = await newCaseFile(sender.write, { codeName: 'Lantaarn' });
    const looked = await look(receiver, path);
    await insertHandover(sender.write, {
      id: v7(),
      caseFileId,
      archiveId: looked.archiveId,
      madeAt: '2025-11-11T10:00:00.000Z',
      reader: 'leerkracht van groep 6',
      readerKind: 'nextTeacher',
      profileName: 'Volgende leerkracht',
      format: 'casuskluis',
      lock: 'key',
      fileHash: 'a'.repeat(64),
      parts: [],
      added: [],
      expiresOn: null,
      destroyBy: null,
    });
    const saved = await take(receiver, looked);
    expect(saved.receiptMadeAt).toBeNull();

    const place = `${receiver.folder}/bevestiging.casuskluis`;
    // Made by the receiver's own vault here, so that its own key opens the answer.
    const written = await saveReceipt(receiver.context, {
      id: ReceivedId.parse(saved.id),
      token: tokenFor(receiver, place, 'saveArchive'),
      lock: { kind: 'passphrase' },
    });
    const opened = await openIn(sender, place, written.passphrase);
    expect(opened).toMatchObject({
      kind: 'receipt',
      receipt: { receivedOn: '2025-11-12', dossierCount: 1, recordCount: 2, known: true },
    });
    expect(await takeReceipt(sender.context, { archiveId: opened.id })).toEqual({
      handoverCount: 1,
    });
    expect(await sender.read('handovers').pluck('received_on')).toEqual(['2025-11-12']);
    const stranger = await openTestVault();
    await expect(takeReceipt(stranger.context, { archiveId: opened.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await receiver.read('received_handovers').pluck('receipt_made_at')).toEqual([
      '2025-11-12T09:00:00.000Z',
    ]);
  });

  it('is for the sender’s key alone where that was asked', async () => {
    const saved = await take(receiver, await look(receiver, path));
    const place = `${receiver.folder}/bevestiging.casuskluis`;
    const written = await saveReceipt(receiver.context, {
      id: ReceivedId.parse(saved.id),
      token: tokenFor(receiver, place, 'saveArchive'),
      lock: { kind: 'sender' },
    });
    expect(written.passphrase).toBeNull();
    expect(await openIn(receiver, place)).toMatchObject({ kind: 'receipt' });
    const stranger = await openTestVault();
    await expect(openIn(stranger, place)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOR_YOU' });
  });
});

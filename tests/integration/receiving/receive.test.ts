import { beforeEach, describe, expect, it } from 'vitest';
import { CaseFileId } from '../../../electron/contract/ids';
import { collectDossier } from '../../../electron/features/archive/dossier';
import { readChunk } from '../../../electron/features/attachments/attachment-bytes';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { deleteNote, listNotes } from '../../../electron/features/notes/notes-service';
import { differencesOfItem } from '../../../electron/features/receiving/preview-service';
import { pagesOfFile } from '../../../electron/features/receiving/received-service';
import { receivedBefore } from '../../../electron/features/receiving/received-before';
import { createPupil, listPupils } from '../../../electron/features/pupils/pupils-service';
import {
  listReminders,
  tickReminder,
} from '../../../electron/features/reminders/reminders-service';
import { someContact, someDossier, someGuardian } from '../archive/support/some-dossier';
import { attachmentOf, bytes, noteOf } from './records';
import { dump, look, openReceiver, send, statesOf, take } from './support';
import type { Receiver } from './support';

const mother = someGuardian({ phone: '06-11111111' });
const note = noteOf('Noor speelt alleen.');
const attachment = attachmentOf(note.id);
const contact = someContact([mother.id]);
const dossier = someDossier({ guardians: [mother], records: [note, attachment, contact] });
const sent = { dossier, files: new Map([[attachment.path, bytes]]) };
const key = (one: { readonly kind: string; readonly id: string }) => `${one.kind}:${one.id}`;

let receiver: Receiver;
const received = () => collectDossier(receiver.context, { caseFileId: dossier.id, whole: false });
const count = async (table: string): Promise<number> => (await receiver.read(table)).length;

beforeEach(async () => {
  receiver = await openReceiver();
});

describe('a handover of one pupil', () => {
  it('is new in an empty vault, and everything of it lives on', async () => {
    const looked = await look(receiver, await send(receiver, [sent]));
    expect(new Set(Object.values(statesOf(looked)))).toEqual(new Set(['new']));
    expect(looked.preview.dossiers[0]).toMatchObject({
      pupilName: "Noor van 't Voorbeeld",
      className: '4B',
      candidates: [],
      proposed: { kind: 'new' },
      summary: { needs: 'Een vaste plek.' },
    });
    expect(await count('pupils')).toBe(0);

    const saved = await take(receiver, looked);
    expect(saved).toMatchObject({ caseFileIds: [dossier.id], recordCount: 3 });
    const { pupil, ...rest } = await received();
    expect({ ...rest, records: [...rest.records].map(({ id }) => id).toSorted() }).toEqual({
      ...rest,
      guardians: dossier.guardians,
      summary: dossier.summary,
      records: dossier.records.map(({ id }) => id).toSorted(),
    });
    expect(pupil).toEqual({ ...dossier.pupil, className: null });
    const chunk = await readChunk(receiver.read, { id: attachment.id, position: 0 });
    expect(Buffer.from(chunk.bytes)).toEqual(bytes);
    expect(await receivedBefore(receiver.read, looked.archiveId)).toBe(saved.receivedAt);
    expect(await pagesOfFile(receiver.context, dossier.id)).toMatchObject([
      { id: saved.id, summary: { needs: 'Een vaste plek.', works: '', avoid: '' } },
    ]);
  });

  it('is all there the second time: the pupil is matched, and nothing is doubled', async () => {
    const path = await send(receiver, [sent]);
    await take(receiver, await look(receiver, path));
    const before = await received();
    const again = await look(receiver, path);
    expect(again.preview.dossiers[0]).toMatchObject({
      candidates: [{ caseFileId: dossier.id, certainty: 'sameFile' }],
    });
    expect(new Set(Object.values(statesOf(again)))).toEqual(new Set(['same']));
    await take(receiver, again);
    expect(await received()).toEqual(before);
    expect([await count('pupils'), await count('case_files'), await count('notes')]).toEqual([
      1, 1, 1,
    ]);
  });

  it('comes in part, and the rest another time', async () => {
    const path = await send(receiver, [sent]);
    await take(receiver, await look(receiver, path), {
      leaveOut: [key(note), `guardian:${mother.id}`],
    });
    const part = await received();
    expect(part.guardians).toEqual([]);
    expect(part.records.map(({ kind }) => kind).toSorted()).toEqual([
      'attachment',
      'guardianContact',
    ]);
    // Referring to what stayed out: to no note, and to nobody.
    expect(part.records.find(({ kind }) => kind === 'attachment')).toMatchObject({ noteId: null });

    const rest = await look(receiver, path);
    expect(statesOf(rest)).toMatchObject({
      [key(note)]: 'new',
      [`guardian:${mother.id}`]: 'new',
      [`pupil:${dossier.id}`]: 'same',
    });
    await take(receiver, rest);
    expect((await received()).records).toHaveLength(3);
  });
});

describe('a pupil who is on the class list', () => {
  const draft = (birthDate: string | null) => {
    const { className: _class, ...pupil } = dossier.pupil;
    return { ...pupil, birthDate, classGroupId: null } as Parameters<
      typeof createPupil
    >[1]['pupil'];
  };
  const add = (birthDate: string | null) =>
    createPupil(receiver.context, { schoolId: receiver.schoolId, pupil: draft(birthDate) });

  it('gets the file, and stays one pupil', async () => {
    const { id } = await add(dossier.pupil.birthDate);
    const looked = await look(receiver, await send(receiver, [sent]));
    expect(looked.preview.dossiers[0]).toMatchObject({
      candidates: [{ pupilId: id, caseFileId: null, certainty: 'sure' }],
      proposed: { kind: 'pupil', pupilId: id },
    });
    await take(receiver, looked);
    const pupils = await listPupils(receiver.context, receiver.schoolId);
    expect(pupils.map(({ id: one, caseFileId }) => [one, caseFileId])).toEqual([[id, dossier.id]]);
  });

  it('is only proposed where name and birth date are equal', async () => {
    await add('2016-01-01');
    const looked = await look(receiver, await send(receiver, [sent]));
    expect(looked.preview.dossiers[0]).toMatchObject({
      candidates: [{ certainty: 'maybe' }],
      proposed: null,
    });
  });
});

describe('what differs', () => {
  const other = {
    dossier: someDossier({
      ...dossier,
      guardians: [{ ...mother, phone: '06-22222222', language: '' }],
      records: [noteOf('Noor speelt met Fien.', note.id), attachment, contact],
    } as Parameters<typeof someDossier>[0]),
    files: sent.files,
  };

  const lookAgain = async () => {
    await take(receiver, await look(receiver, await send(receiver, [sent])));
    return look(receiver, await send(receiver, [other]));
  };

  it('is shown side by side in Dutch, and stays as it is here unless a person chose otherwise', async () => {
    const looked = await lookAgain();
    expect(statesOf(looked)).toMatchObject({
      [key(note)]: 'differs',
      [`guardian:${mother.id}`]: 'differs',
      [key(attachment)]: 'same',
    });
    const [proposal] = looked.preview.dossiers;
    if (proposal?.proposed?.kind !== 'pupil') throw new Error('nobody was proposed');
    const differences = (itemKey: string) =>
      differencesOfItem(receiver.context, {
        archiveId: looked.archiveId,
        schoolId: receiver.schoolId,
        dossierId: dossier.id,
        target: proposal.proposed as Parameters<typeof differencesOfItem>[1]['target'],
        itemKey,
      });
    expect(await differences(`guardian:${mother.id}`)).toEqual([
      { field: 'Telefoon', own: '06-11111111', theirs: '06-22222222' },
    ]);
    expect(await differences(key(note))).toMatchObject([
      { own: expect.stringContaining('alleen'), theirs: expect.stringContaining('Fien') },
    ]);
    await take(receiver, looked);
    expect(await listNotes(receiver.read, dossier.id)).toMatchObject([
      { observation: 'Noor speelt alleen.' },
    ]);
  });

  it('takes the place of the own one where a person chose that', async () => {
    await take(receiver, await lookAgain(), { replace: [key(note), `guardian:${mother.id}`] });
    expect(await listNotes(receiver.read, dossier.id)).toMatchObject([
      { observation: 'Noor speelt met Fien.' },
    ]);
    expect((await received()).guardians).toMatchObject([{ phone: '06-22222222' }]);
  });

  it('leaves in the bin what was thrown away here, unless it is asked for', async () => {
    const path = await send(receiver, [sent]);
    await take(receiver, await look(receiver, path));
    await deleteNote(receiver.context, note.id);
    const looked = await look(receiver, path);
    expect(statesOf(looked)).toMatchObject({ [key(note)]: 'differs' });
    await take(receiver, looked);
    expect(await listNotes(receiver.read, dossier.id)).toEqual([]);
    await take(receiver, await look(receiver, path), { replace: [key(note)] });
    expect(await listNotes(receiver.read, dossier.id)).toHaveLength(1);
  });
});

describe('what can not be taken over', () => {
  it('is a record of another file, and an id inside a record that is somebody else’s', async () => {
    const path = await send(receiver, [sent]);
    await take(receiver, await look(receiver, path));
    const before = await dump(receiver);
    const looked = await look(receiver, path);
    await expect(take(receiver, looked, { target: { kind: 'new' } })).rejects.toMatchObject({
      code: 'ARCHIVE_CONFLICT',
    });
    expect(await dump(receiver)).toBe(before);
  });

  it('is anything for a file that is closed', async () => {
    const path = await send(receiver, [sent]);
    await take(receiver, await look(receiver, path));
    await archiveCaseFile(receiver.context, dossier.id);
    const looked = await look(receiver, path);
    expect(looked.preview.dossiers[0]?.candidates).toMatchObject([{ archived: true }]);
    const before = await dump(receiver);
    await expect(take(receiver, looked)).rejects.toMatchObject({ code: 'CASE_FILE_ARCHIVED' });
    expect(await dump(receiver)).toBe(before);
  });
});

it('asks in the list of dated things to destroy it in time, once per file, until that is ticked off', async () => {
  const path = await send(receiver, [sent], { destroyBy: '2026-07-31' });
  await take(receiver, await look(receiver, path));
  await take(receiver, await look(receiver, path));
  const { schoolId } = receiver;
  const asked = () =>
    listReminders(receiver.context, { schoolId, from: null, to: null, withDone: false });
  const [first, ...rest] = (await asked()).filter(({ kind }) => kind === 'handoverDestroyBy');
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    on: '2026-07-31',
    caseFileId: CaseFileId.parse(dossier.id),
    place: { screen: 'handover', at: 'received' },
  });
  await tickReminder(receiver.context, { schoolId, key: first?.key ?? '', done: true });
  expect((await asked()).map(({ kind }) => kind)).not.toContain('handoverDestroyBy');
});

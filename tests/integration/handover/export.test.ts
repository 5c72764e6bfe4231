import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ArchiveDossier, ArchiveManifest } from '../../../electron/contract/archive';
import type { ArchiveLock } from '../../../electron/contract/exchange';
import type { HandoverAsked } from '../../../electron/contract/handover';
import { CaseFileId, Day, SchoolId } from '../../../electron/contract/ids';
import type { HandoverProfileId } from '../../../electron/contract/ids';
import { compose } from '../../../electron/features/handover/compose-service';
import { exportHandover } from '../../../electron/features/handover/export-handover';
import { isKnownHandover } from '../../../electron/features/handover/known-handover';
import { handoverLog } from '../../../electron/features/handover/log-service';
import {
  handoverDocx,
  handoverFileName,
  printHandover,
  recordPagesExport,
} from '../../../electron/features/handover/print-handover';
import { markReceived } from '../../../electron/features/handover/received';
import { unseal } from '../../../electron/sealed/unseal';
import { anotherFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { canaries, fullFile } from './full-file';
import { builtIn, choose, itemOf, placeFor, profileOf } from './support';

const words: ArchiveLock = { kind: 'passphrase' };
const days = { expiresOn: Day.parse('2025-12-12'), destroyBy: Day.parse('2026-11-12') };

/** What the screen asks for, of these files as they are shown now. */
const askedOf = async (
  { context }: TestVault,
  profileId: HandoverProfileId,
  ...caseFileIds: readonly string[]
): Promise<HandoverAsked & typeof days> => {
  const files = [];
  for (const id of caseFileIds) {
    const { shownHash } = await compose(context, { caseFileId: id, profileId });
    files.push({ caseFileId: CaseFileId.parse(id), shownHash });
  }
  return { files, profileId, reader: 'leerkracht van groep 6', ...days };
};

/** Every entry of a written file as text, by its path. */
const entriesOf = async (path: string, passphrase: string | null) => {
  const entries = new Map<string, string>();
  for await (const entry of unseal(createReadStream(path), { passphrase, identity: null })) {
    const pieces: Uint8Array[] = [];
    for await (const piece of entry.bytes) pieces.push(piece);
    entries.set(entry.path, Buffer.concat(pieces).toString('latin1'));
  }
  return entries;
};

const parsed = (text: string | undefined): unknown =>
  JSON.parse(Buffer.from(text ?? '', 'latin1').toString());

describe('a handover as a file', () => {
  it('holds what goes and nothing else, and is in the log by part and count', async () => {
    const vault = await openTestVault();
    const { context } = vault;
    const { caseFileId, schoolId } = await fullFile(vault);
    const profileId = await profileOf(context, 'agreementsOpen', 'attachments');
    const summary = { needs: 'Een vaste plek.', works: '', avoid: '' };
    await choose(context, { caseFileId, profileId }, { summary });
    const { path, token } = placeFor(vault);
    const asked = await askedOf(vault, profileId, caseFileId);
    const written = await exportHandover(context, { ...asked, token, lock: words });

    expect(written).toMatchObject({ dossierCount: 1, recordCount: 2 });
    expect(written.passphrase?.split(' ')).toHaveLength(6);
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(written.fileHash);
    const entries = await entriesOf(path, written.passphrase);
    const manifest = ArchiveManifest.parse(parsed(entries.get('casuskluis.json')));
    expect(manifest).toMatchObject({
      kind: 'handover',
      reader: 'leerkracht van groep 6',
      ...days,
      dossiers: [{ id: caseFileId, path: 'dossiers/1.json', summary, recordCount: 2 }],
    });
    const { records } = ArchiveDossier.parse(parsed(entries.get('dossiers/1.json')));
    expect(records.map(({ kind }) => kind).toSorted()).toEqual(['agreement', 'attachment']);
    const text = [...entries.keys(), ...entries.values()].join('\n');
    const found = Object.values(canaries).filter((word) => text.includes(word));
    expect(found).toEqual([canaries.agreementsOpen, canaries.attachments]);

    const asShown = { schoolId: SchoolId.parse(schoolId), caseFileId };
    expect(await handoverLog(context, asShown)).toMatchObject([
      {
        caseFileId,
        codeName: 'Lantaarn',
        archiveId: manifest.id,
        reader: 'leerkracht van groep 6',
        profileName: 'Eigen profiel',
        readerKind: 'nextTeacher',
        format: 'casuskluis',
        lock: 'passphrase',
        fileHash: written.fileHash,
        parts: [
          { part: 'pupil', items: 1 },
          { part: 'agreementsOpen', items: 1 },
          { part: 'attachments', items: 1 },
        ],
        added: [],
        ...days,
        receivedOn: null,
        guardiansCopyOn: null,
      },
    ]);
  });

  it('puts in the log what went against the profile, and why', async () => {
    const vault = await openTestVault();
    const { context } = vault;
    const { caseFileId, schoolId } = await fullFile(vault);
    const profileId = builtIn('external');
    const composed = await compose(context, { caseFileId, profileId });
    const { key } = itemOf(composed, 'concernSignals');
    const reason = 'Ouders vroegen erom.';
    await choose(context, { caseFileId, profileId }, { choices: [{ choice: 'add', key, reason }] });
    const asked = await askedOf(vault, profileId, caseFileId);
    await exportHandover(context, { ...asked, token: placeFor(vault).token, lock: words });
    const [row] = await handoverLog(context, { schoolId: SchoolId.parse(schoolId), caseFileId });
    expect(row?.added).toEqual([{ part: 'concernSignals', reason }]);
  });

  it('is not written when anything differs from what was shown, and leaves no trace', async () => {
    const vault = await openTestVault();
    const { context, folder, write } = vault;
    const { caseFileId, schoolId } = await fullFile(vault);
    const asked = await askedOf(vault, await profileOf(context, 'agreementsOpen'), caseFileId);
    await write('agreements').where({ case_file_id: caseFileId }).update({ what: 'Anders.' });
    const before = readdirSync(folder);
    const { path, token } = placeFor(vault);
    await expect(exportHandover(context, { ...asked, token, lock: words })).rejects.toMatchObject({
      code: 'TEXT_CHANGED',
    });
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder)).toEqual(before);
    const ofSchool = { schoolId: SchoolId.parse(schoolId), caseFileId: null };
    expect(await handoverLog(context, ofSchool)).toEqual([]);
  });

  it('is one file for several pupils, with a row for each, and a receipt marks all of them', async () => {
    const vault = await openTestVault();
    const { context, read, write } = vault;
    const { caseFileId, schoolId } = await fullFile(vault);
    const other = await anotherFile(context, { schoolId, codeName: 'Fluit' });
    const asked = await askedOf(vault, builtIn('nextTeacher'), caseFileId, other);
    const { path, token } = placeFor(vault);
    const written = await exportHandover(context, { ...asked, token, lock: words });
    expect(written.dossierCount).toBe(2);
    expect([...(await entriesOf(path, written.passphrase)).keys()]).toEqual(
      expect.arrayContaining(['dossiers/1.json', 'dossiers/2.json']),
    );
    const ofSchool = { schoolId: SchoolId.parse(schoolId), caseFileId: null };
    const rows = await handoverLog(context, ofSchool);
    const [archiveId = ''] = new Set(rows.map((row) => row.archiveId));
    expect(rows.map((row) => row.caseFileId).toSorted()).toEqual([caseFileId, other].toSorted());
    expect(new Set(rows.map((row) => row.archiveId)).size).toBe(1);

    expect(await isKnownHandover(read, archiveId)).toBe(true);
    expect(await isKnownHandover(read, context.newId())).toBe(false);
    expect(await markReceived(write, context.newId(), '2025-11-13')).toBe(0);
    expect(await markReceived(write, archiveId, '2025-11-13')).toBe(2);
    // The first one counts.
    expect(await markReceived(write, archiveId, '2025-11-20')).toBe(2);
    const received = (await handoverLog(context, ofSchool)).map(({ receivedOn }) => receivedOn);
    expect(received).toEqual(['2025-11-13', '2025-11-13']);
  });

  it('takes its rows along when the case file is destroyed, and keeps them until then', async () => {
    const vault = await openTestVault();
    const { context, write } = vault;
    const { caseFileId } = await fullFile(vault);
    const asked = await askedOf(vault, builtIn('nextTeacher'), caseFileId);
    await exportHandover(context, { ...asked, token: placeFor(vault).token, lock: words });
    await expect(write('handovers').del()).rejects.toThrow('fixed');
    await expect(write('handovers').update({ reader: 'Iemand' })).rejects.toThrow('fixed');
    await write('case_files').where({ id: caseFileId }).del();
    expect(await write('handovers').select('id')).toEqual([]);
    expect(await write('handover_compositions').select('profile_id')).toEqual([]);
  });
});

describe('a handover on pages', () => {
  it('is recorded without attachments, which pages do not hold, and with its own lock', async () => {
    const vault = await openTestVault();
    const { context } = vault;
    const { caseFileId, schoolId } = await fullFile(vault);
    const profileId = await profileOf(context, 'agreementsOpen', 'attachments');
    const asked = await askedOf(vault, profileId, caseFileId);
    const contentHash = 'b'.repeat(64);
    await recordPagesExport(context, { ...asked, format: 'pdf', contentHash });
    await recordPagesExport(context, { ...asked, format: 'docx', contentHash });
    const rows = await handoverLog(context, { schoolId: SchoolId.parse(schoolId), caseFileId });
    expect(rows.map(({ format, lock }) => [format, lock]).toSorted()).toEqual([
      ['docx', 'none'],
      ['pdf', 'passphrase'],
    ]);
    expect(rows[0]?.parts.map(({ part }) => part)).toEqual(['pupil', 'agreementsOpen']);
  });

  it('names no child outside its pages, and is refused when it differs from what was shown', async () => {
    const vault = await openTestVault();
    const { context, write } = vault;
    const { caseFileId } = await fullFile(vault);
    const asked = await askedOf(vault, builtIn('nextTeacher'), caseFileId);
    expect(handoverFileName(context, { format: 'pdf' })).toEqual({
      fileName: 'overdracht-2025-11-12.pdf',
    });
    const page = await printHandover(context, asked);
    expect([page.title, page.footer].join()).not.toContain('Noor');
    expect(page.html).toContain(canaries.agreementsOpen);
    expect(page.html).not.toContain(canaries.noteObservations);
    expect((await handoverDocx(context, asked)).bytes.length).toBeGreaterThan(1000);
    await write('agreements').where({ case_file_id: caseFileId }).update({ what: 'Anders.' });
    for (const leaves of [
      printHandover(context, asked),
      handoverDocx(context, asked),
      recordPagesExport(context, { ...asked, format: 'pdf', contentHash: 'b'.repeat(64) }),
    ])
      await expect(leaves).rejects.toMatchObject({ code: 'TEXT_CHANGED' });
  });
});

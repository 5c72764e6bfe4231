import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ArchiveDossier, ArchiveManifest } from '../../../electron/contract/archive';
import { ArchivePrivateNotes, VaultExtras } from '../../../electron/contract/vault-extras';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { cancelArchiveJob } from '../../../electron/features/exchange/archive-job';
import {
  abortOwnExport,
  beginOwnExport,
  finishOwnExport,
  pageOfOwnExport,
  takePdf,
} from '../../../electron/features/own-export/own-export-service';
import { savePrivateNote } from '../../../electron/features/notes/private-notes-service';
import { unseal } from '../../../electron/sealed/unseal';
import { schoolWithPupil, caseFileDraft } from '../case-files/invented';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import { CaseFileId } from '../../../electron/contract/ids';
import { fullFile } from '../reporting-code/full-file';
import { tokenFor } from '../exchange/support/handover';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';

const PDF = Buffer.from('%PDF-1.7 verzonnen');

afterEach(abortOwnExport);

/** Two files of two schools, one of them archived, with a private working note. */
const filledVault = async () => {
  const vault = await openTestVault();
  const { context } = vault;
  const { caseFileId } = await fullFile(context);
  await savePrivateNote(context, {
    id: null,
    caseFileId,
    version: 0,
    body: 'werkkanarie',
    draft: null,
  });
  const { pupilId } = await schoolWithPupil(context, 'De Tweede School');
  const { id } = await createCaseFile(context, {
    pupilId,
    draft: caseFileDraft({ codeName: 'Kompas' }),
  });
  await archiveCaseFile(context, id);
  return { vault, context, caseFileId, other: CaseFileId.parse(id) };
};

const begin = (
  vault: TestVault,
  asked: { caseFileId: CaseFileId | null; withPdf?: boolean; withPrivateNotes?: boolean },
) => {
  const path = join(vault.folder, 'alles.casuskluis');
  const token = tokenFor(vault, path, 'saveArchive');
  return beginOwnExport(vault.context, {
    withPdf: false,
    withPrivateNotes: false,
    ...asked,
    token,
  }).then(({ toPrint }) => ({ path, toPrint }));
};

const entriesOf = async (path: string, passphrase: string | null) => {
  const found = new Map<string, Buffer>();
  for await (const entry of unseal(createReadStream(path), { passphrase, identity: null })) {
    const pieces: Uint8Array[] = [];
    for await (const piece of entry.bytes) pieces.push(piece);
    found.set(entry.path, Buffer.concat(pieces));
  }
  return found;
};

const json = (entries: ReadonlyMap<string, Buffer>, path: string): unknown =>
  JSON.parse(entries.get(path)?.toString() ?? 'null');

const exportsIn = (vault: TestVault) =>
  vault.read<{ case_file_id: string | null; file_hash: string }>('own_exports');

describe('taking everything along', () => {
  it('holds every file of every school, archived ones too, its pages, and what is of no pupil', async () => {
    const { vault, context, caseFileId, other } = await filledVault();
    const { path, toPrint } = await begin(vault, {
      caseFileId: null,
      withPdf: true,
      withPrivateNotes: true,
    });
    expect(new Set(toPrint)).toEqual(new Set([caseFileId, other]));
    for (const id of toPrint) {
      const page = await pageOfOwnExport(context, id);
      expect(page.html).toContain('Noor');
      expect(page.html).not.toContain('werkkanarie');
      await takePdf(id, PDF);
    }
    const written = await finishOwnExport();
    expect(written.dossierCount).toBe(2);
    expect(written.passphrase?.split(' ')).toHaveLength(6);

    const entries = await entriesOf(path, written.passphrase);
    const manifest = ArchiveManifest.parse(json(entries, 'casuskluis.json'));
    if (manifest.kind !== 'vault') throw new Error('the whole vault was asked for');
    expect(manifest.dossiers).toHaveLength(2);
    const dossiers = manifest.dossiers.map(({ path: at }) =>
      ArchiveDossier.parse(json(entries, at)),
    );
    expect(new Set(dossiers.map(({ id }) => id))).toEqual(new Set([caseFileId, other]));
    expect(JSON.stringify(dossiers)).not.toContain('werkkanarie');
    const [withNotes] = manifest.dossiers.filter(({ privatePath }) => privatePath !== null);
    const notes = ArchivePrivateNotes.parse(json(entries, withNotes?.privatePath ?? ''));
    expect(notes).toMatchObject({ dossierId: caseFileId, records: [{ body: 'werkkanarie' }] });
    for (const { pdfPath } of manifest.dossiers) expect(entries.get(pdfPath ?? '')).toEqual(PDF);
    const extras = VaultExtras.parse(json(entries, 'kluis.json'));
    expect(extras.schools).toHaveLength(2);
    expect(extras.partnershipProfiles).toHaveLength(1);
    expect(await exportsIn(vault)).toMatchObject([
      { case_file_id: null, file_hash: written.fileHash },
    ]);
  });

  it('of one file holds that one alone, and neither pages nor working notes that were not asked for', async () => {
    const { vault, caseFileId } = await filledVault();
    const { path, toPrint } = await begin(vault, { caseFileId });
    expect(toPrint).toEqual([]);
    const { passphrase, dossierCount } = await finishOwnExport();
    expect(dossierCount).toBe(1);
    const entries = await entriesOf(path, passphrase);
    expect([...entries.keys()].slice(0, 3)).toEqual([
      'casuskluis.json',
      'schema.json',
      'dossiers/1.json',
    ]);
    expect(json(entries, 'casuskluis.json')).toMatchObject({
      kind: 'caseFile',
      vaultPath: null,
      dossiers: [{ privatePath: null, pdfPath: null }],
    });
    for (const bytes of entries.values()) expect(bytes.includes('werkkanarie')).toBe(false);
    expect(await exportsIn(vault)).toMatchObject([{ case_file_id: caseFileId }]);
  });

  it('leaves nothing where it is cancelled while pages are printed', async () => {
    const { vault, context, caseFileId } = await filledVault();
    const { path, toPrint } = await begin(vault, { caseFileId, withPdf: true });
    cancelArchiveJob();
    const [id = caseFileId] = toPrint;
    await pageOfOwnExport(context, id);
    await expect(takePdf(id, PDF).then(finishOwnExport)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    await abortOwnExport();
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(vault.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await exportsIn(vault)).toEqual([]);
  });

  it('leaves nothing where it is stopped, and another can begin', async () => {
    const { vault, caseFileId } = await filledVault();
    const { path } = await begin(vault, { caseFileId, withPdf: true });
    await expect(begin(vault, { caseFileId })).rejects.toMatchObject({ code: 'ARCHIVE_BUSY' });
    await abortOwnExport();
    expect(existsSync(path)).toBe(false);
    expect(await exportsIn(vault)).toEqual([]);
    await begin(vault, { caseFileId });
    await finishOwnExport();
    expect(existsSync(path)).toBe(true);
  });
});

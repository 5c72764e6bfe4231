/** A case file with attachments in one vault, and the file that carries it to another. */
import { createHash, randomBytes } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { ArchiveDossier, ArchiveManifest } from '../../../../electron/contract/archive';
import { FileToken } from '../../../../electron/contract/ids';
import type { CaseFileId } from '../../../../electron/contract/ids';
import type { FilePurpose } from '../../../../electron/contract/shell';
import { addAttachment } from '../../../../electron/features/attachments/attachment-bytes';
import { dossierEntries } from '../../../../electron/features/exchange/dossier-entries';
import type { Entries } from '../../../../electron/features/exchange/dossier-entries';
import { manifestHead } from '../../../../electron/features/exchange/manifest-head';
import { openArchive } from '../../../../electron/features/exchange/open-archive';
import { writeArchive } from '../../../../electron/features/exchange/write-archive';
import type { WriteLock } from '../../../../electron/features/exchange/write-archive';
import { newCaseFile } from '../../notes/support/case-file';
import type { TestVault } from '../../support/open-test-vault';

const AT = '2025-11-11T10:00:00.000Z';

export const tokenFor = (vault: TestVault, path: string, purpose: FilePurpose): FileToken => {
  const byteLength = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return FileToken.parse(
    vault.context.files.register({ path, purpose, name: 'bestand', byteLength }),
  );
};

/** Puts random bytes into the vault as an attachment. @returns its record as it travels */
const attach = async (vault: TestVault, caseFileId: CaseFileId, bytes: Buffer) => {
  const path = join(vault.folder, `${v7()}.bin`);
  writeFileSync(path, bytes);
  const token = tokenFor(vault, path, 'attachment');
  const { id } = await addAttachment(vault.context, { caseFileId, noteId: null, token });
  return {
    kind: 'attachment',
    id,
    noteId: null,
    fileName: 'bestand',
    mediaType: 'application/octet-stream',
    byteLength: bytes.length,
    createdAt: AT,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    path: `bijlagen/${id}/bestand`,
  };
};

/** A dossier with an agreement, and attachments of these sizes that lie in the vault. */
export const dossierIn = async (
  vault: TestVault,
  sizes: readonly number[] = [],
): Promise<ArchiveDossier> => {
  const id = await newCaseFile(vault.write, { codeName: `Casus ${v7().slice(-6)}` });
  const attachments = [];
  for (const size of sizes) attachments.push(await attach(vault, id, randomBytes(size)));
  return ArchiveDossier.parse({
    id,
    pupil: {
      name: {
        firstName: 'Noor',
        initials: '',
        prefix: "van 't",
        lastName: 'Voorbeeld',
        givenNames: '',
        nickname: '',
      },
      birthDate: '2017-03-04',
      sex: 'girl',
      yearGroup: '5',
      className: '5a',
      startDate: null,
      leaveDate: null,
    },
    supportPhase: 2,
    summary: 'Leest graag.',
    openedOn: '2025-09-01',
    codeName: null,
    guardians: [],
    relatives: [],
    staff: [],
    records: [
      {
        kind: 'agreement',
        id: v7(),
        draft: { what: 'Elke dag samen lezen.', owner: 'leerkracht', dueOn: '2025-12-01' },
        doneAt: null,
        createdAt: AT,
        updatedAt: AT,
      },
      ...attachments,
    ],
  });
};

export const handoverManifest = async (
  vault: TestVault,
  dossiers: readonly ArchiveDossier[],
  change: Readonly<Record<string, unknown>> = {},
): Promise<ArchiveManifest> =>
  ArchiveManifest.parse({
    ...(await manifestHead(vault.context, { expiresOn: null })),
    kind: 'handover',
    reader: 'leerkracht van groep 6',
    destroyBy: null,
    parts: ['pupil', 'agreementsOpen', 'attachments'],
    dossiers: dossiers.map(({ id, records }, at) => ({
      id,
      path: `dossiers/${at + 1}.json`,
      summary: { needs: 'Een vaste plek.', works: '', avoid: '' },
      recordCount: records.length,
    })),
    ...change,
  });

export const placed = (dossiers: readonly ArchiveDossier[]) =>
  dossiers.map((dossier, at) => ({ path: `dossiers/${at + 1}.json`, dossier }));

export type Handover = {
  readonly manifest: ArchiveManifest;
  readonly lock?: WriteLock;
  readonly made: Entries;
  readonly record?: (fileHash: string) => Promise<void>;
};

/** Writes it beside the vault. @returns where it lies, and what the screen would show */
export const writeIn = async (
  vault: TestVault,
  { manifest, made, lock = { kind: 'passphrase' }, record }: Handover,
) => {
  const path = join(vault.folder, 'overdracht.casuskluis');
  const token = tokenFor(vault, path, 'saveArchive');
  const written = await writeArchive(vault.context, {
    token,
    lock,
    manifest,
    ...made,
    record: record ?? (() => Promise.resolve()),
  });
  return { path, ...written };
};

/** The whole way: these dossiers in a file. */
export const handOver = async (
  vault: TestVault,
  dossiers: readonly ArchiveDossier[],
  more: { readonly lock?: WriteLock; readonly manifest?: Readonly<Record<string, unknown>> } = {},
) =>
  writeIn(vault, {
    manifest: await handoverManifest(vault, dossiers, more.manifest),
    made: dossierEntries(vault.context, placed(dossiers)),
    ...(more.lock === undefined ? {} : { lock: more.lock }),
  });

export const openIn = (vault: TestVault, path: string, passphrase: string | null = null) =>
  openArchive(vault.context, { token: tokenFor(vault, path, 'archive'), passphrase });

/** What goes in an own export, file by file: read when it is written, so that one file lies in memory at a time. */
import type { ArchiveDossier, ArchiveManifest } from '../../contract/archive';
import { ArchivePrivateNotes, VaultExtras } from '../../contract/vault-extras';
import type { SealedEntry } from '../../sealed/seal';
import { collectDossier } from '../archive/dossier';
import type { OpenContext } from '../context';
import { dossierEntries } from '../exchange/dossier-entries';
import { jsonEntry } from '../exchange/json-entry';
import { collectVaultExtras } from './vault-extras';

/** Of one file, or of the whole vault. */
export type OwnManifest = Extract<ArchiveManifest, { readonly vaultPath: unknown }>;
export type Placed = OwnManifest['dossiers'][number];

/** The file without what is outside it: private working notes have a folder of their own, or stay. */
export const withoutPrivateNotes = (dossier: ArchiveDossier): ArchiveDossier => ({
  ...dossier,
  records: dossier.records.filter(({ kind }) => kind !== 'privateWorkingNote'),
});

async function* privateEntries(
  dossier: ArchiveDossier,
  path: string | null,
): AsyncGenerator<SealedEntry, void> {
  const records = dossier.records.filter((record) => record.kind === 'privateWorkingNote');
  if (path === null || records.length === 0) return;
  yield jsonEntry(path, ArchivePrivateNotes, {
    format: 'casuskluis-werkaantekeningen',
    formatVersion: 1,
    dossierId: dossier.id,
    records,
  });
}

type Asked = {
  readonly dossiers: readonly Placed[];
  readonly vaultPath: OwnManifest['vaultPath'];
  /** Waits for the pages of one file. */
  readonly pdfOf: (caseFileId: string) => Promise<Uint8Array>;
};

/** In the order of the manifest. @throws CodedError NOT_FOUND where a file was removed meanwhile */
export async function* ownExportEntries(
  context: OpenContext,
  { dossiers, vaultPath, pdfOf }: Asked,
): AsyncGenerator<SealedEntry, void> {
  for (const { id, path, privatePath, pdfPath } of dossiers) {
    const dossier = await collectDossier(context, { caseFileId: id, whole: true });
    yield* dossierEntries(context, [{ path, dossier: withoutPrivateNotes(dossier) }]).entries();
    yield* privateEntries(dossier, privatePath);
    if (pdfPath !== null) {
      const bytes = await pdfOf(id);
      yield { path: pdfPath, byteLength: bytes.length, bytes };
    }
  }
  if (vaultPath !== null) {
    yield jsonEntry(vaultPath, VaultExtras, await collectVaultExtras(context));
  }
}

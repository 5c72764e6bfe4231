/** What entries a file of ours holds, by its manifest: each once, and nothing else. */
import { ArchiveDossier, MAX_ARCHIVE_JSON } from '../../contract/archive';
import type { ArchiveManifest } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import { parseForeignJson } from './foreign-json';
import { SCHEMA_PATH } from './write-archive';

export type Expected =
  | { readonly kind: 'dossier'; readonly id: string; readonly recordCount: number | null }
  | { readonly kind: 'attachment'; readonly byteLength: number; readonly sha256: string }
  /** For people and other programs: not looked into. */
  | { readonly kind: 'other' };

const invalid = (): CodedError => new CodedError('ARCHIVE_INVALID');

/** Entries that are still to come. */
export class ExpectedEntries {
  readonly #entries = new Map<string, Expected>();
  readonly #dossierIds = new Set<string>();

  constructor(manifest: ArchiveManifest) {
    this.#add(SCHEMA_PATH, { kind: 'other' });
    if (manifest.kind === 'handover') {
      for (const { id, path, recordCount } of manifest.dossiers) {
        this.#addDossier(path, { kind: 'dossier', id, recordCount });
      }
    } else if (manifest.kind === 'caseFile' || manifest.kind === 'vault') {
      for (const { id, path, privatePath, pdfPath } of manifest.dossiers) {
        this.#addDossier(path, { kind: 'dossier', id, recordCount: null });
        for (const other of [privatePath, pdfPath]) {
          if (other !== null) this.#add(other, { kind: 'other' });
        }
      }
      if (manifest.vaultPath !== null) this.#add(manifest.vaultPath, { kind: 'other' });
    }
  }

  #add(path: string, entry: Expected): void {
    if (this.#entries.has(path)) throw invalid();
    this.#entries.set(path, entry);
  }

  #addDossier(path: string, entry: Expected & { readonly kind: 'dossier' }): void {
    if (this.#dossierIds.has(entry.id)) throw invalid();
    this.#dossierIds.add(entry.id);
    this.#add(path, entry);
  }

  /** The attachments of a dossier that was just read: their entries come after it. */
  addAttachments({ records }: ArchiveDossier): void {
    for (const record of records) {
      if (record.kind === 'attachment') this.#add(record.path, record);
    }
  }

  /** @throws CodedError ARCHIVE_INVALID for one that is named nowhere, or was there before */
  take(path: string): Expected {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw invalid();
    this.#entries.delete(path);
    return entry;
  }

  /** @throws CodedError ARCHIVE_INVALID where something is missing; the schema may be */
  requireNone(): void {
    this.#entries.delete(SCHEMA_PATH);
    if (this.#entries.size > 0) throw invalid();
  }
}

/** @throws CodedError ARCHIVE_TOO_LARGE before it is read */
export const readJson = async ({
  byteLength,
  bytes,
}: {
  readonly byteLength: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}): Promise<unknown> => {
  if (byteLength > MAX_ARCHIVE_JSON) throw new CodedError('ARCHIVE_TOO_LARGE');
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return parseForeignJson(Buffer.concat(pieces));
};

/** @throws CodedError ARCHIVE_INVALID, ARCHIVE_TOO_LARGE */
export const readDossier = async (
  entry: Parameters<typeof readJson>[0],
  { id, recordCount }: Expected & { readonly kind: 'dossier' },
): Promise<ArchiveDossier> => {
  const { success, data } = ArchiveDossier.safeParse(await readJson(entry));
  const fits =
    success && data.id === id && (recordCount === null || data.records.length === recordCount);
  if (!fits) throw invalid();
  return data;
};

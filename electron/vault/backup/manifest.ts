// Threat: a backup turns out to be damaged on the day it is needed. Each carries a manifest with size
// and hash of its files, so that a copy on a stick can be checked without the key before it is trusted.
// The manifest holds nothing about the content; the key is named by a fingerprint that doesn't give it.
import { createHash, hkdfSync } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fromCheckedJson } from '../checked-json';
import { CodedError } from '../../contract/coded-error';
import type { DataKey } from '../keys/data-key';
import { KEY_FILE } from '../keys/key-file';
import { DATABASE_FILE } from '../vault-folder';

export const MANIFEST_FILE = 'manifest.json';
const FORMAT = 'casuskluis-backup';
const VERSION = 1;

const FileEntry = z.strictObject({
  byteLength: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
type FileEntry = z.output<typeof FileEntry>;

export const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  vaultId: z.uuidv7(),
  /** Tells which data key it needs. */
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  createdAt: z.iso.datetime(),
  /** Newest migration in it. */
  schema: z.string().nullable(),
  files: z.strictObject({ [DATABASE_FILE]: FileEntry, [KEY_FILE]: FileEntry }),
});
export type Manifest = z.output<typeof Manifest>;

/** 8 bytes by HKDF: the key can't be found from it. */
export const keyIdOf = (key: DataKey): string =>
  Buffer.from(hkdfSync('sha256', key.bytes, '', 'casuskluis/key-id/1', 8)).toString('hex');

/** SHA-256 of a file, read in pieces; stops at `signal`. */
const hashFile = async (file: string, signal?: AbortSignal): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) {
    if (signal?.aborted === true) throw new CodedError('CANCELLED');
    hash.update(piece as Buffer);
  }
  return hash.digest('hex');
};

const entryOf = async (file: string, signal?: AbortSignal): Promise<FileEntry> => ({
  byteLength: (await stat(file)).size,
  sha256: await hashFile(file, signal),
});

export const makeManifest = async (
  folder: string,
  about: Pick<Manifest, 'vaultId' | 'keyId' | 'createdAt' | 'schema'>,
  signal?: AbortSignal,
): Promise<Manifest> => ({
  format: FORMAT,
  version: VERSION,
  ...about,
  files: {
    [DATABASE_FILE]: await entryOf(join(folder, DATABASE_FILE), signal),
    [KEY_FILE]: await entryOf(join(folder, KEY_FILE)),
  },
});

const AnyVersion = z.looseObject({ format: z.literal(FORMAT), version: z.number().int() });

/** The manifest of a backup folder, or null where there is none that can be read. */
export const readManifest = async (folder: string): Promise<Manifest | 'newer' | null> => {
  // Absent or unreadable: not a backup.
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => '');
  const content = fromCheckedJson(text);
  const whole = Manifest.safeParse(content);
  if (whole.success) return whole.data;
  const other = AnyVersion.safeParse(content);
  return other.success && other.data.version > VERSION ? 'newer' : null;
};

const isWhole = async (
  file: string,
  expected: FileEntry,
  signal?: AbortSignal,
): Promise<boolean> => {
  const size = (await stat(file).catch(() => null))?.size;
  return size === expected.byteLength && (await hashFile(file, signal)) === expected.sha256;
};

/** Reads the manifest and checks every file against it. Throws `BACKUP_DAMAGED` or `VAULT_NEWER`. */
export const verifyFiles = async (folder: string, signal?: AbortSignal): Promise<Manifest> => {
  const manifest = await readManifest(folder);
  if (manifest === 'newer') throw new CodedError('VAULT_NEWER');
  if (manifest === null) throw new CodedError('BACKUP_DAMAGED');
  for (const name of [KEY_FILE, DATABASE_FILE] as const) {
    if (!(await isWhole(join(folder, name), manifest.files[name], signal))) {
      throw new CodedError('BACKUP_DAMAGED');
    }
  }
  return manifest;
};

export const sizeOf = ({ files }: Manifest): number =>
  files[DATABASE_FILE].byteLength + files[KEY_FILE].byteLength;

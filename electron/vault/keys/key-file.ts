// Threat: kluis.json is damaged, half written or from another version, and the vault shut for ever.
// It is replaced as a whole, its previous generation is kept beside it, and a checksum tells bit rot from
// a wrong passphrase. It holds no secret: only wraps, which need the passphrase or the recovery code.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import { fromCheckedJson, toCheckedJson } from '../checked-json';
import { writeAtomically } from '../files';
import { KeychainWrap, PassphraseWrap, RecoveryWrap } from './wraps';

export const KEY_FILE = 'kluis.json';
export const PREVIOUS_KEY_FILE = 'kluis.json.1';
const FORMAT = 'casuskluis';
const VERSION = 1;
const LARGEST = 64 * 1024;

const WrapSet = z.strictObject({
  keychain: KeychainWrap.nullable(),
  passphrase: PassphraseWrap.nullable(),
  recovery: RecoveryWrap,
});
export type WrapSet = z.output<typeof WrapSet>;

const KeyFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  vaultId: z.uuidv7(),
  wraps: WrapSet,
  /** Only while the data key is being replaced: the wraps of the new one. */
  replacement: WrapSet.nullable(),
});
export type KeyFile = z.output<typeof KeyFile>;

const AnyVersion = z.looseObject({ format: z.literal(FORMAT), version: z.number().int() });

type Reading =
  | { readonly state: 'ok'; readonly keyFile: KeyFile }
  | { readonly state: 'missing' | 'garbage' | 'newer' };

const parse = (text: string): Reading => {
  const content = fromCheckedJson(text);
  const whole = KeyFile.safeParse(content);
  if (whole.success) return { state: 'ok', keyFile: whole.data };
  const version = AnyVersion.safeParse(content);
  return { state: version.success && version.data.version > VERSION ? 'newer' : 'garbage' };
};

const readOne = async (file: string): Promise<Reading> => {
  try {
    const bytes = await readFile(file);
    return bytes.length > LARGEST ? { state: 'garbage' } : parse(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { state: 'missing' };
    }
    throw error;
  }
};

/** The newest generation that can be read, or the reason why none can. */
const readGenerations = async (folder: string): Promise<Reading> => {
  const current = await readOne(join(folder, KEY_FILE));
  if (current.state === 'ok' || current.state === 'newer') return current;
  const previous = await readOne(join(folder, PREVIOUS_KEY_FILE));
  if (previous.state === 'missing') return current;
  return previous;
};

/**
 * Reads the key file of a vault; the previous generation where the newest is damaged or missing.
 * Throws `MISSING_KEY_FILE`, `KEY_FILE_DAMAGED` or `KEY_FILE_NEWER`.
 */
export const readKeyFile = async (folder: string): Promise<KeyFile> => {
  const reading = await readGenerations(folder);
  if (reading.state === 'ok') return reading.keyFile;
  if (reading.state === 'missing') throw new CodedError('MISSING_KEY_FILE');
  throw new CodedError(reading.state === 'newer' ? 'KEY_FILE_NEWER' : 'KEY_FILE_DAMAGED');
};

export type KeyFileContent = Omit<KeyFile, 'format' | 'version'>;

const textOf = ({ vaultId, wraps, replacement }: KeyFileContent): string =>
  toCheckedJson({ format: FORMAT, version: VERSION, vaultId, wraps, replacement });

/** Replaces the key file; what stood there becomes the previous generation. */
export const writeKeyFile = async (folder: string, content: KeyFileContent): Promise<void> => {
  const current = await readOne(join(folder, KEY_FILE));
  // A damaged one must not push out the good generation behind it.
  if (current.state === 'ok') {
    await writeAtomically(join(folder, PREVIOUS_KEY_FILE), textOf(current.keyFile));
  }
  await writeAtomically(join(folder, KEY_FILE), textOf(content));
};

/** Writes both generations alike: for a new vault, and so that no older wrap opens it any more. */
export const writeOnlyKeyFile = async (folder: string, content: KeyFileContent): Promise<void> => {
  await writeAtomically(join(folder, KEY_FILE), textOf(content));
  await rm(join(folder, PREVIOUS_KEY_FILE), { force: true });
  await writeAtomically(join(folder, PREVIOUS_KEY_FILE), textOf(content));
};

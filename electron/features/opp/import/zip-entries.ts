/**
 * The entries of a zip file, read from its central directory and unpacked within limits. Threat: a file
 * that says it is small and unpacks to gigabytes. What is declared is checked first, and no entry can give
 * a byte more than it declared.
 */
import { inflateRawSync } from 'node:zlib';
import { CodedError } from '../../../contract/coded-error';

const MEGABYTE = 1024 * 1024;
const MAX_UNPACKED_BYTES = 100 * MEGABYTE;
const MAX_ENTRIES = 5000;

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

export type ZipEntry = {
  readonly name: string;
  readonly byteLength: number;
  /** @throws CodedError FILE_UNREADABLE */
  readonly read: () => Buffer;
};

const unreadable = (): CodedError => new CodedError('FILE_UNREADABLE');

/** Where the record stands that a zip ends with: the last place that can be one. */
const endAt = (bytes: Buffer): number => {
  const first = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) {
    const fits = bytes.readUInt32LE(at) === END_SIGNATURE;
    if (fits && at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw unreadable();
};

type Declared = {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

const unpack = (bytes: Buffer, { method, packed, unpacked, offset }: Declared): Buffer => {
  try {
    if (bytes.readUInt32LE(offset) !== LOCAL_SIGNATURE) throw unreadable();
    const start =
      offset + LOCAL_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (start + packed > bytes.length) throw unreadable();
    const data = bytes.subarray(start, start + packed);
    const result =
      method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
    if (result.length !== unpacked) throw unreadable();
    return result;
  } catch {
    throw unreadable();
  }
};

/**
 * Reads no entry yet.
 * @throws CodedError FILE_UNREADABLE (no zip, encrypted, zip64, another packing); FILE_TOO_LARGE
 */
export const zipEntries = (bytes: Buffer): readonly ZipEntry[] => {
  if (bytes.length < END_BYTES) throw unreadable();
  const end = endAt(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new CodedError('FILE_TOO_LARGE');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw unreadable();
    const method = bytes.readUInt16LE(at + 10);
    const encrypted = (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0;
    if (encrypted || (method !== STORED && method !== DEFLATED)) throw unreadable();
    const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
    const declared = {
      method,
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    total += declared.unpacked;
    if (total > MAX_UNPACKED_BYTES) throw new CodedError('FILE_TOO_LARGE');
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, nameEnd),
      byteLength: declared.unpacked,
      read: () => unpack(bytes, declared),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

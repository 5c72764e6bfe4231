/**
 * Bytes to text. A file whose bytes contradict the encoding it names is refused: guessing would spoil
 * names without anyone seeing it.
 */
import { ClassListError } from './class-list-error';

const chunkSize = 64 * 1024;

/** XML files: the encodings that class lists come in. Multi-byte oddities (UTF-7, ISO-2022) stay out. */
const singleByte = /^(?:windows-125\d|cp125\d|iso[-_]?8859-\d{1,2}|latin-?\d|us-ascii|ascii)$/iu;

const bomOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/u.exec(head)?.[1]?.trim() ?? null;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The line (from 1) with the first byte that is no UTF-8. A line feed is never part of a longer sequence. */
const firstBadLine = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) return line;
    start = stop + 1;
    line += 1;
  }
  return line;
};

const wrong = (line: number) => new ClassListError('CLASS_LIST_ENCODING_WRONG', { line });

/** A byte order mark wins over the declaration, as in every browser. */
export const xmlEncodingOf = (bytes: Uint8Array): string => {
  const bom = bomOf(bytes);
  if (bom !== null) return bom;
  const declared = declaredEncoding(bytes);
  if (declared === null || /^utf-?8$/iu.test(declared)) return 'utf-8';
  // The declaration was readable byte by byte, so it is not UTF-16 or UTF-32, whatever it says.
  if (/^(?:utf-?(?:16|32)|ucs-?\d|unicode)/iu.test(declared)) throw wrong(1);
  if (!singleByte.test(declared))
    throw new ClassListError('CLASS_LIST_ENCODING_UNKNOWN', { line: 1 });
  const highByte = bytes.findIndex((byte) => byte >= 0x80);
  if (highByte !== -1) {
    // Sequences of high bytes that are all valid UTF-8 do not occur in single-byte text by chance.
    if (/ascii/iu.test(declared) || isUtf8(bytes)) {
      throw wrong(1 + bytes.subarray(0, highByte).filter((byte) => byte === 0x0a).length);
    }
  }
  try {
    return new TextDecoder(declared.replace(/^cp/iu, 'windows-')).encoding;
  } catch {
    throw new ClassListError('CLASS_LIST_ENCODING_UNKNOWN', { line: 1 });
  }
};

/**
 * Decodes piece by piece, so that a large file is never held twice.
 * @throws ClassListError ENCODING_WRONG with the line; TRUNCATED when the last sign is cut in two.
 */
export function* decodeChunks(
  bytes: Uint8Array,
  { encoding, lineNow }: { readonly encoding: string; readonly lineNow: () => number },
): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let start = 0; start < bytes.length; start += chunkSize) {
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(start, start + chunkSize), { stream: true });
    } catch {
      throw wrong(encoding === 'utf-8' ? firstBadLine(bytes) : lineNow());
    }
    yield text;
  }
  try {
    yield decoder.decode();
  } catch {
    throw new ClassListError('CLASS_LIST_TRUNCATED', { line: lineNow() });
  }
}

/**
 * A spreadsheet's export names no encoding: a byte order mark, else UTF-8 when it is valid, else
 * windows-1252 (what Excel writes on a Dutch Windows).
 */
export const decodeDelimited = (
  bytes: Uint8Array,
): { readonly text: string; readonly guessed: boolean } => {
  const bom = bomOf(bytes);
  const encoding = bom ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  let text = '';
  const lineNow = () => text.split('\n').length;
  for (const chunk of decodeChunks(bytes, { encoding, lineNow })) text += chunk;
  return { text, guessed: encoding === 'windows-1252' };
};

/** Recognises what a file is before a parser sees it, so that the answer can be clear. */
import { ClassListError } from './class-list-error';

/** A class list of 600 pupils is about 1 MB. */
export const largestClassList = 50 * 1024 * 1024;

/** @param size in bytes; call it with the size on disk, before the file is read into memory. */
export const assertClassListSize = (size: number): void => {
  if (size > largestClassList) {
    throw new ClassListError('CLASS_LIST_TOO_LARGE', { size, limit: largestClassList });
  }
};

export type FileKind = 'xml' | 'delimited';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** FORMAT.md rule 7: EDEXLL (pupils), EDEXLK (staff), EDEXGR (groups), EDEXLG (pupils in groups). */
const oldEdexName = /(?:^|[\\/])EDEX(?:LL|LK|GR|LG)[^\\/.]*\.(?:TXT|ASC|DAT)$/iu;

/** Fixed width: some lines, all equally long and long, without any separator. */
const isFixedWidth = (head: string): boolean => {
  const lines = head.split(/\r\n|\r|\n/u).slice(0, -1);
  const width = lines[0]?.length ?? 0;
  return (
    lines.length >= 2 &&
    width >= 40 &&
    lines.every((line) => line.length === width && /\S {2,}\S|\d{8}/u.test(line)) &&
    !/[;\t,|]/u.test(head)
  );
};

const refuseArchives = (bytes: Uint8Array, fileName: string): void => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ClassListError('CLASS_LIST_SPREADSHEET');
  if (startsWith(bytes, 0x50, 0x4b)) {
    const isSpreadsheet =
      /\.(?:xlsx|xlsm|xlsb|ods|numbers)$/iu.test(fileName) ||
      /\[Content_Types\]\.xml|xl\/|opendocument\.spreadsheet/u.test(
        latin1(bytes.subarray(0, 4096)),
      );
    throw new ClassListError(isSpreadsheet ? 'CLASS_LIST_SPREADSHEET' : 'CLASS_LIST_ARCHIVE');
  }
  const archives = [
    [0x1f, 0x8b],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x52, 0x61, 0x72, 0x21],
  ] as const;
  if (archives.some((signature) => startsWith(bytes, ...signature))) {
    throw new ClassListError('CLASS_LIST_ARCHIVE');
  }
};

/**
 * @throws ClassListError for what is surely no class list: empty, too large, an archive, a spreadsheet,
 * an old EDEX2000 file, binary, UTF-32, or UTF-16 without a byte order mark.
 */
export const fileKindOf = (bytes: Uint8Array, fileName: string): FileKind => {
  assertClassListSize(bytes.length);
  refuseArchives(bytes, fileName);
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
    throw new ClassListError('CLASS_LIST_ENCODING_UNKNOWN', { line: 1 });
  }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    const bigEndian = startsWith(bytes, 0xfe, 0xff);
    const head = new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le').decode(
      bytes.subarray(0, 512),
    );
    if (bytes.length <= 3) throw new ClassListError('CLASS_LIST_EMPTY');
    return head.trimStart().startsWith('<') ? 'xml' : 'delimited';
  }
  // XML 1.0 §4.3.3: UTF-16 must begin with a byte order mark.
  if (startsWith(bytes, 0x3c, 0) || startsWith(bytes, 0, 0x3c)) {
    throw new ClassListError('CLASS_LIST_ENCODING_WRONG', { line: 1 });
  }
  const head = bytes.subarray(0, 64 * 1024);
  if (head.includes(0)) throw new ClassListError('CLASS_LIST_BINARY');
  if (oldEdexName.test(fileName)) throw new ClassListError('CLASS_LIST_OLD_EDEX');
  const text = latin1(head).replace(/^\u00EF\u00BB\u00BF/u, '');
  if (text.trim() === '') throw new ClassListError('CLASS_LIST_EMPTY');
  if (text.trimStart().startsWith('<')) return 'xml';
  if (isFixedWidth(text)) throw new ClassListError('CLASS_LIST_OLD_EDEX');
  if (text.startsWith('%PDF-')) throw new ClassListError('CLASS_LIST_BINARY');
  return 'delimited';
};

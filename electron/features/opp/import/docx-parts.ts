/**
 * The XML parts of a DOCX, checked before anything parses them. Threats: a zip bomb, XML of a size that
 * takes all memory, and a DOCTYPE with entities. Pictures and other parts are never unpacked.
 */
import { CodedError } from '../../../contract/coded-error';
import { zipEntries } from './zip-entries';
import type { ZipEntry } from './zip-entries';

const MEGABYTE = 1024 * 1024;
export const MAX_DOCX_BYTES = 20 * MEGABYTE;
/** Of the XML that is read: a form of eighty pages has about 3 MB of it. */
const MAX_XML_BYTES = 12 * MEGABYTE;

const MAIN = /^(\[Content_Types\]\.xml|_rels\/.*\.rels|word\/[^/]+\.xml|word\/_rels\/.*\.rels)$/;
/** Parts that hold no text and can be big. */
const LEFT_OUT = /^word\/(settings|webSettings|fontTable|people|commentsIds|commentsExtended)/;

/** By name, as text. */
export type DocxParts = ReadonlyMap<string, string>;

const decoded = (bytes: Buffer): string => {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  // Word writes UTF-8; every other encoding could hide a DOCTYPE from the check below.
  if (utf16 || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new CodedError('FILE_UNREADABLE');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

const read = (entry: ZipEntry): string => {
  let text: string;
  try {
    text = decoded(entry.read());
  } catch {
    throw new CodedError('FILE_UNREADABLE');
  }
  // A NUL is no XML; a declared encoding other than UTF-8 would be read differently than it was checked.
  const strange = /^[^>]{0,200}encoding\s*=\s*["'](?!utf-?8["'])/i.test(text.slice(0, 300));
  if (strange || text.includes('\0') || /<!DOCTYPE|<!ENTITY/i.test(text)) {
    throw new CodedError('FILE_UNREADABLE');
  }
  return text;
};

/**
 * @throws CodedError FILE_UNREADABLE for what is no DOCX or has a DOCTYPE; FILE_TOO_LARGE
 */
export const docxParts = (bytes: Buffer): DocxParts => {
  if (bytes.length > MAX_DOCX_BYTES) {
    throw new CodedError('FILE_TOO_LARGE', { maxMegabytes: MAX_DOCX_BYTES / MEGABYTE });
  }
  const entries = zipEntries(bytes).filter(({ name }) => MAIN.test(name) && !LEFT_OUT.test(name));
  const total = entries.reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (total > MAX_XML_BYTES) throw new CodedError('FILE_TOO_LARGE');
  const parts = new Map<string, string>();
  for (const entry of entries) {
    // Two parts of one name: a reader could take the other one.
    if (parts.has(entry.name)) throw new CodedError('FILE_UNREADABLE');
    parts.set(entry.name, read(entry));
  }
  if (!parts.has('word/document.xml')) throw new CodedError('FILE_UNREADABLE');
  return parts;
};

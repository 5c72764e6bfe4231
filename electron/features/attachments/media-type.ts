/**
 * What a file is, by its first bytes. Threat: a file whose name says "foto.png" and whose content is
 * something else. The name is never believed; what isn't recognised is kept but not shown.
 */
import type { MediaType } from '../../contract/notes';

type Signature = { readonly mediaType: MediaType; readonly fits: (head: Uint8Array) => boolean };

const startsWith =
  (...bytes: readonly number[]) =>
  (head: Uint8Array, from = 0): boolean =>
    head.length >= from + bytes.length && bytes.every((byte, at) => head[from + at] === byte);

const ascii = (text: string) => startsWith(...[...text].map((letter) => letter.charCodeAt(0)));

const riff = ascii('RIFF');
const webp = ascii('WEBP');
const pdf = ascii('%PDF-');

/** Readers of PDF look for its mark in the first 1,024 bytes (ISO 32000-1, annex H, note 13). */
export const HEAD_BYTES = 1024;

const signatures: readonly Signature[] = [
  { mediaType: 'image/png', fits: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { mediaType: 'image/jpeg', fits: startsWith(0xff, 0xd8, 0xff) },
  { mediaType: 'image/gif', fits: (head) => ascii('GIF87a')(head) || ascii('GIF89a')(head) },
  { mediaType: 'image/webp', fits: (head) => riff(head) && webp(head, 8) },
  {
    mediaType: 'application/pdf',
    fits: (head) =>
      head.slice(0, HEAD_BYTES).some((byte, from) => byte === 0x25 && pdf(head, from)),
  },
];

/** The type of a file by its first bytes (give at least 1,024 where there are that many). */
export const sniffMediaType = (head: Uint8Array): MediaType =>
  signatures.find(({ fits }) => fits(head))?.mediaType ?? 'application/octet-stream';

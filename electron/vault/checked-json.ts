// Threat: one bit of a small file rots, and a wrong size, a wrong day or "wrong passphrase" comes of it.
// Such files carry a checksum over their own content. It guards against rot alone: who edits the file
// can make a new one, so nothing secret may rest on it.
import { createHash } from 'node:crypto';
import { z } from 'zod';

const WithChecksum = z.looseObject({ checksum: z.string() });

const checksumOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** The text of a file: the content and its checksum. */
export const toCheckedJson = (content: object): string =>
  `${JSON.stringify({ ...content, checksum: checksumOf(content) }, null, 2)}\n`;

/** The content, or null for a text that isn't JSON, has no checksum or another one. */
export const fromCheckedJson = (text: string): unknown => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = WithChecksum.safeParse(json);
  if (!parsed.success) return null;
  const { checksum, ...content } = parsed.data;
  return checksumOf(content) === checksum ? content : null;
};

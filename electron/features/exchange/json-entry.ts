/** An entry of an archive that holds JSON: checked as it is written, indented so that a person can read it. */
import type { z } from 'zod';
import { MAX_ARCHIVE_JSON } from '../../contract/archive';
import type { SealedEntry } from '../../sealed/seal';

type JsonEntry = SealedEntry & { readonly bytes: Uint8Array };

/** @throws ZodError for what doesn't fit; Error where it is larger than a reader takes */
export const jsonEntry = (path: string, schema: z.ZodType, value: unknown): JsonEntry => {
  const bytes = Buffer.from(`${JSON.stringify(schema.parse(value), null, 2)}\n`);
  if (bytes.length > MAX_ARCHIVE_JSON) throw new Error('an entry is too large to be read again');
  return { path, byteLength: bytes.length, bytes };
};

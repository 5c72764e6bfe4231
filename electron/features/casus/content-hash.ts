import { createHash } from 'node:crypto';
import { textOf } from './casus-findings';
import type { CasusPartRecord } from './casus-records';

/**
 * SHA-256 over what the reader gets of each part, in order: the seal of a version, and what ties a release
 * to the text that was read aloud.
 */
export const contentHashOf = (parts: readonly CasusPartRecord[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => [part.section, part.heading, textOf(part)])))
    .digest('hex');

/** The hash that ties an export to what was shown: nothing leaves that differs from it. */
import { createHash } from 'node:crypto';
import type { ArchiveDossier } from '../../contract/archive';
import type { CompositionRecord } from './handover-records';

/** The same for the same value, whatever the order in which its fields were made. */
const stable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, stable(one)]),
  );
};

type Shown = {
  /** With what goes along alone (`pickDossier`). */
  readonly dossier: ArchiveDossier;
  readonly summary: CompositionRecord['summary'];
};

/** SHA-256 over all that goes, 64 hex digits. */
export const shownHashOf = (shown: Shown): string =>
  createHash('sha256')
    .update(JSON.stringify(stable(shown)))
    .digest('hex');

/** Guardians in records that come from another vault. Pure. */
import type { ArchiveRecord } from '../../contract/archive-records';

type Own = ReadonlyMap<string, string>;

/** Lists of guardians; a single one (`guardianId`, who gave consent) is never taken out, but renamed alike. */
const LIST = 'guardianIds';
const SINGLE = 'guardianId';

const withOwn = (value: unknown, own: Own): unknown => {
  if (Array.isArray(value)) return value.map((one) => withOwn(one, own));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      if (name === LIST && Array.isArray(one))
        return [name, one.flatMap((id) => own.get(id) ?? [])];
      if (name === SINGLE && typeof one === 'string') return [name, own.get(one) ?? one];
      return [name, withOwn(one, own)];
    }),
  );
};

/**
 * The record as it belongs in a file: each guardian with the id that they have there, and without those who are not
 * in it (they stayed behind, or were not taken over). No text that a hash is over names a guardian by id.
 * @param own the id there by the id in the record, from `restoreHead` or `matchGuardians`
 */
export const withOwnGuardians = <Record extends ArchiveRecord>(record: Record, own: Own): Record =>
  withOwn(record, own) as Record;

/** Whether a record that came says the same as the own one. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type { ArchiveRecord } from '../../../contract/archive-records';

/** When a row was written, and where its bytes lie in the file: not what it says. */
const notSaid: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'path']);

const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !notSaid.has(name))
      .map(([name, one]) => [name, said(one)]),
  );
};

/** The id aside, so that the plan or the wishes of a file can be compared, of which there is one. */
const withoutId = ({ id: _id, ...record }: ArchiveRecord): object => record;

/** True when both say the same. */
export const isSameRecord = (theirs: ArchiveRecord, own: ArchiveRecord): boolean =>
  isDeepStrictEqual(said(withoutId(theirs)), said(withoutId(own)));

/** Marks every text that a person typed with a word of its own, so that it can be followed. */
import type { ArchiveDossier } from '../../../electron/contract/archive';
import { anySourceOf } from '../../../electron/features/archive/archive-sources';
import { notTyped } from '../../../electron/features/archive/not-typed';

const headNotTyped = notTyped(
  ...'birthDate sex yearGroup startDate leaveDate className codeName openedOn relation custody'.split(
    ' ',
  ),
  ...'rightToInformation role'.split(' '),
);

const marking = () => {
  let count = 0;
  const marked = (value: unknown, untyped: ReadonlySet<string>): unknown => {
    if (typeof value === 'string') return value === '' ? '' : `kanarie${(count += 1)}x`;
    if (Array.isArray(value)) return value.map((one) => marked(one, untyped));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        untyped.has(key) ? one : marked(one, untyped),
      ]),
    );
  };
  return marked;
};

/** The same dossier, each typed text replaced by a canary; what was empty stays empty. */
export const withCanaries = (dossier: ArchiveDossier): ArchiveDossier => {
  const marked = marking();
  const { records, ...head } = dossier;
  return {
    ...(marked(head, headNotTyped) as Omit<ArchiveDossier, 'records'>),
    records: records.map(
      (record) => marked(record, anySourceOf(record.kind).notTyped) as typeof record,
    ),
  };
};

/** Each once. */
export const canariesIn = (value: unknown): readonly string[] => [
  ...new Set(JSON.stringify(value).match(/kanarie\d+x/gu)),
];

/**
 * What of a dossier that came in is new here, and what is there already. Pure: which ids this vault knows comes in.
 * Guardians, relatives and staff are matched by id, else by name (archive/match-people.ts), so that nobody is doubled.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ArchiveDossier } from '../../../contract/archive';
import type { ArchiveRecord, ArchiveRecordKind } from '../../../contract/archive-records';
import { displayNameOf } from '../../../contract/person-name';
import type { ReceivedKind, ReceivedState } from '../../../contract/receiving';
import { anySourceOf, onePerFile } from '../../archive/archive-sources';
import { guardianLabel, relativeLabel, staffLabel } from '../../archive/dossier-people';
import { matchGuardians, matchRelatives, matchStaff } from '../../archive/match-people';
import { mergedGuardian, mergedPupil } from '../../archive/merge-head';
import { withOwnGuardians } from '../../archive/own-guardians';
import { isSameRecord } from './same-record';

type Pupil = ArchiveDossier['pupil'];
type Person = { readonly id: string };
export type Place = { readonly caseFileId: string; readonly inBin: boolean };

export type Against = {
  /** Null: a new pupil. */
  readonly pupil: Pupil | null;
  /** Null: a pupil without a file, or a new one. */
  readonly file: ArchiveDossier | null;
  /** Of the records of the dossier that are in this vault: where, by id. */
  readonly places: ReadonlyMap<string, Place>;
};

/** Both sides of one item, to be laid side by side. */
export type Sides =
  | { readonly of: 'pupil'; readonly theirs: Pupil; readonly own: Pupil | null }
  | {
      readonly of: 'guardian';
      readonly theirs: ArchiveDossier['guardians'][number];
      readonly own: ArchiveDossier['guardians'][number] | null;
    }
  | {
      readonly of: 'relative';
      readonly theirs: ArchiveDossier['relatives'][number];
      readonly own: ArchiveDossier['relatives'][number] | null;
    }
  | {
      readonly of: 'staff';
      readonly theirs: ArchiveDossier['staff'][number];
      readonly own: ArchiveDossier['staff'][number] | null;
    }
  | { readonly of: 'fileSummary'; readonly theirs: string; readonly own: string | null }
  | { readonly of: 'record'; readonly theirs: ArchiveRecord; readonly own: ArchiveRecord | null };

export type Compared = {
  readonly key: string;
  readonly id: string;
  readonly kind: ReceivedKind;
  readonly title: string;
  readonly on: string | null;
  readonly bytes: number;
  readonly state: ReceivedState;
  readonly sides: Sides;
};

type Head = Pick<Compared, 'id' | 'kind' | 'title' | 'sides'>;

const headItem = (item: Head, isSame: boolean): Compared => ({
  ...item,
  key: `${item.kind}:${item.id}`,
  on: null,
  bytes: 0,
  state: item.sides.own === null ? 'new' : isSame ? 'same' : 'differs',
});

const pupilItem = ({ id, pupil }: ArchiveDossier, own: Pupil | null): Compared =>
  headItem(
    {
      id,
      kind: 'pupil',
      title: displayNameOf(pupil.name),
      sides: { of: 'pupil', theirs: pupil, own },
    },
    own !== null && isDeepStrictEqual(mergedPupil(own, pupil), own),
  );

const ownOf = <One extends Person>(
  matched: ReadonlyMap<string, string>,
  own: readonly One[],
  id: string,
): One | null => own.find((one) => one.id === matched.get(id)) ?? null;

const people = (theirs: ArchiveDossier, file: ArchiveDossier | null): readonly Compared[] => {
  const guardians = file?.guardians ?? [];
  const relatives = file?.relatives ?? [];
  const staff = file?.staff ?? [];
  const known = {
    guardians: matchGuardians(theirs.guardians, guardians),
    relatives: matchRelatives(theirs.relatives, relatives),
    staff: matchStaff(theirs.staff, staff),
  };
  return [
    ...theirs.guardians.map((one) => {
      const own = ownOf(known.guardians, guardians, one.id);
      return headItem(
        {
          id: one.id,
          kind: 'guardian',
          title: guardianLabel(one),
          sides: { of: 'guardian', theirs: one, own },
        },
        own !== null && isDeepStrictEqual(mergedGuardian(own, one), own),
      );
    }),
    ...theirs.relatives.map((one) => {
      const own = ownOf(known.relatives, relatives, one.id);
      return headItem(
        {
          id: one.id,
          kind: 'relative',
          title: relativeLabel(one),
          sides: { of: 'relative', theirs: one, own },
        },
        isDeepStrictEqual({ ...one, id: own?.id }, own),
      );
    }),
    ...theirs.staff.map((one) => {
      const own = ownOf(known.staff, staff, one.id);
      return headItem(
        {
          id: one.id,
          kind: 'staff',
          title: staffLabel(one),
          sides: { of: 'staff', theirs: one, own },
        },
        isDeepStrictEqual({ ...one, id: own?.id }, own),
      );
    }),
  ];
};

const summaryItems = (
  { id, summary }: ArchiveDossier,
  file: ArchiveDossier | null,
): readonly Compared[] => {
  if (summary === '') return [];
  const own = file === null || file.summary === '' ? null : file.summary;
  const sides = { of: 'fileSummary', theirs: summary, own } as const;
  return [headItem({ id, kind: 'fileSummary', title: '', sides }, summary === own)];
};

/** The id here of each guardian of the dossier: the own one that it matches, else the one it comes with. */
const guardiansHere = (
  theirs: ArchiveDossier,
  file: ArchiveDossier | null,
): ReadonlyMap<string, string> => {
  const matched = matchGuardians(theirs.guardians, file?.guardians ?? []);
  return new Map(theirs.guardians.map(({ id }): [string, string] => [id, matched.get(id) ?? id]));
};

/** The own record in whose place it would come: that with its id, or the one that a file has of its kind. */
const ownRecord = (record: ArchiveRecord, file: ArchiveDossier | null): ArchiveRecord | null =>
  file?.records.find(
    ({ kind, id }) => kind === record.kind && (onePerFile.has(kind) || id === record.id),
  ) ?? null;

/** A record with what it refers to as it would be kept: only to these records. */
export const referringTo = (
  record: ArchiveRecord,
  kept: { readonly guardianIds: ReadonlySet<string>; readonly recordIds: ReadonlySet<string> },
): ArchiveRecord => {
  const source = anySourceOf(record.kind);
  const parts = new Set(source.items(record).map(({ part }) => part));
  return source.pick(record, { ...kept, parts });
};

/** A file that says not to which note an attachment belongs takes it from no note. */
const withOwnNote = (record: ArchiveRecord, own: ArchiveRecord): ArchiveRecord =>
  record.kind === 'attachment' && own.kind === 'attachment'
    ? { ...record, noteId: record.noteId ?? own.noteId }
    : record;

const stateOf = (
  record: ArchiveRecord,
  {
    own,
    against,
    guardianIds,
  }: {
    readonly own: ArchiveRecord | null;
    readonly against: Against;
    readonly guardianIds: ReadonlySet<string>;
  },
): ReceivedState => {
  const { file, places } = against;
  if (own === null) {
    // There is one per file: it gets the id of its file.
    const place = record.kind === 'guardianViews' ? undefined : places.get(record.id);
    if (place === undefined) return 'new';
    return place.caseFileId === file?.id ? 'differs' : 'elsewhere';
  }
  const said = withOwnNote(record, own);
  if (isSameRecord(said, own)) return 'same';
  // What was left out when it came in before is missing from the own one too, and is listed by itself.
  const recordIds = new Set<string>(file?.records.map(({ id }) => id));
  return isSameRecord(withOwnNote(referringTo(said, { guardianIds, recordIds }), own), own)
    ? 'same'
    : 'differs';
};

const recordItem = (
  given: ArchiveRecord,
  { against, here }: { readonly against: Against; readonly here: ReadonlyMap<string, string> },
): Compared => {
  const record = withOwnGuardians(given, here);
  const own = ownRecord(record, against.file);
  const [first] = anySourceOf(record.kind).items(record);
  return {
    key: `${record.kind}:${record.id}`,
    id: record.id,
    kind: record.kind,
    title: first?.title ?? '',
    on: first?.on ?? null,
    bytes: first?.bytes ?? 0,
    state: stateOf(record, { own, against, guardianIds: new Set(here.values()) }),
    sides: { of: 'record', theirs: record, own },
  };
};

/** The kinds that a handover can bring; a private working note is never among them. */
const comes = ({ kind }: { readonly kind: ArchiveRecordKind }): boolean =>
  kind !== 'privateWorkingNote';

/** Every item of the dossier: its head first, then its records in their order. */
export const compareDossier = (theirs: ArchiveDossier, against: Against): readonly Compared[] => {
  const here = guardiansHere(theirs, against.file);
  return [
    pupilItem(theirs, against.pupil),
    ...people(theirs, against.file),
    ...summaryItems(theirs, against.file),
    ...theirs.records.filter(comes).map((record) => recordItem(record, { against, here })),
  ];
};

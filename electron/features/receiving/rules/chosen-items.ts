/** What of a dossier is saved, by what was there and what a person chose. Pure. */
import type { ArchiveDossier } from '../../../contract/archive';
import type { ArchiveRecord } from '../../../contract/archive-records';
import { CodedError } from '../../../contract/coded-error';
import { withOwnGuardians } from '../../archive/own-guardians';
import { referringTo } from './compare-dossier';
import type { Compared } from './compare-dossier';

export type Choice = {
  /** Keys of items that stay out. */
  readonly leaveOut: ReadonlySet<string>;
  /** Keys of items that differ and take the place of the own one. */
  readonly replace: ReadonlySet<string>;
};

/** What `compareDossier` gives, and what was chosen of it. */
export type Looked = { readonly items: readonly Compared[]; readonly choice: Choice };

const goingOf = ({ items, choice }: Looked): readonly Compared[] =>
  items.filter(({ key }) => !choice.leaveOut.has(key));

const takesPlace = (item: Compared, { choice }: Looked): boolean =>
  item.state === 'differs' && choice.replace.has(item.key) && !choice.leaveOut.has(item.key);

export type ChosenHead = {
  /** Guardians, relatives, staff and summary alone that were not left out; no records. */
  readonly dossier: ArchiveDossier;
  /** Of an item of the head: whether it takes the place of the own one. */
  readonly replaces: (kind: string, id: string) => boolean;
};

/** @throws CodedError ARCHIVE_CONFLICT where an item of another file was not left out */
export const chosenHead = (dossier: ArchiveDossier, looked: Looked): ChosenHead => {
  const going = goingOf(looked);
  if (going.some(({ state }) => state === 'elsewhere')) throw new CodedError('ARCHIVE_CONFLICT');
  const goes = new Set(going.map(({ key }) => key));
  return {
    dossier: {
      ...dossier,
      guardians: dossier.guardians.filter(({ id }) => goes.has(`guardian:${id}`)),
      relatives: dossier.relatives.filter(({ id }) => goes.has(`relative:${id}`)),
      staff: dossier.staff.filter(({ id }) => goes.has(`staff:${id}`)),
      summary: goes.has(`fileSummary:${dossier.id}`) ? dossier.summary : '',
      records: [],
    },
    replaces: (kind, id) =>
      going.some((item) => item.key === `${kind}:${id}` && takesPlace(item, looked)),
  };
};

export type ChosenRecords = {
  /** Not there yet. */
  readonly added: readonly ArchiveRecord[];
  /** With the own record in whose place each comes; null: that lies in the bin. */
  readonly replaced: readonly {
    readonly record: ArchiveRecord;
    readonly own: ArchiveRecord | null;
  }[];
  /** Records of the dossier that are here afterwards. */
  readonly recordCount: number;
};

type Sides = {
  readonly item: Compared;
  readonly theirs: ArchiveRecord;
  readonly own: ArchiveRecord | null;
};

const recordSides = (items: readonly Compared[]): readonly Sides[] =>
  items.flatMap((item) =>
    item.sides.of === 'record' ? [{ item, theirs: item.sides.theirs, own: item.sides.own }] : [],
  );

/** Is in the file afterwards, so that others may refer to it. */
const isHere = ({ item, own }: Sides, looked: Looked): boolean =>
  item.state === 'same' ||
  own !== null ||
  takesPlace(item, looked) ||
  (item.state === 'new' && !looked.choice.leaveOut.has(item.key));

/**
 * The records, referring to nothing and nobody who isn't in the file afterwards.
 * @param guardians the id in the file of each guardian in it, by the id in the compared records
 */
export const chosenRecords = (
  looked: Looked,
  guardians: ReadonlyMap<string, string>,
): ChosenRecords => {
  const sides = recordSides(looked.items);
  const kept = {
    guardianIds: new Set(guardians.values()),
    recordIds: new Set<string>(
      sides.filter((one) => isHere(one, looked)).map(({ theirs }) => theirs.id),
    ),
  };
  const saved = (record: ArchiveRecord): ArchiveRecord =>
    referringTo(withOwnGuardians(record, guardians), kept);
  const added = sides.filter(
    ({ item }) => item.state === 'new' && !looked.choice.leaveOut.has(item.key),
  );
  const replaced = sides.filter(({ item }) => takesPlace(item, looked));
  const same = sides.filter(({ item }) => item.state === 'same');
  return {
    added: added.map(({ theirs }) => saved(theirs)),
    replaced: replaced.map(({ theirs, own }) => ({ record: saved(theirs), own })),
    recordCount: added.length + replaced.length + same.length,
  };
};

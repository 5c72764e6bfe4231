/** What a feature gives so that its records can travel: one source per kind of record. */
import type { ArchiveRecordKind, ArchiveRecordOf } from '../../contract/archive-records';
import type { DocumentBlock } from '../../contract/document';
import type { HandoverPart } from '../../contract/handover-parts';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

/** One line in the list of what goes along: a record, or a part of one. */
export type ArchiveItem = {
  readonly part: HandoverPart;
  /** Kind and day, or the first words of what was typed: at most 120 characters. */
  readonly title: string;
  readonly on: string | null;
  /** Of an attachment; else 0. */
  readonly bytes: number;
  /** Everything that a person typed in it: what is searched for names and what is counted. */
  readonly texts: readonly string[];
};

/** What else goes along: what refers to something that stays behind is taken out. */
export type Kept = {
  readonly parts: ReadonlySet<HandoverPart>;
  readonly guardianIds: ReadonlySet<string>;
  /** Ids of the records that go, and of the goals of trajectories among them. */
  readonly recordIds: ReadonlySet<string>;
};

/** Whose names stand on pages. */
export type ArchivePeople = {
  /** "moeder", or the name; '' for one who doesn't travel. */
  readonly guardian: (id: string) => string;
};

export type RestorePlace = {
  readonly caseFileId: string;
  readonly schoolId: string;
  /** UTC ISO. */
  readonly now: string;
  readonly newId: () => string;
};

export type ArchiveSource<Kind extends ArchiveRecordKind> = {
  readonly kind: Kind;
  /**
   * All of a file outside bins, newest first, in the same order each time.
   * @param whole with what it was before (an own export), else as it is now
   */
  readonly collect: (
    read: ReadHandle,
    asked: { readonly caseFileId: string; readonly whole: boolean },
  ) => Promise<readonly ArchiveRecordOf<Kind>[]>;
  /**
   * Its parts of which there is anything, the ground part (handover-parts.ts, `partOf`) first. Where the record has
   * nothing of that one, the first is the ground: of an OPP in preparation its draft (`oppEarlier`).
   */
  readonly items: (record: ArchiveRecordOf<Kind>) => readonly ArchiveItem[];
  /** The record with these parts alone: what stays is an empty list or ''. Its ground part is among them. Pure. */
  readonly pick: (record: ArchiveRecordOf<Kind>, kept: Kept) => ArchiveRecordOf<Kind>;
  /** Names of fields that no person typed (ids, kinds, days), for who takes names out of the rest. */
  readonly notTyped: ReadonlySet<string>;
  /** Its pages, under a heading of level 3. Pure. */
  readonly blocks: (
    record: ArchiveRecordOf<Kind>,
    people: ArchivePeople,
  ) => readonly DocumentBlock[];
  /** Of these ids those that are in this vault, with the file they are in; also from a bin. */
  readonly places: (
    read: ReadHandle,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, { readonly caseFileId: string; readonly inBin: boolean }>>;
  /** Puts it in a file, inside a transaction, so that `collect` gives an equal one. None with its id is there. */
  readonly restore: (
    write: WriteHandle,
    place: RestorePlace,
    record: ArchiveRecordOf<Kind>,
  ) => Promise<void>;
  /**
   * Puts it in the place of the own one with the same id (also from the bin), inside a transaction, so that
   * `collect` gives an equal one; what it was stays where the feature keeps earlier versions. A part of which
   * nothing came in stays as it is here: it may have stayed behind at the sender.
   */
  readonly replace: (
    write: WriteHandle,
    place: RestorePlace,
    record: ArchiveRecordOf<Kind>,
  ) => Promise<void>;
};

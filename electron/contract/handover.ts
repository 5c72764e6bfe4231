/**
 * The handover: what of a case file goes to which reader, by a profile that is a whitelist. Nothing travels that
 * is not in the list of what goes along; what stays behind is shown beside it.
 */
import { z } from 'zod';
import { HandoverSummaryText } from './archive';
import { contract, shellContract } from './contract';
import { PrintableDocument } from './document';
import { ArchiveLock, WrittenArchive, writingArchive } from './exchange';
import { HandoverLogRow } from './handover-log';
import { handoverParts } from './handover-parts';
import { handoverReaders } from './handover-readers';
import {
  CaseFileId,
  ClassGroupId,
  Day,
  FileToken,
  HandoverId,
  HandoverProfileId,
  SchoolId,
  WarmHandoverId,
} from './ids';
import { WarmHandover, WarmHandoverContent } from './warm-handover';

const short = (longest: number) => z.string().trim().max(longest);
const newOr = z.number().int().min(0);
const nothing = z.strictObject({});

export const HandoverProfileContent = z.strictObject({
  name: short(80).min(1),
  reader: z.enum(handoverReaders),
  /** The whitelist. `pupil` always goes; `privateWorkingNotes` is never in it. */
  parts: z
    .array(z.enum(handoverParts).exclude(['privateWorkingNotes']))
    .refine((parts) => new Set(parts).size === parts.length),
  /** What tells of health, faith, origin or the like (AVG art. 9) may go without a reason for each. */
  specialCategories: z.boolean(),
  /** Proposed with each file; null: none. */
  expiresAfterDays: z.number().int().min(1).max(365).nullable(),
  destroyAfterMonths: z.number().int().min(1).max(120).nullable(),
});
export type HandoverProfileContent = z.output<typeof HandoverProfileContent>;

export const HandoverProfile = z.strictObject({
  id: HandoverProfileId,
  /** One that the app brings; it can be changed and set back, not removed. */
  builtIn: z.enum(handoverReaders).nullable(),
  /** A built-in one that somebody changed. */
  changed: z.boolean(),
  content: HandoverProfileContent,
  /** 0: a built-in one as the app brings it. */
  version: newOr,
});
export type HandoverProfile = z.output<typeof HandoverProfile>;

/** Why an item stays behind, or asks for a reason before it goes. */
const handoverGrounds = [
  /** Its part is not in the profile. */
  'notInProfile',
  /** It tells of health, faith, origin or the like. */
  'specialCategory',
  /** It names another child. */
  'otherChild',
  /** A person left it out. */
  'leftOut',
  /** What it belongs to stays behind. */
  'baseStays',
  /** A private working note, and how to reach who has a secret address: never, with no reason. */
  'never',
  /** Its text tells a secret address, or how to reach who lives there: never, until that is taken out of it. */
  'secretAddress',
] as const;
export type HandoverGround = (typeof handoverGrounds)[number];

export const HandoverItem = z.strictObject({
  /** Its part and the id of the record, with a colon between. */
  key: z.string().min(1).max(120),
  part: z.enum(handoverParts),
  /** Kind and day, or the first words of what was typed. With names. */
  title: z.string(),
  on: Day.nullable(),
  /** Characters on its pages; bytes of an attachment, else 0. */
  characters: z.number().int().min(0),
  bytes: z.number().int().min(0),
  goes: z.boolean(),
  /** All that hold; of one that goes: those that a reason was given for. */
  grounds: z.array(z.enum(handoverGrounds)),
  /** Why a person let it go along against the profile; '' where none was needed. */
  reason: z.string(),
});
export type HandoverItem = z.output<typeof HandoverItem>;

const Counted = z.strictObject({
  items: z.number().int().min(0),
  /** Of A4, about; 0 for nothing. */
  pages: z.number().int().min(0),
  attachments: z.number().int().min(0),
  bytes: z.number().int().min(0),
});

export const HandoverChoice = z.discriminatedUnion('choice', [
  z.strictObject({ key: HandoverItem.shape.key, choice: z.literal('leaveOut') }),
  z.strictObject({
    key: HandoverItem.shape.key,
    choice: z.literal('add'),
    /** '' only where nothing forbids it. */
    reason: short(500),
  }),
]);
export type HandoverChoice = z.output<typeof HandoverChoice>;

/** What a person chose and wrote for one reader of one file; saved as it is typed. */
export const HandoverComposition = z.strictObject({
  choices: z.array(HandoverChoice).max(5000),
  summary: HandoverSummaryText,
});
export type HandoverComposition = z.output<typeof HandoverComposition>;

export const ComposedHandover = z.strictObject({
  caseFileId: CaseFileId,
  profile: HandoverProfile,
  composition: HandoverComposition,
  /** 0: nothing was chosen or written yet. */
  version: newOr,
  /** In the order of the parts, each newest first. */
  items: z.array(HandoverItem),
  goes: Counted,
  stays: Counted,
  /** On the first page below what was written: from what goes along alone. */
  told: z.strictObject({
    goals: z.array(z.string()),
    agreements: z.array(z.string()),
    dates: z.array(z.strictObject({ on: Day, what: z.string() })),
  }),
  /** What the written summary tells, of which its reader has to be sure: nobody asks for a reason there. */
  summaryTells: z.array(z.enum(['otherChild', 'specialCategory', 'secretAddress'])),
  /** Over all that goes: goes along with an export, so that nothing leaves that was not shown. */
  shownHash: z.string().length(64),
});
export type ComposedHandover = z.output<typeof ComposedHandover>;

export const ClassHandoverRow = z.strictObject({
  caseFileId: CaseFileId,
  codeName: z.string(),
  pupilName: z.string(),
  sortName: z.string(),
  goes: Counted,
  stays: Counted,
  /** Items that stay only because they name another child or tell of health and the like. */
  toLookAt: z.number().int().min(0),
  summaryWritten: z.boolean(),
  shownHash: z.string().length(64),
});
export type ClassHandoverRow = z.output<typeof ClassHandoverRow>;

const files = z
  .array(z.strictObject({ caseFileId: CaseFileId, shownHash: z.string().length(64) }))
  .min(1)
  .max(60);

/** The same for each kind of file: of which files, by which profile, for whom. */
export const HandoverAsked = z.strictObject({
  files,
  profileId: HandoverProfileId,
  /** The reader's function: "leerkracht van groep 6". Never part of a file name. */
  reader: short(200).min(1),
});
export type HandoverAsked = z.output<typeof HandoverAsked>;

const ofFile = z.strictObject({ caseFileId: CaseFileId });
const composing = ofFile.extend({ profileId: HandoverProfileId });
const profileId = z.strictObject({ id: HandoverProfileId });
const warmId = z.strictObject({ id: WarmHandoverId });

export const handover = contract({
  /** The built-in ones first, then own ones by name. */
  'handover.profiles': { input: nothing, output: z.array(HandoverProfile) },
  /** A new one (id null, version 0) or a change; version 0 with an id: a built-in one, for the first time. */
  'handover.saveProfile': {
    input: z.strictObject({
      id: HandoverProfileId.nullable(),
      version: newOr,
      content: HandoverProfileContent,
    }),
    output: HandoverProfile,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'DISK_FULL'],
  },
  /** A built-in one as the app brings it. */
  'handover.resetProfile': { input: profileId, output: HandoverProfile, errors: ['NOT_FOUND'] },
  /** An own one, into the bin for 30 days. */
  'handover.removeProfile': { input: profileId, output: nothing, errors: ['NOT_FOUND'] },
  'handover.restoreProfile': { input: profileId, output: HandoverProfile, errors: ['NOT_FOUND'] },
  'handover.compose': { input: composing, output: ComposedHandover, errors: ['NOT_FOUND'] },
  /** Autosave. REASON_MISSING: something goes against the profile without one. INVALID_INPUT: what never goes. */
  'handover.saveComposition': {
    input: composing.extend({ version: newOr, composition: HandoverComposition }),
    output: ComposedHandover,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'REASON_MISSING', 'INVALID_INPUT', 'DISK_FULL'],
  },
  /** The pages of one file, as a reader without Casuskluis gets them. */
  'handover.preview': { input: composing, output: PrintableDocument, errors: ['NOT_FOUND'] },
  /** The active files of a class, or (null) of the school, by name. */
  'handover.ofClass': {
    input: z.strictObject({
      schoolId: SchoolId,
      classGroupId: ClassGroupId.nullable(),
      profileId: HandoverProfileId,
    }),
    output: z.array(ClassHandoverRow),
    errors: ['NOT_FOUND'],
  },
  /** Writes one `.casuskluis` to a picked place. Job `export`. TEXT_CHANGED: something differs from what was shown. */
  'handover.export': {
    input: HandoverAsked.extend({
      token: FileToken,
      lock: ArchiveLock,
      expiresOn: Day.nullable(),
      destroyBy: Day.nullable(),
    }),
    output: WrittenArchive.extend({
      dossierCount: z.number().int().min(1),
      recordCount: z.number().int().min(0),
    }),
    errors: [...writingArchive, 'TEXT_CHANGED'],
  },
  /** Of one file, or of all of a school; newest first. */
  'handover.log': {
    input: z.strictObject({ schoolId: SchoolId, caseFileId: CaseFileId.nullable() }),
    output: z.array(HandoverLogRow),
  },
  /** That the parents got a copy; null takes it back. */
  'handover.recordGuardiansCopy': {
    input: z.strictObject({ id: HandoverId, on: Day.nullable() }),
    output: HandoverLogRow,
    errors: ['NOT_FOUND', 'INVALID_INPUT', 'DISK_FULL'],
  },
  /** Of a file, newest first. */
  'handover.warm': { input: ofFile, output: z.array(WarmHandover) },
  'handover.saveWarm': {
    input: ofFile.extend({
      id: WarmHandoverId.nullable(),
      version: newOr,
      content: WarmHandoverContent,
    }),
    output: WarmHandover,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'CASE_FILE_ARCHIVED', 'DISK_FULL'],
  },
  /** Into the bin, for 30 days. */
  'handover.removeWarm': { input: warmId, output: nothing, errors: ['NOT_FOUND'] },
  'handover.restoreWarm': { input: warmId, output: WarmHandover, errors: ['NOT_FOUND'] },
  /** The sheet; id null: an empty one to take along to the talk. */
  'handover.warmPreview': {
    input: ofFile.extend({ id: WarmHandoverId.nullable() }),
    output: PrintableDocument,
    errors: ['NOT_FOUND'],
  },
});

const printing = ['NOT_FOUND', 'PRINT_FAILED', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'] as const;
const saved = z.strictObject({ saved: z.boolean() });

/** Made by the main process: it asks where, prints, locks and writes the file. */
export const handoverExport = shellContract({
  /** AES-256, revision 6. `passphrase` is shown once; null where the person cancelled. */
  'handover.exportPdf': {
    input: HandoverAsked.extend({ expiresOn: Day.nullable(), destroyBy: Day.nullable() }),
    output: saved.extend({ passphrase: z.string().nullable() }),
    errors: [...printing, 'TEXT_CHANGED'],
  },
  /** Not locked: the screen warns first. */
  'handover.exportDocx': {
    input: HandoverAsked.extend({ expiresOn: Day.nullable(), destroyBy: Day.nullable() }),
    output: saved,
    errors: [...printing, 'TEXT_CHANGED'],
  },
  'handover.exportWarmPdf': {
    input: ofFile.extend({ id: WarmHandoverId.nullable() }),
    output: saved,
    errors: printing,
  },
  'handover.exportWarmDocx': {
    input: ofFile.extend({ id: WarmHandoverId.nullable() }),
    output: saved,
    errors: printing,
  },
});

/** Input of the internal calls that print. */
export const HandoverPrinted = HandoverAsked.extend({
  expiresOn: Day.nullable(),
  destroyBy: Day.nullable(),
});
export const WarmPrinted = ofFile.extend({ id: WarmHandoverId.nullable() });

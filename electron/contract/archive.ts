/**
 * What is in a file that Casuskluis makes for another reader: an `age` file around a tar archive. Its first entry
 * is `casuskluis.json` (the manifest), then `schema.json`, `dossiers/<n>.json` and the attachments where the
 * dossiers say; an own export also holds `werkaantekeningen/<n>.json` and PDF's. `formatVersion` counts the
 * changes that an older app would misread; README, "Het bestand .casuskluis".
 */
import { z } from 'zod';
import { ArchiveRecord } from './archive-records';
import { CasusBasis, CasusMeeting } from './casus';
import { casusSections } from './casus-sections';
import { handoverParts } from './handover-parts';
import { CaseFileId, Day, Moment } from './ids';
import { Guardian, PupilDraft, Relative, StaffMember } from './records';
import { Settings } from './settings';

export const ARCHIVE_FORMAT = 'casuskluis';
export const ARCHIVE_VERSION = 1;
/** Largest JSON entry, in bytes; and most dossiers and entries in one archive. A guard against hostile files. */
export const MAX_ARCHIVE_JSON = 32 * 1024 * 1024;
const MAX_ARCHIVE_DOSSIERS = 5000;
export const MAX_ARCHIVE_ENTRIES = 200_000;

const short = (longest: number) => z.string().trim().max(longest);
const text = short(20_000);

/** Who made it, as they say themselves: an `age` file proves no sender. */
export const ArchiveSender = z.strictObject({
  name: short(120),
  role: Settings.shape.ownRole,
  school: short(200),
  /** Public key (`age1…`) to which an answer or a receipt can be made; null: none was made yet. */
  recipient: z
    .string()
    .regex(/^age1[a-z0-9]{58}$/)
    .nullable(),
});
export type ArchiveSender = z.output<typeof ArchiveSender>;

export const archiveKinds = [
  'handover',
  'receipt',
  'casusQuestion',
  'casusAnswer',
  'caseFile',
  'vault',
] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

/** Of one pupil. Everything that was left behind is simply not there: empty lists, empty texts. */
export const ArchiveDossier = z.strictObject({
  id: CaseFileId,
  pupil: PupilDraft.omit({ classGroupId: true }).extend({
    className: z.string().max(200).nullable(),
  }),
  supportPhase: z.number().int().min(1).max(9),
  summary: z.string().max(20_000),
  openedOn: Day,
  /** In an own export; null in a handover. */
  codeName: z.string().nullable(),
  /** Details are '' where they stay behind. */
  guardians: z.array(Guardian).max(12),
  relatives: z.array(Relative).max(20),
  staff: z.array(StaffMember.omit({ classGroupIds: true })).max(20),
  records: z.array(ArchiveRecord),
});
export type ArchiveDossier = z.output<typeof ArchiveDossier>;

/** The page that comes first: written by the sender, with what the file itself tells below it. */
export const HandoverSummaryText = z.strictObject({
  /** What this pupil needs on Monday. */
  needs: text,
  works: text,
  avoid: text,
});
export type HandoverSummaryText = z.output<typeof HandoverSummaryText>;

/** A casus as it was released: what its readers get, never its source. */
export const ReleasedCasus = z.strictObject({
  label: short(200),
  versionNumber: z.number().int().min(1),
  checkedByRole: Settings.shape.ownRole,
  checkedOn: Day,
  meeting: CasusMeeting,
  basisKind: CasusBasis.shape.kind.nullable(),
  parts: z
    .array(
      z.strictObject({
        section: z.enum(casusSections),
        heading: z.string().max(400),
        partner: z.string().max(200).nullable(),
        text: z.string().max(500_000),
      }),
    )
    .max(200),
});
export type ReleasedCasus = z.output<typeof ReleasedCasus>;

/** What a colleague answers, from own experience: no names of their pupils. */
export const CasusAnswer = z.strictObject({
  recognise: text,
  workedHere: text,
  wouldTry: text,
  /** The answerer can be called about it: "dinsdag na 15.00 uur". */
  reachable: short(300),
});
export type CasusAnswer = z.output<typeof CasusAnswer>;

const head = {
  format: z.literal(ARCHIVE_FORMAT),
  formatVersion: z.literal(ARCHIVE_VERSION),
  /** Of this file; an answer or receipt names it. */
  id: z.uuidv7(),
  madeAt: Moment,
  sender: ArchiveSender,
  /** After this day it is not to be opened any more; the app refuses it. */
  expiresOn: Day.nullable(),
} as const;

export const ArchiveManifest = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    kind: z.literal('handover'),
    /** For whom, in the sender's words: a function. */
    reader: short(200),
    /** Please destroy by this day what came from it. */
    destroyBy: Day.nullable(),
    /** The parts that its profile let along. */
    parts: z.array(z.enum(handoverParts)),
    dossiers: z
      .array(
        z.strictObject({
          id: CaseFileId,
          /** `dossiers/1.json`. */
          path: z.string().regex(/^dossiers\/[1-9]\d{0,4}\.json$/),
          summary: HandoverSummaryText,
          /** How many records, of which the receiver can see that all came over. */
          recordCount: z.number().int().min(0),
        }),
      )
      .min(1)
      .max(MAX_ARCHIVE_DOSSIERS),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('receipt'),
    /** The file that was received. */
    of: z.uuidv7(),
    receivedOn: Day,
    /** What was taken over of it. */
    dossierCount: z.number().int().min(0),
    recordCount: z.number().int().min(0),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('casusQuestion'),
    casus: ReleasedCasus,
    question: text.min(1),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('casusAnswer'),
    of: z.uuidv7(),
    answer: CasusAnswer,
  }),
  /** Own exports: one file, or everything. Not to be received as a handover. */
  z.strictObject({
    ...head,
    kind: z.enum(['caseFile', 'vault']),
    dossiers: z
      .array(
        z.strictObject({
          id: CaseFileId,
          path: z.string().regex(/^dossiers\/[1-9]\d{0,4}\.json$/),
          /** Private working notes, apart; null: there are none. */
          privatePath: z
            .string()
            .regex(/^werkaantekeningen\/[1-9]\d{0,4}\.json$/)
            .nullable(),
          /** Its pages as PDF; null: not made. */
          pdfPath: z
            .string()
            .regex(/^pdf\/[1-9]\d{0,4}\.pdf$/)
            .nullable(),
        }),
      )
      .max(MAX_ARCHIVE_DOSSIERS),
    /** What belongs to no pupil (templates, library, own questions); null in the export of one file. */
    vaultPath: z.literal('kluis.json').nullable(),
  }),
]);
export type ArchiveManifest = z.output<typeof ArchiveManifest>;
export type ArchiveManifestOf<Kind extends ArchiveKind> = Extract<
  ArchiveManifest,
  { readonly kind: Kind }
>;

/** The file by which two people exchange public keys; they compare its fingerprint by phone. Not secret. */
export const ReaderKeyFile = z.strictObject({
  format: z.literal('casuskluis-sleutel'),
  formatVersion: z.literal(1),
  name: short(120),
  role: Settings.shape.ownRole,
  school: short(200),
  recipient: z.string().regex(/^age1[a-z0-9]{58}$/),
  madeAt: Moment,
});
export type ReaderKeyFile = z.output<typeof ReaderKeyFile>;

/** Taking over a handover that was opened (`exchange.open`): seen first, then saved as a whole or not at all. */
import { z } from 'zod';
import { ArchiveSender, HandoverSummaryText } from './archive';
import { archiveRecordKinds } from './archive-records';
import { contract } from './contract';
import { ArchiveLock, WrittenArchive, writingArchive } from './exchange';
import { handoverParts } from './handover-parts';
import { CaseFileId, Day, FileToken, Moment, PupilId, ReceivedId, SchoolId } from './ids';
import { PupilDraft } from './records';

/** Besides the records: the facts of the file itself. */
export const receivedKinds = [
  'pupil',
  'guardian',
  'relative',
  'staff',
  'fileSummary',
  ...archiveRecordKinds,
] as const;
export type ReceivedKind = (typeof receivedKinds)[number];

/**
 * `new`: not in this vault; `same`: there already, and equal; `differs`: there already, and other; `elsewhere`:
 * an own record of another file has its id, so that it can't be taken over.
 */
const receivedStates = ['new', 'same', 'differs', 'elsewhere'] as const;
export type ReceivedState = (typeof receivedStates)[number];

/** Its kind and the id in the file, with a colon between: pupil, summary and wishes share the dossier's own id. */
const ItemKey = z
  .string()
  .max(80)
  .regex(/^[A-Za-z]+:[0-9a-f-]{36}$/);

export const ReceivedItem = z.strictObject({
  key: ItemKey,
  kind: z.enum(receivedKinds),
  title: z.string(),
  on: Day.nullable(),
  bytes: z.number().int().min(0),
  state: z.enum(receivedStates),
});
export type ReceivedItem = z.output<typeof ReceivedItem>;

/** A pupil of this vault who may be the one of the file. */
const Candidate = z.strictObject({
  pupilId: PupilId,
  /** Null: a pupil of the class list without a file. */
  caseFileId: CaseFileId.nullable(),
  pupilName: z.string(),
  birthDate: Day.nullable(),
  classGroupName: z.string().nullable(),
  /** Null where there is no file: shown in its place while names are hidden. */
  codeName: z.string().nullable(),
  /** The same file was received before, or name and birth date are equal, or one of both is. */
  certainty: z.enum(['sameFile', 'sure', 'maybe']),
  archived: z.boolean(),
});

const Target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new') }),
  /** A pupil without a file gets one. */
  z.strictObject({ kind: z.literal('pupil'), pupilId: PupilId }),
]);
export type ReceivedTarget = z.output<typeof Target>;

export const ReceivedDossier = z.strictObject({
  dossierId: CaseFileId,
  pupilName: z.string(),
  pupil: PupilDraft.omit({ classGroupId: true }),
  className: z.string().nullable(),
  summary: HandoverSummaryText,
  /** The most certain first. */
  candidates: z.array(Candidate),
  /** Null: there is only a maybe, and a person chooses. */
  proposed: Target.nullable(),
  /** Against the file of who is proposed, or against nothing. */
  items: z.array(ReceivedItem),
});
export type ReceivedDossier = z.output<typeof ReceivedDossier>;

export const ReceivedHandover = z.strictObject({
  id: ReceivedId,
  archiveId: z.uuidv7(),
  sender: ArchiveSender,
  madeAt: Moment,
  receivedAt: Moment,
  fileHash: z.string().length(64),
  destroyBy: Day.nullable(),
  caseFileIds: z.array(CaseFileId),
  /** Records of the file that are in this vault since: taken over, or there already. */
  recordCount: z.number().int().min(0),
  receiptMadeAt: Moment.nullable(),
});
export type ReceivedHandover = z.output<typeof ReceivedHandover>;

/** The page that came first, as it stays with the file. */
const ReceivedPage = ReceivedHandover.pick({
  id: true,
  sender: true,
  madeAt: true,
  receivedAt: true,
  destroyBy: true,
}).extend({ summary: HandoverSummaryText });
export type ReceivedPage = z.output<typeof ReceivedPage>;

const ofArchive = z.strictObject({ archiveId: z.uuidv7() });

/** No dossier twice, and no two in one file. */
const eachOnce = (
  chosen: readonly { readonly dossierId: string; readonly target: ReceivedTarget }[],
): boolean => {
  const pupils = chosen.flatMap(({ target }) => (target.kind === 'pupil' ? [target.pupilId] : []));
  return (
    new Set(pupils).size === pupils.length &&
    new Set(chosen.map(({ dossierId }) => dossierId)).size === chosen.length
  );
};

export const receiving = contract({
  /** ARCHIVE_NOT_OPEN: it was closed, or the vault was locked meanwhile. */
  'receiving.preview': {
    input: ofArchive.extend({ schoolId: SchoolId }),
    output: z.strictObject({
      reader: z.string(),
      destroyBy: Day.nullable(),
      parts: z.array(z.enum(handoverParts)),
      dossiers: z.array(ReceivedDossier),
    }),
    errors: ['ARCHIVE_NOT_OPEN', 'NOT_FOUND'],
  },
  /** The items of one dossier against another target than the preview took. */
  'receiving.compare': {
    input: ofArchive.extend({ schoolId: SchoolId, dossierId: CaseFileId, target: Target }),
    output: z.array(ReceivedItem),
    errors: ['ARCHIVE_NOT_OPEN', 'NOT_FOUND'],
  },
  /** What differs in one item, field by field; '' where one side has nothing. */
  'receiving.differences': {
    input: ofArchive.extend({
      schoolId: SchoolId,
      dossierId: CaseFileId,
      target: Target,
      itemKey: ItemKey,
    }),
    output: z.array(z.strictObject({ field: z.string(), own: z.string(), theirs: z.string() })),
    errors: ['ARCHIVE_NOT_OPEN', 'NOT_FOUND'],
  },
  /** All of it in one go, or nothing. Job `import`. Dossiers that are not named stay out. */
  'receiving.apply': {
    input: ofArchive.extend({
      schoolId: SchoolId,
      dossiers: z
        .array(
          z.strictObject({
            dossierId: CaseFileId,
            target: Target,
            /** Keys of items that stay out. */
            leaveOut: z.array(ItemKey),
            /** Keys of items that differ and take the place of the own one; the others stay as they are here. */
            replace: z.array(ItemKey),
          }),
        )
        .min(1)
        .refine(eachOnce),
    }),
    output: ReceivedHandover,
    errors: [
      'ARCHIVE_NOT_OPEN',
      'ARCHIVE_BUSY',
      'ARCHIVE_DAMAGED',
      'ARCHIVE_CONFLICT',
      'ARCHIVE_INVALID',
      'CASE_FILE_ARCHIVED',
      'NOT_FOUND',
      'OTHER_SCHOOL',
      'CANCELLED',
      'FILE_UNREADABLE',
      'DISK_FULL',
      'IO_ERROR',
    ],
  },
  /** What came in for one case file, newest first. */
  'receiving.ofFile': {
    input: z.strictObject({ caseFileId: CaseFileId }),
    output: z.array(ReceivedPage),
    errors: ['NOT_FOUND'],
  },
  /** Newest first. */
  'receiving.list': {
    input: z.strictObject({ schoolId: SchoolId }),
    output: z.array(ReceivedHandover),
  },
  /** The small file that goes back. To the sender's key where the file named one, else with six words. */
  'receiving.saveReceipt': {
    input: z.strictObject({
      id: ReceivedId,
      token: FileToken,
      lock: z.union([ArchiveLock, z.strictObject({ kind: z.literal('sender') })]),
    }),
    output: WrittenArchive,
    errors: writingArchive,
  },
  /** Of an opened receipt: "ontvangen op" in the log. NOT_FOUND: this vault did not make that file. */
  'receiving.takeReceipt': {
    input: ofArchive,
    output: z.strictObject({ handoverCount: z.number().int().min(1) }),
    errors: ['ARCHIVE_NOT_OPEN', 'NOT_FOUND', 'DISK_FULL'],
  },
});

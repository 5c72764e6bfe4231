/**
 * The records of a case file as they travel (format version 1). What is counted or worked out is not in it, nor
 * anything of other pupils; ids stay what they were, so that a file that comes back is recognised. Changing a
 * shape here changes the published format: see `archive.ts`.
 */
import { z } from 'zod';
import { sha256, written } from './archive-fields';
import { ArchiveArrangement, ArchiveCasus, ArchiveOpp } from './archive-composed-records';
import { ArchiveTrajectory } from './archive-trajectory';
import { ConcernSignalDraft } from './concern-signals';
import {
  GuardianContactDraft,
  GuardianViewsContent,
  HomeSupportPlanContent,
} from './guardian-contacts';
import {
  AgreementId,
  AttachmentId,
  ConcernSignalId,
  GuardianContactId,
  HomeSupportPlanId,
  Moment,
  NoteId,
  PrivateWorkingNoteId,
} from './ids';
import { Attachment, NoteContent, PrivateWorkingNote } from './notes';
import { AgreementDraft } from './reminders';

/**
 * Where the bytes of a file lie in the archive: at most three folders and a name, of plain characters and as long as
 * the oldest header of tar takes; never a way out of the archive.
 */
export const ArchivePath = z
  .string()
  .regex(/^(?:[a-z0-9][a-z0-9-]{0,47}\/){0,3}[A-Za-z0-9](?:[A-Za-z0-9._ -]{0,98}[A-Za-z0-9_-])?$/);

export const ArchiveNote = z.strictObject({
  kind: z.literal('note'),
  id: NoteId,
  content: NoteContent,
  /** As it was before, oldest first; in an own export alone. */
  earlier: z.array(NoteContent.extend({ savedAt: Moment })),
  ...written,
});

/** In an own export alone, in a folder of its own. */
export const ArchivePrivateWorkingNote = z.strictObject({
  kind: z.literal('privateWorkingNote'),
  id: PrivateWorkingNoteId,
  body: PrivateWorkingNote.shape.body,
  ...written,
});

export const ArchiveAttachment = Attachment.pick({
  fileName: true,
  mediaType: true,
  byteLength: true,
  createdAt: true,
}).extend({
  kind: z.literal('attachment'),
  id: AttachmentId,
  /** The note that it belongs to, where that travels too. */
  noteId: NoteId.nullable(),
  sha256,
  path: ArchivePath,
});

export const ArchiveGuardianContact = z.strictObject({
  kind: z.literal('guardianContact'),
  id: GuardianContactId,
  draft: GuardianContactDraft,
  /** Agreements of the same dossier that were made in it. */
  agreementIds: z.array(AgreementId),
  ...written,
});

export const ArchiveGuardianViews = z.strictObject({
  kind: z.literal('guardianViews'),
  /** The dossier's own id: there is one. */
  id: z.uuidv7(),
  content: GuardianViewsContent,
  updatedAt: Moment,
});

export const ArchiveHomeSupportPlan = z.strictObject({
  kind: z.literal('homeSupportPlan'),
  id: HomeSupportPlanId,
  content: HomeSupportPlanContent,
  updatedAt: Moment,
});

export const ArchiveConcernSignal = z.strictObject({
  kind: z.literal('concernSignal'),
  id: ConcernSignalId,
  draft: ConcernSignalDraft,
  ...written,
});

export const ArchiveAgreement = z.strictObject({
  kind: z.literal('agreement'),
  id: AgreementId,
  draft: AgreementDraft,
  doneAt: Moment.nullable(),
  ...written,
});

export const ArchiveRecord = z.discriminatedUnion('kind', [
  ArchiveNote,
  ArchivePrivateWorkingNote,
  ArchiveAttachment,
  ArchiveGuardianContact,
  ArchiveGuardianViews,
  ArchiveHomeSupportPlan,
  ArchiveConcernSignal,
  ArchiveAgreement,
  ArchiveTrajectory,
  ArchiveOpp,
  ArchiveArrangement,
  ArchiveCasus,
]);
export type ArchiveRecord = z.output<typeof ArchiveRecord>;
export type ArchiveRecordKind = ArchiveRecord['kind'];
export type ArchiveRecordOf<Kind extends ArchiveRecordKind> = Extract<
  ArchiveRecord,
  { readonly kind: Kind }
>;

/** In the order in which they are listed and put back: what is referred to comes first. */
export const archiveRecordKinds = [
  'agreement',
  'note',
  'attachment',
  'guardianViews',
  'homeSupportPlan',
  'guardianContact',
  'concernSignal',
  'trajectory',
  'opp',
  'arrangement',
  'casus',
  'privateWorkingNote',
] as const satisfies readonly ArchiveRecordKind[];

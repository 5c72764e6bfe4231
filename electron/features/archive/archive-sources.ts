/** Every source of what travels, in one place. A feature adds its own here. */
import { archiveRecordKinds } from '../../contract/archive-records';
import type { ArchiveRecordKind } from '../../contract/archive-records';
import { arrangementArchive } from '../arrangement/arrangement-archive';
import { attachmentArchive } from '../attachments/attachment-archive';
import { casusArchive } from '../casus/casus-archive';
import { concernSignalArchive } from '../concern-signals/concern-signal-archive';
import { guardianContactArchive } from '../guardian-contacts/guardian-contact-archive';
import { guardianViewsArchive } from '../guardian-contacts/guardian-views-archive';
import { homeSupportPlanArchive } from '../guardian-contacts/home-support-plan-archive';
import { noteArchive } from '../notes/note-archive';
import { privateWorkingNoteArchive } from '../notes/private-working-note-archive';
import { oppArchive } from '../opp/opp-archive';
import { agreementArchive } from '../reminders/agreements-archive';
import { trajectoryArchive } from '../trajectory/trajectory-archive';
import type { ArchiveSource } from './archive-source';

/** A source when its kind isn't known: give it records of `source.kind` alone (`sourceOfRecord`). */
export type AnyArchiveSource = ArchiveSource<ArchiveRecordKind>;

type Sources = { readonly [Kind in ArchiveRecordKind]: ArchiveSource<Kind> };

const sources: Sources = {
  agreement: agreementArchive,
  note: noteArchive,
  attachment: attachmentArchive,
  guardianViews: guardianViewsArchive,
  homeSupportPlan: homeSupportPlanArchive,
  guardianContact: guardianContactArchive,
  concernSignal: concernSignalArchive,
  trajectory: trajectoryArchive,
  opp: oppArchive,
  arrangement: arrangementArchive,
  casus: casusArchive,
  privateWorkingNote: privateWorkingNoteArchive,
};

/** The source of a kind that is known where it is asked for. */
export const sourceOf = <Kind extends ArchiveRecordKind>(kind: Kind): Sources[Kind] =>
  sources[kind];

/**
 * The source of a record, whatever its kind: `anySourceOf(record.kind).items(record)`. The compiler can't follow
 * that a record goes back to the source of its own kind; that is what the cast says.
 */
export const anySourceOf = (kind: ArchiveRecordKind): AnyArchiveSource =>
  sources[kind] as unknown as AnyArchiveSource;

/** In the order of `archiveRecordKinds`: what is referred to comes first. */
export const archiveSources: readonly AnyArchiveSource[] = archiveRecordKinds.map(anySourceOf);

/**
 * Of these a file has one at most, whatever its id: in a file that has its own one, another can only `replace`
 * it, never be put beside it.
 */
export const onePerFile: ReadonlySet<ArchiveRecordKind> = new Set([
  'guardianViews',
  'homeSupportPlan',
]);

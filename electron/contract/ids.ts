/** Branded ids: a `NoteId` can't be passed where a `CaseFileId` is meant. All are UUIDv7. */
import { z } from 'zod';

const id = <const Name extends string>(_name: Name) => z.uuidv7().brand<Name>();

export const SchoolId = id('SchoolId');
export const ClassGroupId = id('ClassGroupId');
export const PupilId = id('PupilId');
export const StaffId = id('StaffId');
export const CaseFileId = id('CaseFileId');
export const GuardianId = id('GuardianId');
export const RelativeId = id('RelativeId');
export const NoteId = id('NoteId');
export const PrivateWorkingNoteId = id('PrivateWorkingNoteId');
export const AttachmentId = id('AttachmentId');
export const DraftId = id('DraftId');
export const ImportId = id('ImportId');
export const CasusId = id('CasusId');
export const CasusPartId = id('CasusPartId');
export const OppId = id('OppId');
export const OppStepId = id('OppStepId');
export const OppUnplacedId = id('OppUnplacedId');
export const AgreementId = id('AgreementId');
export const PartnershipProfileId = id('PartnershipProfileId');
export const ArrangementId = id('ArrangementId');
export const ArrangementStepId = id('ArrangementStepId');
export const TrajectoryId = id('TrajectoryId');
export const TrajectoryGoalId = id('TrajectoryGoalId');
export const TrajectoryGroupId = id('TrajectoryGroupId');
export const TrajectoryTemplateId = id('TrajectoryTemplateId');
export const GoalLibraryItemId = id('GoalLibraryItemId');
export const GuardianContactId = id('GuardianContactId');
export const HomeSupportPlanId = id('HomeSupportPlanId');
export const ConcernSignalId = id('ConcernSignalId');
export const FreePeriodId = id('FreePeriodId');
export const HandoverId = id('HandoverId');
export const HandoverProfileId = id('HandoverProfileId');
export const WarmHandoverId = id('WarmHandoverId');
export const ReaderContactId = id('ReaderContactId');
export const ReceivedId = id('ReceivedId');
export const CasusQuestionId = id('CasusQuestionId');
export const ReceivedQuestionId = id('ReceivedQuestionId');
export const KeptQuestionId = id('KeptQuestionId');
export const AccessRequestId = id('AccessRequestId');

export type SchoolId = z.output<typeof SchoolId>;
export type ClassGroupId = z.output<typeof ClassGroupId>;
export type PupilId = z.output<typeof PupilId>;
export type StaffId = z.output<typeof StaffId>;
export type CaseFileId = z.output<typeof CaseFileId>;
export type GuardianId = z.output<typeof GuardianId>;
export type RelativeId = z.output<typeof RelativeId>;
export type NoteId = z.output<typeof NoteId>;
export type PrivateWorkingNoteId = z.output<typeof PrivateWorkingNoteId>;
export type AttachmentId = z.output<typeof AttachmentId>;
export type DraftId = z.output<typeof DraftId>;
export type ImportId = z.output<typeof ImportId>;
export type CasusId = z.output<typeof CasusId>;
export type CasusPartId = z.output<typeof CasusPartId>;
export type OppId = z.output<typeof OppId>;
export type OppStepId = z.output<typeof OppStepId>;
export type OppUnplacedId = z.output<typeof OppUnplacedId>;
export type AgreementId = z.output<typeof AgreementId>;
export type PartnershipProfileId = z.output<typeof PartnershipProfileId>;
export type ArrangementId = z.output<typeof ArrangementId>;
export type ArrangementStepId = z.output<typeof ArrangementStepId>;
export type TrajectoryId = z.output<typeof TrajectoryId>;
export type TrajectoryGoalId = z.output<typeof TrajectoryGoalId>;
export type TrajectoryGroupId = z.output<typeof TrajectoryGroupId>;
export type TrajectoryTemplateId = z.output<typeof TrajectoryTemplateId>;
export type GoalLibraryItemId = z.output<typeof GoalLibraryItemId>;
export type GuardianContactId = z.output<typeof GuardianContactId>;
export type HomeSupportPlanId = z.output<typeof HomeSupportPlanId>;
export type ConcernSignalId = z.output<typeof ConcernSignalId>;
export type FreePeriodId = z.output<typeof FreePeriodId>;
export type HandoverId = z.output<typeof HandoverId>;
export type HandoverProfileId = z.output<typeof HandoverProfileId>;
export type WarmHandoverId = z.output<typeof WarmHandoverId>;
export type ReaderContactId = z.output<typeof ReaderContactId>;
export type ReceivedId = z.output<typeof ReceivedId>;
export type CasusQuestionId = z.output<typeof CasusQuestionId>;
export type ReceivedQuestionId = z.output<typeof ReceivedQuestionId>;
export type KeptQuestionId = z.output<typeof KeptQuestionId>;
export type AccessRequestId = z.output<typeof AccessRequestId>;

/** A file that a person picked in a dialog or dropped on the window. Its path never reaches the screen. */
export const FileToken = id('FileToken');
export type FileToken = z.output<typeof FileToken>;

/** A day without a zone, `YYYY-MM-DD`. */
export const Day = z.iso.date();
/** A moment, UTC, ISO. */
export const Moment = z.iso.datetime();
/** A time of day, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export type Day = z.output<typeof Day>;
export type Moment = z.output<typeof Moment>;

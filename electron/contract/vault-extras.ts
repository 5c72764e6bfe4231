/**
 * What belongs to no pupil, as it travels in an own export of the whole vault: `kluis.json`. Apart from archive.ts,
 * which the schemas used here build on.
 */
import { z } from 'zod';
import { ArchivePrivateWorkingNote } from './archive-records';
import { KeptQuestion } from './consultation';
import { HandoverProfile } from './handover';
import { CaseFileId } from './ids';
import { PartnershipProfile } from './partnership-profile';
import { School } from './records';
import { SchoolCalendar } from './school-calendar';
import { Settings } from './settings';
import { GoalLibraryItem, TrajectoryTemplate } from './trajectory-groups';

export const VaultExtras = z.strictObject({
  format: z.literal('casuskluis-kluis'),
  formatVersion: z.literal(1),
  settings: Settings,
  schools: z.array(School),
  /** Of each school every school year in which there is a free day. */
  schoolCalendars: z.array(SchoolCalendar),
  /** What the app itself brings is in none of these, unless it was changed. */
  trajectoryTemplates: z.array(TrajectoryTemplate),
  goalLibrary: z.array(GoalLibraryItem),
  keptQuestions: z.array(KeptQuestion),
  partnershipProfiles: z.array(PartnershipProfile),
  handoverProfiles: z.array(HandoverProfile),
});
export type VaultExtras = z.output<typeof VaultExtras>;

/** `werkaantekeningen/<n>.json`: outside the file in the sense of the law, so outside its JSON (domain.md section 3). */
export const ArchivePrivateNotes = z.strictObject({
  format: z.literal('casuskluis-werkaantekeningen'),
  formatVersion: z.literal(1),
  dossierId: CaseFileId,
  records: z.array(ArchivePrivateWorkingNote).min(1),
});
export type ArchivePrivateNotes = z.output<typeof ArchivePrivateNotes>;

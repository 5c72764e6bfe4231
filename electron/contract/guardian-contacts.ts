/**
 * Contact with parents (seeds, ouders-en-omgeving): what was said, in what tone, and when there was the last.
 * The balance is a reminder for the school, never a score of a person.
 */
import { z } from 'zod';
import { contract, shellContract } from './contract';
import { PrintableDocument } from './document';
import {
  AgreementId,
  CaseFileId,
  Day,
  GuardianContactId,
  GuardianId,
  HomeSupportPlanId,
  Moment,
  SchoolId,
  TrajectoryGoalId,
} from './ids';
import { Agreement, AgreementDraft } from './reminders';

const short = (longest: number) => z.string().trim().max(longest);
const text = short(20_000);
const version = z.number().int().min(1);
const newOr = z.number().int().min(0);

/** Seeds, ouders-en-omgeving; the later ones are custom (domain.md section 2). */
export const contactKinds = [
  'startTalk',
  'parentsEvening',
  'walkIn',
  'phone',
  'email',
  'homeVisit',
  'training',
  'oppConsultation',
  'evaluation',
  'multidisciplinaryMeeting',
  'exitTalk',
] as const;
export type ContactKind = (typeof contactKinds)[number];

export const contactTones = ['positive', 'concern', 'neutral'] as const;
export type ContactTone = (typeof contactTones)[number];

export const GuardianContactDraft = z.strictObject({
  kind: z.enum(contactKinds),
  on: Day,
  /** Guardians of the file who were in it. */
  guardianIds: z.array(GuardianId).max(12),
  /** Others: functions, or names. */
  others: short(200),
  tone: z.enum(contactTones),
  said: text,
  /** When to come back on it, and on what. */
  followUpOn: Day.nullable(),
  followUp: short(500),
});
export type GuardianContactDraft = z.output<typeof GuardianContactDraft>;

/** In the form: agreements of the file that this contact brought; id null is a new one. */
export const ContactAgreementDraft = AgreementDraft.extend({
  id: AgreementId.nullable(),
  version: newOr,
});
export type ContactAgreementDraft = z.output<typeof ContactAgreementDraft>;

export const GuardianContact = z.strictObject({
  id: GuardianContactId,
  caseFileId: CaseFileId,
  draft: GuardianContactDraft,
  /** Agreements that were made in it; they stand in the list of the file too. */
  agreements: z.array(Agreement),
  version,
  createdAt: Moment,
  updatedAt: Moment,
});
export type GuardianContact = z.output<typeof GuardianContact>;

/** What parents told of talents and wishes; comes back at the start of the next talk. */
export const GuardianViewsContent = z.strictObject({
  talents: text,
  /** In what the child wants to grow, and what parents wish for it. */
  wishes: text,
  /** How parents like to be reached, and when. */
  reachable: short(500),
  askedOn: Day.nullable(),
  /** Who told it; none: the guardians together. */
  guardianIds: z.array(GuardianId).max(12),
});
export type GuardianViewsContent = z.output<typeof GuardianViewsContent>;

export const emptyGuardianViews = (): GuardianViewsContent => ({
  talents: '',
  wishes: '',
  reachable: '',
  askedOn: null,
  guardianIds: [],
});

export const GuardianViews = z.strictObject({
  caseFileId: CaseFileId,
  content: GuardianViewsContent,
  /** 0: never filled in. */
  version: newOr,
  /** As it was before, newest first; at most the last ten. */
  earlier: z.array(z.strictObject({ content: GuardianViewsContent, until: Moment })),
});
export type GuardianViews = z.output<typeof GuardianViews>;

/** Figures of one file. `period` is the school year that a day lies in. */
export const ContactBalance = z.strictObject({
  caseFileId: CaseFileId,
  codeName: z.string(),
  pupilName: z.string(),
  sortName: z.string(),
  classGroupName: z.string().nullable(),
  lastOn: Day.nullable(),
  lastKind: z.enum(contactKinds).nullable(),
  /** In this school year. */
  positive: z.number().int().min(0),
  concern: z.number().int().min(0),
  neutral: z.number().int().min(0),
  /**
   * Guardians with a right to information who were in no contact within the chosen term; where reminders are
   * off, in this school year.
   */
  notHeard: z.array(
    z.strictObject({ guardianId: GuardianId, name: z.string(), relation: z.string() }),
  ),
  /**
   * When the reminder comes, counted from the last contact. Null: reminders are off, no contact was recorded yet,
   * or there is nobody to talk with (no guardian, a pupil who left, an archived file).
   */
  dueOn: Day.nullable(),
});
export type ContactBalance = z.output<typeof ContactBalance>;

/** Who helps at home, in their own words for what they do. */
const Helper = z.strictObject({
  id: z.uuidv7(),
  /** "schoolmaatschappelijk werk", "jeugdverpleegkundige", "wijkteam" */
  role: short(120),
  organisation: short(120),
  name: short(120),
  reachable: short(200),
  doesWhat: short(1000),
});

/** A goal that school and home work on together. */
const JointGoal = z.strictObject({
  id: z.uuidv7(),
  goal: short(500),
  /** Of a trajectory of this file; null: of this plan alone. */
  trajectoryGoalId: TrajectoryGoalId.nullable(),
  atSchool: short(1000),
  atHome: short(1000),
  /** Ids of helpers above. */
  helperIds: z.array(z.uuidv7()).max(12),
  lookOn: Day.nullable(),
});

export const HomeSupportPlanContent = z.strictObject({
  about: short(2000),
  helpers: z.array(Helper).max(12),
  goals: z.array(JointGoal).max(12),
  /** Who keeps the whole together: a function. */
  coordinator: short(200),
  talkOn: Day.nullable(),
});
export type HomeSupportPlanContent = z.output<typeof HomeSupportPlanContent>;

export const emptyHomeSupportPlan = (): HomeSupportPlanContent => ({
  about: '',
  helpers: [],
  goals: [],
  coordinator: '',
  talkOn: null,
});

export const HomeSupportPlan = z.strictObject({
  /** Null while nothing was written. */
  id: HomeSupportPlanId.nullable(),
  caseFileId: CaseFileId,
  content: HomeSupportPlanContent,
  version: newOr,
  updatedAt: Moment.nullable(),
});
export type HomeSupportPlan = z.output<typeof HomeSupportPlan>;

const ofFile = z.strictObject({ caseFileId: CaseFileId });
const contactId = z.strictObject({ id: GuardianContactId });
const saving = ['NOT_FOUND', 'VERSION_CONFLICT', 'CASE_FILE_ARCHIVED', 'DISK_FULL'] as const;

/**
 * What was said in the presence of all of `chosen` may stand on a page for them; nobody chosen is a page for the
 * school alone, with everything (domain.md: what is made for one guardian never shows the other's data).
 */
export const isSaidTo = (presentIds: readonly string[], chosen: readonly string[]): boolean =>
  chosen.every((id) => presentIds.includes(id));

/**
 * `preparation`: one page before a talk; `plan`: the joint plan with who helps at home. With `guardianIds` the
 * talk is with these guardians: what others said apart from them stays off the page.
 */
export const guardianPages = ['preparation', 'plan'] as const;
const printed = ofFile.extend({
  pages: z.enum(guardianPages),
  guardianIds: z.array(GuardianId).max(12),
});

export const guardianContacts = contract({
  /** Of a case file, newest first; not those in the bin. */
  'guardianContacts.list': { input: ofFile, output: z.array(GuardianContact) },
  /**
   * A new one (id null, version 0) or a change, with its agreements in one go; an agreement that is no longer in
   * the list goes to the bin. INVALID_INPUT: a day to come, or a guardian of another file.
   */
  'guardianContacts.save': {
    input: ofFile.extend({
      id: GuardianContactId.nullable(),
      version: newOr,
      draft: GuardianContactDraft,
      agreements: z.array(ContactAgreementDraft).max(20),
    }),
    output: GuardianContact,
    errors: [...saving, 'INVALID_INPUT'],
  },
  /** Into the bin, for 30 days; its agreements stay in the list of the file. */
  'guardianContacts.remove': {
    input: contactId,
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  'guardianContacts.restore': {
    input: contactId,
    output: GuardianContact,
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  'guardianContacts.views': { input: ofFile, output: GuardianViews, errors: ['NOT_FOUND'] },
  /** INVALID_INPUT: a guardian of another file. */
  'guardianContacts.saveViews': {
    input: ofFile.extend({ version: newOr, content: GuardianViewsContent }),
    output: GuardianViews,
    errors: [...saving, 'INVALID_INPUT'],
  },
  /** Of one file, or of all active files of a school, longest without contact first. */
  'guardianContacts.balance': {
    input: z.strictObject({ schoolId: SchoolId, caseFileId: CaseFileId.nullable() }),
    output: z.array(ContactBalance),
    errors: ['NOT_FOUND'],
  },
  'guardianContacts.plan': { input: ofFile, output: HomeSupportPlan, errors: ['NOT_FOUND'] },
  /** Autosave. Version 0: the first. */
  'guardianContacts.savePlan': {
    input: ofFile.extend({ version: newOr, content: HomeSupportPlanContent }),
    output: HomeSupportPlan,
    errors: saving,
  },
  'guardianContacts.preview': { input: printed, output: PrintableDocument, errors: ['NOT_FOUND'] },
});

const exported = {
  input: printed,
  output: z.strictObject({ saved: z.boolean() }),
  errors: ['NOT_FOUND', 'PRINT_FAILED', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'],
} as const;

/** Made by the main process: it asks where, and writes the file. */
export const guardianContactsExport = shellContract({
  'guardianContacts.exportPdf': exported,
  'guardianContacts.exportDocx': exported,
});

/** Input of the internal calls that print. */
export const GuardianPagesPrinted = printed;

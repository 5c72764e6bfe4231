/**
 * One list of everything that has a date, which every feature feeds: Vandaag groups it, the calendar shows
 * the year, and it goes out as a calendar file with code names alone. Nothing runs in the background.
 */
import { z } from 'zod';
import { contract, shellContract } from './contract';
import { OpenDraft } from './drafts';
import {
  AccessRequestId,
  AgreementId,
  CaseFileId,
  CasusId,
  ConcernSignalId,
  Day,
  Moment,
  OppId,
  SchoolId,
  TrajectoryId,
} from './ids';
import { oppRuleLevels } from './opp-rule-kinds';

/**
 * What asks for something on that day, and what was left half typed on it (`draft`); a later feature adds its kind
 * and a source in features/reminders.
 */
export const datedKinds = [
  'oppSixWeeks',
  'oppEvaluation',
  'oppEvaluationPlanned',
  'oppGoal',
  'oppGuidanceEnds',
  'oppEnds',
  'oppDispute',
  'agreement',
  'arrangementEvaluation',
  'arrangementEnds',
  'trajectoryStarts',
  'trajectoryMidTerm',
  'trajectoryEvaluation',
  'trajectoryConsolidation',
  'trajectoryCheck',
  'guardianContactFollowUp',
  'guardianContactDue',
  'homeSupportTalk',
  'concernSignalLookAgain',
  'handoverNotReceived',
  'handoverGuardiansCopy',
  'handoverDestroyBy',
  'warmHandoverLookBack',
  'casusQuestionOpen',
  'accessRequest',
  'draft',
] as const;
export type DatedKind = (typeof datedKinds)[number];

export const datedKindWords: Readonly<Record<DatedKind, string>> = {
  oppSixWeeks: 'OPP vaststellen (zes weken)',
  oppEvaluation: 'OPP evalueren in dit schooljaar',
  oppEvaluationPlanned: 'Geplande evaluatie van het OPP',
  oppGoal: 'Doel van het OPP bekijken',
  oppGuidanceEnds: 'Begeleiding uit het OPP loopt af',
  oppEnds: 'OPP loopt af',
  oppDispute: 'Laatste dag voor de Geschillencommissie (zes weken)',
  agreement: 'Afspraak',
  arrangementEvaluation: 'Arrangement evalueren',
  arrangementEnds: 'Arrangement loopt af',
  trajectoryStarts: 'Traject starten',
  trajectoryMidTerm: 'Traject halverwege bespreken met ouders',
  trajectoryEvaluation: 'Traject evalueren met ouders',
  trajectoryConsolidation: 'Borging van het traject afspreken',
  trajectoryCheck: 'Borging van het traject bekijken',
  guardianContactFollowUp: 'Terugkomen op een gesprek met ouders',
  guardianContactDue: 'Contact met ouders',
  homeSupportTalk: 'Overleg over het gezamenlijke plan',
  concernSignalLookAgain: 'Opnieuw kijken naar een signaal',
  handoverNotReceived: 'Overdracht nog niet ontvangen',
  handoverGuardiansCopy: 'Kopie van de overdracht naar ouders',
  handoverDestroyBy: 'Ontvangen overdracht vernietigen',
  warmHandoverLookBack: 'Samen terugkijken op de overdracht',
  casusQuestionOpen: 'Vraag aan een collega nog zonder antwoord',
  accessRequest: 'Inzage geven aan een ouder (één maand)',
  draft: 'Concept',
};

/** The key of an agreement in the list: the file of a pupil ticks its agreements off there. */
export const agreementKey = (id: string): string => `agreement:${id}`;

/** On the screen of an OPP: a section of its text, or its steps. */
export const oppDatedPlaces = ['goals', 'actions', 'steps'] as const;

/** On the screen of a trajectory. */
const trajectoryDatedPlaces = ['plan', 'evaluations', 'consolidation'] as const;

/** On the tab of the guardians: the contacts, the joint plan with who helps at home. */
const guardianDatedPlaces = ['contacts', 'plan'] as const;

/** On the tab of the handover. */
const handoverDatedPlaces = ['log', 'received', 'talks'] as const;

/** Where it is seen to. */
const DatedPlace = z.discriminatedUnion('screen', [
  z.strictObject({
    screen: z.literal('opp'),
    id: OppId,
    /** Null: the OPP as a whole. */
    at: z.enum(oppDatedPlaces).nullable(),
    /** A row of the section or one step; null: all of them. */
    itemId: z.uuid().nullable(),
  }),
  z.strictObject({ screen: z.literal('arrangement'), id: z.uuidv7() }),
  z.strictObject({ screen: z.literal('agreements'), id: AgreementId }),
  z.strictObject({
    screen: z.literal('trajectory'),
    id: TrajectoryId,
    at: z.enum(trajectoryDatedPlaces),
  }),
  z.strictObject({ screen: z.literal('guardianContacts'), at: z.enum(guardianDatedPlaces) }),
  z.strictObject({ screen: z.literal('concernSignals'), id: ConcernSignalId }),
  /** On the tab of the handover: the list of what was made and received, or the talks. */
  z.strictObject({ screen: z.literal('handover'), at: z.enum(handoverDatedPlaces) }),
  z.strictObject({ screen: z.literal('casusQuestions'), casusId: CasusId }),
  z.strictObject({ screen: z.literal('accessRequest'), id: AccessRequestId }),
  /** The form that it was typed in. */
  OpenDraft.pick({ kind: true, targetId: true, within: true }).extend({
    screen: z.literal('draft'),
  }),
]);
export type DatedPlace = z.output<typeof DatedPlace>;

export const DatedItem = z.strictObject({
  /**
   * The same for the same thing on the same day, over restarts: what is done stays done. Its kind and the id
   * of the record that asks for it, with colons between.
   */
  key: z.string().min(1).max(200),
  kind: z.enum(datedKinds),
  on: Day,
  caseFileId: CaseFileId,
  codeName: z.string(),
  pupilName: z.string(),
  /** Typed words that say more (a goal, an agreement), or ''. With names. */
  what: z.string(),
  /** Who sees to it, as typed, or ''. */
  owner: z.string(),
  /** How sure the date is: of law, of custom. Null: an agreement of people. */
  level: z.enum(oppRuleLevels).nullable(),
  place: DatedPlace,
  /** Ticked off by hand; what the law asks is done by doing it. */
  canTick: z.boolean(),
  doneAt: Moment.nullable(),
});
export type DatedItem = z.output<typeof DatedItem>;

export const MAX_AGREEMENT = 500;

export const AgreementDraft = z.strictObject({
  what: z.string().trim().min(1).max(MAX_AGREEMENT),
  /** A person or a function. */
  owner: z.string().trim().max(200),
  dueOn: Day,
});
export type AgreementDraft = z.output<typeof AgreementDraft>;

/** What people agreed to do for a pupil. */
export const Agreement = AgreementDraft.extend({
  id: AgreementId,
  caseFileId: CaseFileId,
  version: z.number().int().min(1),
  doneAt: Moment.nullable(),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Agreement = z.output<typeof Agreement>;

/** Days from `from` to `to`, both included; null: without that end. */
const period = { schoolId: SchoolId, from: Day.nullable(), to: Day.nullable() };
const agreementId = z.strictObject({ id: AgreementId });

export const reminders = contract({
  /** Of the active files of a school, by day; what was ticked off too when `withDone`. */
  'reminders.list': {
    input: z.strictObject({ ...period, withDone: z.boolean() }),
    output: z.array(DatedItem),
  },
  /** Ticks off, or takes that back. NOT_FOUND: it can't be ticked off, or is no longer there. */
  'reminders.tick': {
    input: z.strictObject({ schoolId: SchoolId, key: DatedItem.shape.key, done: z.boolean() }),
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
});

export const agreements = contract({
  /** Of a case file: open ones by day, then the done, newest first. */
  'agreements.list': {
    input: z.strictObject({ caseFileId: CaseFileId }),
    output: z.array(Agreement),
  },
  /** A new one (id null, version 0) or a change. */
  'agreements.save': {
    input: z.strictObject({
      id: AgreementId.nullable(),
      caseFileId: CaseFileId,
      version: z.number().int().min(0),
      draft: AgreementDraft,
    }),
    output: Agreement,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'CASE_FILE_ARCHIVED', 'DISK_FULL'],
  },
  /** Undone by `agreements.restore`, for 30 days. */
  'agreements.remove': {
    input: agreementId,
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  'agreements.restore': {
    input: agreementId,
    output: Agreement,
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
});

/** Made by the main process: it asks where, and writes the file (iCalendar, RFC 5545). */
export const remindersExport = shellContract({
  'reminders.exportIcs': {
    input: z.strictObject(period),
    output: z.strictObject({ saved: z.boolean() }),
    errors: ['VAULT_LOCKED', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'],
  },
});

/** Input of the internal call that makes the file. */
export const RemindersPeriod = z.strictObject(period);

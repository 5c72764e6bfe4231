/** The calls of the OPP: writing, checking, the cycle, comparing, the overview, and what leaves the vault. */
import { z } from 'zod';
import { contract, shellContract } from './contract';
import { findingTags } from './casus-findings';
import { PrintableDocument } from './document';
import { CaseFileId, Day, OppId, OppStepId, SchoolId } from './ids';
import { Opp, OppComparison, OppFacts, OppOverviewRow, OppSummary, OppVersion } from './opp';
import { OppSectionValue } from './opp-content';
import { OppWaiver } from './opp-rules';
import { OppStepDetail } from './opp-steps';

const oppId = z.strictObject({ id: OppId });
const ofCaseFile = z.strictObject({ caseFileId: CaseFileId });
const versionNumber = z.number().int().min(1);
/** Of the draft: what the screen read last. */
const version = z.number().int().min(1);

const changing = ['NOT_FOUND', 'OPP_CLOSED', 'CASE_FILE_ARCHIVED', 'DISK_FULL'] as const;
const writing = [...changing, 'OPP_NOT_DRAFT', 'VERSION_CONFLICT'] as const;

/**
 * `whole`: everything; `actions`: the action section alone; `guardians`: plain language for parents;
 * `evaluation`: the last evaluation; `signing`: the page to sign, with the version's short hash;
 * `voiceYoung`, `voiceOlder`: a sheet to talk with the pupil, of 4 to 7 with pictures and of 8 to 12.
 */
export const oppEditions = [
  'whole',
  'actions',
  'guardians',
  'evaluation',
  'signing',
  'voiceYoung',
  'voiceOlder',
] as const;
export type OppEdition = (typeof oppEditions)[number];

const printed = oppId.extend({
  versionNumber,
  edition: z.enum(oppEditions),
  /**
   * `codeName`: people are printed as functions or left out, known names and what surely is one are
   * replaced, days are months, and the code name stands in the header.
   */
  naming: z.enum(['names', 'codeName']),
});

/** What was done before these pages may leave. */
export const OppLeaving = z.strictObject({
  /** Names and other identifiers with words in their place. */
  replaced: z.number().int().min(0),
  /** Fields of people of which a function, or nothing, is left. */
  peopleLeftOut: z.number().int().min(0),
  /** Phone numbers and addresses of guardians with a secret address, in whatever naming. */
  contactsLeftOut: z.number().int().min(0),
  /** What stands in the text and may name somebody: a person has to look at it. */
  questions: z.array(
    z.strictObject({
      surface: z.string(),
      tag: z.enum(findingTags),
      count: z.number().int().min(1),
    }),
  ),
});
export type OppLeaving = z.output<typeof OppLeaving>;

export const OppPages = z.strictObject({
  document: PrintableDocument,
  /** SHA-256 of the pages, 64 hex digits: what leaves must be what was read. */
  pagesHash: z.string().length(64),
  leaving: OppLeaving,
});
export type OppPages = z.output<typeof OppPages>;

const leavingPages = printed.extend({
  /** Of the pages that were read. */
  pagesHash: z.string().length(64),
  /** That a person looked at what may name somebody. */
  looked: z.boolean(),
});

export const opp = contract({
  /** Of a case file, newest first. */
  'opp.list': { input: ofCaseFile, output: z.array(OppSummary) },
  /** With an empty draft. OPP_OPEN: this file has one that isn't closed yet. */
  'opp.create': {
    input: ofCaseFile.extend({ facts: OppFacts }),
    output: Opp,
    errors: ['NOT_FOUND', 'OPP_OPEN', 'CASE_FILE_ARCHIVED', 'DISK_FULL'],
  },
  'opp.get': { input: oppId, output: Opp, errors: ['NOT_FOUND'] },
  /** OPP_RULES_OPEN: law that the version in force met would not be met any more. */
  'opp.setFacts': {
    input: oppId.extend({ version, facts: OppFacts }),
    output: Opp,
    errors: [...changing, 'VERSION_CONFLICT', 'OPP_RULES_OPEN'],
  },
  /** Autosave of one section of the draft. */
  'opp.saveSection': {
    input: oppId.extend({ version, section: OppSectionValue }),
    output: Opp,
    errors: writing,
  },
  /** Any version, as it was. */
  'opp.version': {
    input: oppId.extend({ versionNumber }),
    output: OppVersion,
    errors: ['NOT_FOUND'],
  },
  /** The pages as they lay on the table when a step was recorded, without what was recorded later. */
  'opp.stepText': {
    input: oppId.extend({ stepId: OppStepId, naming: printed.shape.naming }),
    output: PrintableDocument,
    errors: ['NOT_FOUND'],
  },
  /** What changed, in words. Under 100 ms. */
  'opp.compare': {
    input: oppId.extend({ from: versionNumber, to: versionNumber }),
    output: OppComparison,
    errors: ['NOT_FOUND'],
  },

  // The cycle

  /**
   * Records a step on the draft or on the version in force; an evaluation on the latter alone
   * (OPP_NOT_ADOPTED). GUARDIAN_UNKNOWN: not of this file. VERSION_CONFLICT: the text of `contentHash` is
   * neither the present one nor kept. INVALID_INPUT: a day to come, a version that was superseded, an
   * evaluation before adoption or of a goal that is not in the text, an attachment of another file.
   */
  'opp.record': {
    input: oppId.extend({
      on: Day,
      versionNumber,
      /** Of the text that it is about: the one on the screen, or one that was kept. */
      contentHash: OppVersion.shape.contentHash,
      detail: OppStepDetail,
    }),
    output: Opp,
    errors: [...changing, 'GUARDIAN_UNKNOWN', 'OPP_NOT_ADOPTED', 'VERSION_CONFLICT'],
  },
  /** OPP_RULES_OPEN: an adopted version would lose what the law asks; record the right step first. */
  'opp.withdraw': {
    input: oppId.extend({ stepId: OppStepId, reason: z.string().trim().min(1).max(300) }),
    output: Opp,
    errors: [...changing, 'OPP_RULES_OPEN'],
  },
  /** Passes over a `lawUncertain` rule for this draft, with a reason; RULE_NOT_WAIVABLE for every other. */
  'opp.waive': {
    input: oppId.extend({ rule: OppWaiver.shape.rule, reason: OppWaiver.shape.reason }),
    output: Opp,
    errors: [...changing, 'OPP_NOT_DRAFT', 'RULE_NOT_WAIVABLE'],
  },
  'opp.unwaive': {
    input: oppId.extend({ rule: OppWaiver.shape.rule }),
    output: Opp,
    errors: [...changing, 'OPP_NOT_DRAFT'],
  },
  /** Fixes the draft as the version in force. OPP_RULES_OPEN: something blocks it. */
  'opp.adopt': {
    input: oppId.extend({ version, adoptedOn: Day }),
    output: Opp,
    errors: [...writing, 'OPP_RULES_OPEN'],
  },
  /**
   * The next draft, from the version in force; what an evaluation since then stopped is left out of it.
   * OPP_DRAFT_EXISTS: there is one.
   */
  'opp.revise': { input: oppId, output: Opp, errors: [...changing, 'OPP_DRAFT_EXISTS'] },
  /** Throws away a draft after the first; the version in force stays. OPP_NOT_DRAFT: nothing to throw away. */
  'opp.discardDraft': { input: oppId, output: Opp, errors: [...changing, 'OPP_NOT_DRAFT'] },
  /** OPP_RULES_OPEN: with this end it would overlap another OPP. */
  'opp.close': {
    input: oppId.extend({ endOn: Day, reason: z.string().trim().min(1).max(500) }),
    output: Opp,
    errors: [...changing, 'END_BEFORE_START', 'OPP_RULES_OPEN'],
  },
  'opp.reopen': {
    input: oppId,
    output: Opp,
    errors: ['NOT_FOUND', 'OPP_OPEN', 'OPP_RULES_OPEN', 'CASE_FILE_ARCHIVED', 'DISK_FULL'],
  },
  /** Into nothing, with all that was recorded: an OPP of which no version was ever adopted. OPP_NOT_DRAFT: one was. */
  'opp.remove': {
    input: oppId,
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'OPP_NOT_DRAFT', 'CASE_FILE_ARCHIVED', 'DISK_FULL'],
  },

  /** All active files of a school, by name. Under 300 ms for 100 files with 5 versions each. */
  'opp.overview': {
    input: z.strictObject({ schoolId: SchoolId }),
    output: z.array(OppOverviewRow),
  },
  /** The pages as they will be printed, without markup. */
  'opp.preview': { input: printed, output: OppPages, errors: ['NOT_FOUND'] },
});

const exported = {
  input: leavingPages,
  output: z.strictObject({ saved: z.boolean() }),
  errors: [
    'NOT_FOUND',
    'TEXT_CHANGED',
    'QUESTIONS_OPEN',
    'PRINT_FAILED',
    'VAULT_LOCKED',
    'DISK_FULL',
    'READ_ONLY',
    'IO_ERROR',
  ],
} as const;

/**
 * Made by the main process: it asks where, and writes the file. TEXT_CHANGED: these pages are not the ones
 * that were read. QUESTIONS_OPEN: nobody looked at what may name somebody.
 */
export const oppExport = shellContract({
  'opp.exportPdf': exported,
  'opp.exportDocx': exported,
});

/** Input of the internal calls that print. */
export const OppPrinted = leavingPages;

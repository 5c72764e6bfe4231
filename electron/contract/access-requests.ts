/**
 * Inzage: a guardian asks for the file of the child (AVG art. 12 and 15; WPO). Answered within one month, which
 * can be made at most two months longer with a reason. What is withheld, and on which ground, is an internal
 * list; a person decides what is told. Domain.md section 3.
 */
import { z } from 'zod';
import { contract, shellContract } from './contract';
import { PrintableDocument } from './document';
import { handoverParts } from './handover-parts';
import { AccessRequestId, CaseFileId, Day, GuardianId, Moment } from './ids';

const short = (longest: number) => z.string().trim().max(longest);
const version = z.number().int().min(1);

/** Why something is not given. Law: AVG art. 15 lid 4 and 23; UAVG art. 41; custom where the screen says so. */
export const withheldGrounds = [
  /** Another child, or somebody else's private facts. */
  'thirdParty',
  /** Told by, or about, the other guardian alone. */
  'otherGuardian',
  /** A secret address and what leads to it. */
  'secretAddress',
  /** It would harm the child. */
  'interestOfChild',
  /** No or limited right to information. */
  'noRight',
  /** Not part of the file: a private working note. */
  'privateWorkingNote',
] as const;
export type WithheldGround = (typeof withheldGrounds)[number];

/** What a person decides on one item. */
export const AccessDecision = z.discriminatedUnion('give', [
  z.strictObject({ key: z.string().max(120), give: z.literal('whole') }),
  z.strictObject({
    key: z.string().max(120),
    give: z.literal('withhold'),
    ground: z.enum(withheldGrounds),
    /** For the internal list. */
    note: short(1000),
    /** The guardian is told that something like it was withheld, and on which ground. */
    told: z.boolean(),
  }),
]);
export type AccessDecision = z.output<typeof AccessDecision>;

export const AccessItem = z.strictObject({
  /** As in a handover: its part and the id of the record. */
  key: z.string().min(1).max(120),
  part: z.enum(handoverParts),
  title: z.string(),
  on: Day.nullable(),
  characters: z.number().int().min(0),
  bytes: z.number().int().min(0),
  /** How many places are blacked out in it by the gate. */
  blackedOut: z.number().int().min(0),
  give: z.enum(['whole', 'withhold']),
  /** Null: given. */
  ground: z.enum(withheldGrounds).nullable(),
  note: z.string(),
  told: z.boolean(),
  /** Proposed by a rule, not yet decided by a person. */
  proposed: z.boolean(),
});
export type AccessItem = z.output<typeof AccessItem>;

export const AccessRequest = z.strictObject({
  id: AccessRequestId,
  caseFileId: CaseFileId,
  /** Null: taken out of the file since. */
  guardianId: GuardianId.nullable(),
  guardianName: z.string(),
  askedOn: Day,
  /** One month after `askedOn`, or later when it was extended. */
  dueOn: Day,
  extension: z.strictObject({ until: Day, reason: z.string(), toldOn: Day }).nullable(),
  decisions: z.array(AccessDecision).max(5000),
  /** Words to the guardian on the first page. */
  letter: z.string(),
  /** Given, and how: "meegenomen bij gesprek". */
  given: z.strictObject({ on: Day, how: z.string() }).nullable(),
  /** Of each file that was made: when, and its SHA-256. */
  exports: z.array(z.strictObject({ at: Moment, fileHash: z.string().length(64) })),
  version,
  createdAt: Moment,
  updatedAt: Moment,
});
export type AccessRequest = z.output<typeof AccessRequest>;

const requestId = z.strictObject({ id: AccessRequestId });
const changing = ['NOT_FOUND', 'VERSION_CONFLICT', 'INVALID_INPUT', 'DISK_FULL'] as const;

export const accessRequests = contract({
  /** Of a file, newest first. */
  'accessRequests.list': {
    input: z.strictObject({ caseFileId: CaseFileId }),
    output: z.array(AccessRequest),
    errors: ['NOT_FOUND'],
  },
  /** INVALID_INPUT: a day to come, or a guardian of another file. */
  'accessRequests.open': {
    input: z.strictObject({ caseFileId: CaseFileId, guardianId: GuardianId, askedOn: Day }),
    output: AccessRequest,
    errors: ['NOT_FOUND', 'INVALID_INPUT', 'DISK_FULL'],
  },
  /** At most two months longer, told within the first month. Law: AVG art. 12 lid 3. */
  'accessRequests.extend': {
    input: requestId.extend({ version, until: Day, reason: short(1000).min(1), toldOn: Day }),
    output: AccessRequest,
    errors: changing,
  },
  /** All of the file, with what goes, what is blacked out and what is withheld. */
  'accessRequests.compose': {
    input: requestId,
    output: z.strictObject({
      request: AccessRequest,
      items: z.array(AccessItem),
      shownHash: z.string().length(64),
    }),
    errors: ['NOT_FOUND'],
  },
  /** Autosave of the decisions and the letter. */
  'accessRequests.save': {
    input: requestId.extend({
      version,
      decisions: z.array(AccessDecision).max(5000),
      letter: short(5000),
    }),
    output: AccessRequest,
    errors: changing,
  },
  /** Null takes it back. */
  'accessRequests.recordGiven': {
    input: requestId.extend({
      version,
      given: z.strictObject({ on: Day, how: short(300) }).nullable(),
    }),
    output: AccessRequest,
    errors: changing,
  },
  /** Only one that was given nothing and made no file yet: it was opened by mistake. */
  'accessRequests.remove': {
    input: requestId,
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'INVALID_INPUT'],
  },
  /** `package`: what the guardian gets; `withheld`: the internal list. */
  'accessRequests.preview': {
    input: requestId.extend({ pages: z.enum(['package', 'withheld']) }),
    output: PrintableDocument,
    errors: ['NOT_FOUND'],
  },
});

/** Made by the main process. The package is locked (AES-256, revision 6); `passphrase` is shown once. */
export const accessRequestsExport = shellContract({
  'accessRequests.exportPdf': {
    input: requestId.extend({
      pages: z.enum(['package', 'withheld']),
      shownHash: z.string().length(64),
    }),
    output: z.strictObject({ saved: z.boolean(), passphrase: z.string().nullable() }),
    errors: ['NOT_FOUND', 'TEXT_CHANGED', 'PRINT_FAILED', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'],
  },
});

/** Input of the internal calls that print. */
export const AccessPrinted = requestId.extend({
  pages: z.enum(['package', 'withheld']),
  shownHash: z.string().length(64),
});

/** The calls of the casus: writing, deciding, what is remembered, releasing, and what leaves the vault. */
import { z } from 'zod';
import {
  Casus,
  CasusBasis,
  CasusCheck,
  CasusMeeting,
  CasusSourceItem,
  CasusSummary,
  MAX_PARTNER,
  MAX_PART_TEXT,
  SourceRef,
} from './casus';
import { findingTags, MAX_REPLACEMENT } from './casus-findings';
import { CasusLogEntry, MAX_EXEMPT_REASON, MAX_MARKED, Remembered } from './casus-memory';
import { MAX_METER_REASON } from './casus-meter';
import { casusSections } from './casus-sections';
import { contract, shellContract } from './contract';
import { PrintableDocument } from './document';
import { CaseFileId, CasusId, CasusPartId } from './ids';

const casusId = z.strictObject({ id: CasusId });
const ofCaseFile = z.strictObject({ caseFileId: CaseFileId });
const partOf = casusId.extend({ partId: CasusPartId });

const section = z.enum(casusSections);
/** A function ("leerplichtambtenaar"): with `partnerQuestion` alone, and never with a name in it. */
const partner = z.string().trim().min(1).max(MAX_PARTNER).nullable();
const partText = z.string().max(MAX_PART_TEXT);
const findingId = z.string().max(2000);
const replacement = z.string().trim().max(MAX_REPLACEMENT).nullable();
const versionNumber = z.number().int().min(1);

const changing = ['NOT_FOUND', 'CASUS_RELEASED', 'DISK_FULL'] as const;

/** Both printed and shown. `log`: what was replaced and by whom, never what stood there. */
export const casusLayouts = ['whole', 'perPartner', 'log'] as const;
export type CasusLayout = (typeof casusLayouts)[number];

export const casus = contract({
  'casus.list': { input: ofCaseFile, output: z.array(CasusSummary) },
  'casus.create': { input: ofCaseFile, output: Casus, errors: ['NOT_FOUND', 'DISK_FULL'] },
  'casus.get': { input: casusId, output: Casus, errors: ['NOT_FOUND'] },
  /** Into the bin; its label isn't given out again while it lies there. */
  'casus.delete': { input: casusId, output: z.strictObject({}), errors: ['NOT_FOUND'] },
  'casus.restore': { input: casusId, output: Casus, errors: ['NOT_FOUND'] },

  // Writing

  'casus.setFacts': {
    input: casusId.extend({ meeting: CasusMeeting, basis: CasusBasis.nullable() }),
    output: Casus,
    errors: changing,
  },
  /** What can be pulled into a casus of this file, by kind in their order; of each kind newest first. */
  'casus.sources': { input: ofCaseFile, output: z.array(CasusSourceItem), errors: ['NOT_FOUND'] },
  /**
   * A part at the end of its section: typed (`text`), or a copy of a source (`text` is then ignored).
   * PARTNER_IS_A_NAME: a partner is a function; PARTNER_MISSING: a partner's question without one.
   */
  'casus.addPart': {
    input: casusId.extend({
      section,
      partner,
      source: SourceRef.nullable(),
      text: partText.default(''),
    }),
    output: Casus,
    errors: [...changing, 'PARTNER_IS_A_NAME', 'PARTNER_MISSING', 'CASUS_FULL'],
  },
  /**
   * Autosave. `version` is the part's. Decisions stay with the words that they were taken on; one to
   * keep a name never goes by place alone.
   */
  'casus.savePart': {
    input: partOf.extend({ version: z.number().int().min(1), text: partText }),
    output: Casus,
    errors: [...changing, 'VERSION_CONFLICT'],
  },
  /** Undone by `casus.restorePart`, which gives it its place again. */
  'casus.removePart': { input: partOf, output: Casus, errors: changing },
  'casus.restorePart': { input: partOf, output: Casus, errors: [...changing, 'CASUS_FULL'] },
  /** To a place (from 0) among the parts of a section, and gives it its partner. */
  'casus.movePart': {
    input: partOf.extend({ section, partner, index: z.number().int().min(0) }),
    output: Casus,
    errors: [...changing, 'PARTNER_IS_A_NAME', 'PARTNER_MISSING'],
  },
  /** Marks for a text that is being typed; stores nothing. Under 50 ms for a page. */
  'casus.check': {
    input: partOf.extend({ text: partText }),
    output: CasusCheck,
    errors: ['NOT_FOUND', 'CASUS_RELEASED'],
  },

  // Deciding

  /** PARTNER_IS_A_NAME: what stands in a partner is kept, or the part gets another partner. */
  'casus.decide': {
    input: partOf.extend({
      findingId,
      choice: z.enum(['replace', 'keep', 'undo']),
      /** Words of one's own; null or '' for the proposal. */
      replacement,
      /** Also for every other place where the same stands. */
      everywhere: z.boolean(),
    }),
    output: Casus,
    errors: [...changing, 'PARTNER_IS_A_NAME'],
  },
  /** REPLACEMENT_MISSING: the hint has no proposal, and no words were given. */
  'casus.decideHint': {
    input: partOf.extend({
      hintId: findingId,
      choice: z.enum(['replace', 'undo']),
      replacement,
      everywhere: z.boolean(),
    }),
    output: Casus,
    errors: [...changing, 'REPLACEMENT_MISSING'],
  },
  /** A word that was missed: remembered for the file, and found everywhere in it from now on. */
  'casus.markMissed': {
    input: casusId.extend({
      value: z
        .string()
        .trim()
        .max(MAX_MARKED)
        .regex(/[\p{L}\p{N}]/u),
      tag: z.enum(findingTags),
      replacement,
    }),
    output: Casus,
    errors: changing,
  },
  /** "Not identifying", for the whole file. IDENTITY_KNOWN: a known identity is kept per place alone. */
  'casus.exempt': {
    input: partOf.extend({ findingId, reason: z.string().trim().min(1).max(MAX_EXEMPT_REASON) }),
    output: Casus,
    errors: [...changing, 'IDENTITY_KNOWN'],
  },
  /** Newest first. */
  'casus.remembered': { input: ofCaseFile, output: Remembered, errors: ['NOT_FOUND'] },
  /** Takes a marked word or an exemption back, for the whole file. */
  'casus.forget': {
    input: casusId.extend({ rememberedId: z.uuidv7() }),
    output: Casus,
    errors: changing,
  },
  /** Accepts the meter below its minimum; null takes that back. */
  'casus.answerMeter': {
    input: casusId.extend({
      reason: z.string().trim().min(1).max(MAX_METER_REASON).nullable(),
    }),
    output: Casus,
    errors: changing,
  },

  // Releasing

  /**
   * Records that a person checked it, and fixes what was checked as the next version. Refused, in this
   * order: VERSION_CONFLICT, CASUS_EMPTY, QUESTIONS_OPEN, IDENTITY_LEFT (a sure identity stands in it
   * that the person was not shown as kept: `keptSure` is the number in the summary that was confirmed),
   * METER_UNANSWERED, BASIS_MISSING, NOT_READ_ALOUD, TEXT_CHANGED (what was read, by its `textHash`, is
   * no longer what would be released: it must be read again).
   */
  'casus.release': {
    input: casusId.extend({
      version: z.number().int(),
      keptSure: z.number().int().min(0),
      textHash: z.string().length(64),
      readAloud: z.boolean(),
    }),
    output: Casus,
    errors: [
      ...changing,
      'VERSION_CONFLICT',
      'CASUS_EMPTY',
      'QUESTIONS_OPEN',
      'IDENTITY_LEFT',
      'METER_UNANSWERED',
      'BASIS_MISSING',
      'NOT_READ_ALOUD',
      'TEXT_CHANGED',
    ],
  },
  /** A draft of the next version; what was released stays as it was. */
  'casus.reopen': { input: casusId, output: Casus, errors: ['NOT_FOUND', 'DISK_FULL'] },
  /** Newest first. */
  'casus.log': { input: casusId, output: z.array(CasusLogEntry), errors: ['NOT_FOUND'] },
  /** The pages as they will be printed, without markup: of a version, or (null) of how it is now. */
  'casus.preview': {
    input: casusId.extend({
      versionNumber: versionNumber.nullable(),
      layout: z.enum(casusLayouts),
    }),
    output: PrintableDocument,
    errors: ['NOT_FOUND'],
  },
});

const exported = {
  input: casusId.extend({ versionNumber, layout: z.enum(casusLayouts) }),
  output: z.strictObject({ saved: z.boolean() }),
  errors: [
    'NOT_FOUND',
    'CASUS_NOT_RELEASED',
    'IDENTITY_LEFT',
    'PRINT_FAILED',
    'DISK_FULL',
    'READ_ONLY',
    'IO_ERROR',
  ],
} as const;

/** Made by the main process: it asks where, and writes the file. Released versions alone. */
export const casusExport = shellContract({
  'casus.exportPdf': exported,
  'casus.exportDocx': exported,
});

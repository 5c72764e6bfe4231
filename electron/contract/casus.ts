/** A casus: what a person brings to a meeting about a pupil, de-identified, under a label of its own. */
import { z } from 'zod';
import { CasusFinding, CasusHint, CasusReplacement, CasusSegment } from './casus-findings';
import { CasusMeter } from './casus-meter';
import { casusBases, casusMeetings, casusSections } from './casus-sections';
import { CaseFileId, CasusId, CasusPartId, Day, Moment } from './ids';
import { Settings } from './settings';

/** Longest text of a part, in characters: a whole note fits (both of its texts are at most 200,000). */
export const MAX_PART_TEXT = 500_000;
export const MAX_PARTNER = 80;
export const MAX_BASIS_NOTE = 500;
/** Most parts of one casus. */
export const MAX_PARTS = 200;

/** Where text can be pulled in from; a later feature adds its kind here and its source in features/casus/sources. */
export const casusSourceKinds = [
  'field',
  'note',
  'guardianContact',
  'concernSignal',
  'opp',
  'arrangement',
  'trajectory',
] as const;
export type CasusSourceKind = (typeof casusSourceKinds)[number];

/** Fields of the case file that can be pulled in, already generalised (domain.md section 3). */
export const casusFields = [
  'yearBand',
  'ageBand',
  'supportPhase',
  'homeLanguage',
  'summary',
] as const;
export type CasusField = (typeof casusFields)[number];

/** Names a thing that can be pulled in: a note's id, a field's name, a section of an OPP's version. */
export const SourceRef = z.strictObject({
  kind: z.enum(casusSourceKinds),
  id: z.string().min(1).max(60),
});
export type SourceRef = z.output<typeof SourceRef>;

/** Where a part came from; the part itself is a copy that no longer follows its source. */
const TakenFrom = SourceRef.extend({
  /** Kind and generalised moment, or section: "Observatie, najaar", "OPP, doelen". */
  label: z.string(),
  takenAt: Moment,
});

export const CasusPart = z.strictObject({
  id: CasusPartId,
  section: z.enum(casusSections),
  /** Who is asked, in a `partnerQuestion`; null everywhere else. A function, never a name. */
  partner: z.string().nullable(),
  /** Printed above the part: the partner, the source's label, or '' for what was typed. */
  heading: z.string(),
  source: TakenFrom.nullable(),
  /** With names; stays in the vault. */
  sourceText: z.string(),
  /** In the order of the text; they never overlap, not with the hints either. */
  findings: z.array(CasusFinding),
  hints: z.array(CasusHint),
  /**
   * What may be a name in the partner, with places in `partner`: asked as in the text, and answered by
   * keeping it or by another partner. What was released before these were asked has none.
   */
  partnerFindings: z.array(CasusFinding).default([]),
  segments: z.array(CasusSegment),
  /** Counts the texts that were saved in this part: goes along with `casus.savePart`. */
  version: z.number().int().min(1),
});
export type CasusPart = z.output<typeof CasusPart>;

/** What `casus.check` gives of a text that is being typed. */
export const CasusCheck = CasusPart.pick({ findings: true, hints: true, segments: true });
export type CasusCheck = z.output<typeof CasusCheck>;

export const CasusMeeting = z.strictObject({
  kind: z.enum(casusMeetings).nullable(),
  on: Day.nullable(),
});
export type CasusMeeting = z.output<typeof CasusMeeting>;

/** On what ground it is discussed. Kind alone is printed; day and note stay in the vault. */
export const CasusBasis = z.strictObject({
  kind: z.enum(casusBases),
  on: Day,
  /** Required with `withoutGuardians`: why not. */
  note: z.string().trim().max(MAX_BASIS_NOTE),
});
export type CasusBasis = z.output<typeof CasusBasis>;

/**
 * A known name that stands in the casus although nobody chose to keep it, such as in a replacement. Of a
 * released version also a word that has become a known name since: that version leaves no more.
 */
const CasusLeftover = z.strictObject({ partId: CasusPartId, surface: z.string() });

/** In this order on the screen. `text`: something is written at all. */
export const checklistItems = [
  'text',
  'questions',
  'leftovers',
  'meter',
  'basis',
  'readAloud',
] as const;

/** What a release asks. `open` counts what is still to be done: 0 is done. */
const ChecklistItem = z.strictObject({
  item: z.enum(checklistItems),
  open: z.number().int().min(0),
});

/** A released version; fixed for ever. */
export const CasusVersion = z.strictObject({
  number: z.number().int().min(1),
  label: z.string(),
  releasedAt: Moment,
  checkedByRole: Settings.shape.ownRole,
  checkedOn: Day,
  /** SHA-256 of the text that the reader gets, 64 hex digits. */
  contentHash: z.string().length(64),
  /** How many sure names a person kept. */
  keptSure: z.number().int().min(0),
  meter: CasusMeter,
  exportCount: z.number().int().min(0),
});
export type CasusVersion = z.output<typeof CasusVersion>;

export const Casus = z.strictObject({
  id: CasusId,
  caseFileId: CaseFileId,
  label: z.string(),
  status: z.enum(['draft', 'released']),
  /** Of the release that stands, or that this draft will become. */
  versionNumber: z.number().int().min(1),
  meeting: CasusMeeting,
  basis: CasusBasis.nullable(),
  /** By section, then by place in it. */
  parts: z.array(CasusPart),
  openQuestions: z.number().int().min(0),
  replacedCount: z.number().int().min(0),
  /** Sure findings that a person chose to keep: the release asks about them once more. */
  keptSure: z.number().int().min(0),
  replacements: z.array(CasusReplacement),
  meter: CasusMeter,
  checklist: z.array(ChecklistItem),
  leftovers: z.array(CasusLeftover),
  /** SHA-256 of the text that the reader gets, 64 hex digits: what was read goes along with `casus.release`. */
  textHash: z.string().length(64),
  /** Newest first. */
  versions: z.array(CasusVersion),
  checkedByRole: Settings.shape.ownRole.nullable(),
  checkedOn: Day.nullable(),
  /** Counts every change: goes along with `casus.release`. */
  version: z.number().int().min(1),
  updatedAt: Moment,
});
export type Casus = z.output<typeof Casus>;

export const CasusSummary = z.strictObject({
  id: CasusId,
  label: z.string(),
  status: z.enum(['draft', 'released']),
  versionNumber: z.number().int().min(1),
  openQuestions: z.number().int().min(0),
  checkedByRole: Settings.shape.ownRole.nullable(),
  checkedOn: Day.nullable(),
  updatedAt: Moment,
  exportCount: z.number().int().min(0),
});
export type CasusSummary = z.output<typeof CasusSummary>;

/** Something that can be pulled in. For the screen: `when` is the real day. */
export const CasusSourceItem = SourceRef.extend({
  /** What the part will be headed with. */
  heading: z.string(),
  when: Day.nullable(),
  /** The beginning of its text, at most 200 characters, with names. */
  excerpt: z.string(),
});
export type CasusSourceItem = z.output<typeof CasusSourceItem>;

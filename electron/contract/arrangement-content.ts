/**
 * What a request for an arrangement says. Limits here are of size; what must be filled in stands in
 * arrangement-rules.ts and in the partnership's profile.
 */
import { z } from 'zod';
import { AttachmentId, Day, OppId } from './ids';
import { arrangementPlaces, arrangementRuleId } from './arrangement-rules';
import { TakenFrom } from './text-sources';

/** Longest running text, and longest field of a row, in characters. */
export const MAX_ARRANGEMENT_TEXT = 20_000;
export const MAX_ARRANGEMENT_FIELD = 2000;
export const MAX_ARRANGEMENT_ROWS = 60;
/** Most of one figure of a cost row, in hundredths: with it every sum stays a whole number exactly. */
export const MAX_COST_FIGURE = 1_000_000;

const text = z.string().max(MAX_ARRANGEMENT_TEXT);
const field = z.string().max(MAX_ARRANGEMENT_FIELD);
/** Made by the screen (UUIDv7). */
const rowId = z.uuidv7();
const rows = <T extends z.ZodType>(row: T) => z.array(row).max(MAX_ARRANGEMENT_ROWS);
const day = Day.nullable();
/** Null while it is not filled in. */
const figure = z.number().int().min(0).max(MAX_COST_FIGURE).nullable();

/** What should be different at the end; the evaluation answers each. */
export const ArrangementAim = z.strictObject({ id: rowId, text: field });
export type ArrangementAim = z.output<typeof ArrangementAim>;

/** What the school did itself (basisondersteuning), and what came of it. */
export const ArrangementTried = z.strictObject({
  id: rowId,
  what: field,
  fromOn: day,
  toOn: day,
  effect: field,
});

/** Hours times rate, in hundredths of an hour and cents. */
const HoursRow = z.strictObject({
  id: rowId,
  kind: z.literal('hours'),
  what: field,
  hours: figure,
  rateCents: figure,
});
/** Pieces times price, in whole pieces and cents. */
const PiecesRow = z.strictObject({
  id: rowId,
  kind: z.literal('pieces'),
  what: field,
  pieces: figure,
  priceCents: figure,
});
export const ArrangementCost = z.discriminatedUnion('kind', [HoursRow, PiecesRow]);
export type ArrangementCost = z.output<typeof ArrangementCost>;

export const costKinds = ['hours', 'pieces'] as const;
export type CostKind = (typeof costKinds)[number];

export const costKindWords: Readonly<Record<CostKind, string>> = {
  hours: 'Inzet van mensen',
  pieces: 'Materiaal en overige kosten',
};

/** A report that would go along: named here, sent apart. */
const ArrangementReport = z.strictObject({
  id: rowId,
  what: field,
  on: day,
  /** Whether parents agree to passing it on; null: not asked yet. */
  guardiansAgree: z.enum(['yes', 'no']).nullable(),
  /** The file in the attachments of this case file. */
  attachmentId: AttachmentId.nullable(),
});

/** An answer to a field of the profile. A number as typed; a choice by its words; `yes` or `no`. */
export const ArrangementAnswer = z.strictObject({ key: z.string().max(40), value: text });

/** Where text of one part of the form came from. */
export const ArrangementSource = TakenFrom.extend({ place: z.enum(arrangementPlaces) });
export type ArrangementSource = z.output<typeof ArrangementSource>;

export const ArrangementContent = z.strictObject({
  /** One of the profile's phases, by its words; '' while none is chosen. */
  phase: z.string().max(120),
  /** Hulpvraag. */
  question: text,
  aims: rows(ArrangementAim),
  tried: rows(ArrangementTried),
  /** What kind of support it is. */
  nature: text,
  /** How often, how long, with how many. */
  intensity: text,
  /** In hundredths of an hour. */
  hoursPerWeek: figure,
  materials: text,
  /** Deskundigheid that is asked for. */
  expertise: text,
  fromOn: day,
  toOn: day,
  costs: rows(ArrangementCost),
  /** What is asked, in cents: the sum of the rows must equal it. */
  askedCents: z.number().int().min(0).max(100_000_000).nullable(),
  /** A version of an OPP of this file. */
  opp: z.strictObject({ oppId: OppId, versionNumber: z.number().int().min(1) }).nullable(),
  reports: rows(ArrangementReport),
  /** The day on which it is looked back on. */
  evaluationOn: day,
  answers: z.array(ArrangementAnswer).max(100),
  /** Why the request goes in although a rule stands in the way. */
  reasons: z
    .array(z.strictObject({ rule: arrangementRuleId, reason: z.string().max(500) }))
    .max(20),
  /** What was written before they were kept has none. */
  sources: z.array(ArrangementSource).max(200).default([]),
});
export type ArrangementContent = z.output<typeof ArrangementContent>;

/** A request in which nothing was written. */
export const emptyArrangement = (): ArrangementContent => ({
  phase: '',
  question: '',
  aims: [],
  tried: [],
  nature: '',
  intensity: '',
  hoursPerWeek: null,
  materials: '',
  expertise: '',
  fromOn: null,
  toOn: null,
  costs: [],
  askedCents: null,
  opp: null,
  reports: [],
  evaluationOn: null,
  answers: [],
  reasons: [],
  sources: [],
});

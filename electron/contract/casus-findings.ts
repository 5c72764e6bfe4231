/** What the engine found in a part of a casus, and what becomes of it. */
import { z } from 'zod';

/** Tags of shared/deid/FORMAT.md. */
export const findingTags = [
  'PERSON',
  'LOCATION',
  'ORGANISATION',
  'DATE',
  'AGE',
  'PHONE',
  'EMAIL',
  'URL',
  'BSN',
  'POSTCODE_ADDRESS',
  'ID',
] as const;
export type FindingTag = (typeof findingTags)[number];

/** Attributes that the class list knows: the meter counts with them. */
export const narrowingKinds = ['yearGroup', 'sex', 'age'] as const;

/** Attributes that it does not know: the meter only names them. */
export const unknowableKinds = [
  'familyForm',
  'nationality',
  'language',
  'religion',
  'diagnosis',
  'medication',
  'event',
  'occupation',
  'schoolCareer',
] as const;

export const hintKinds = [...narrowingKinds, ...unknowableKinds] as const;
export type HintKind = (typeof hintKinds)[number];

/** Longest replacement, in characters. */
export const MAX_REPLACEMENT = 200;

const findingId = z.string().max(2000);

export const CasusFinding = z.strictObject({
  /** The engine's: part, place and surface. */
  id: findingId,
  /** Offsets in the part's `sourceText`, UTF-16 units, end exclusive. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  tag: z.enum(findingTags),
  surface: z.string(),
  /** `question`: a person must answer. */
  certainty: z.enum(['sure', 'question']),
  confidence: z.number().min(0).max(1),
  reason: z.string().max(60),
  /**
   * On the class list, in the file, or marked by a person. It can be kept at its place (asked twice),
   * but never be called "not identifying" for the whole file.
   */
  known: z.boolean(),
  proposal: z.string(),
  /** What will happen: replaced by `replacement`, kept as it is, or not answered yet. */
  state: z.enum(['replace', 'keep', 'open']),
  replacement: z.string(),
  /** A person decided this; otherwise it is what the engine does by itself. */
  decided: z.boolean(),
});
export type CasusFinding = z.output<typeof CasusFinding>;

/** Something that names nobody but narrows down whom it can be about. Left, unless a person replaces it. */
export const CasusHint = z.strictObject({
  id: findingId,
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  surface: z.string(),
  kind: z.enum(hintKinds),
  /** About a brother, a parent or somebody else: the meter does not count it for the pupil. */
  aboutOther: z.boolean(),
  /** Wider words, offered and never forced; null where none are at hand (a person may type some). */
  proposal: z.string().nullable(),
  state: z.enum(['left', 'replace']),
  /** What stands in its place; the surface itself while it is left. */
  replacement: z.string(),
});
export type CasusHint = z.output<typeof CasusHint>;

/**
 * A piece of the text in both columns: joined, the originals are the source text and the texts what the
 * reader gets. A piece of a finding or of a hint bears its id; the rest bears none.
 */
export const CasusSegment = z.strictObject({
  text: z.string(),
  original: z.string(),
  findingId: findingId.nullable(),
  hintId: findingId.nullable(),
});
export type CasusSegment = z.output<typeof CasusSegment>;

/** A row of the table beside the text: what is the same and is treated the same, counted. */
export const CasusReplacement = z.strictObject({
  surface: z.string(),
  /** One of the two: a span's tag, or a hint's kind. */
  tag: z.enum(findingTags).nullable(),
  hint: z.enum(hintKinds).nullable(),
  /** As most of its places have it; the surface itself where it is kept or open. */
  replacement: z.string(),
  certainty: z.enum(['sure', 'question']),
  known: z.boolean(),
  state: CasusFinding.shape.state,
  decided: z.boolean(),
  /** Where it stands, in the order of the casus; `id` is the finding's or the hint's. */
  places: z.array(z.strictObject({ partId: z.uuidv7(), id: findingId })),
});
export type CasusReplacement = z.output<typeof CasusReplacement>;

/** What is remembered for a whole case file, and the log of a casus. Both stay in the vault. */
import { z } from 'zod';
import { findingTags, hintKinds } from './casus-findings';
import { Moment } from './ids';
import { Settings } from './settings';

export const MAX_MARKED = 200;
export const MAX_EXEMPT_REASON = 200;

const role = Settings.shape.ownRole;
const RememberedId = z.uuidv7();

/** A word that the engine missed and a person marked: found everywhere in this file from then on. */
export const MarkedTerm = z.strictObject({
  id: RememberedId,
  value: z.string(),
  tag: z.enum(findingTags),
  /** What stands in its place; null: the usual words of the tag. */
  replacement: z.string().nullable(),
  byRole: role,
  at: Moment,
});
export type MarkedTerm = z.output<typeof MarkedTerm>;

/** A word that a person called "not identifying" in this file. */
export const Exemption = z.strictObject({
  id: RememberedId,
  surface: z.string(),
  tag: z.enum(findingTags),
  reason: z.string(),
  byRole: role,
  at: Moment,
});
export type Exemption = z.output<typeof Exemption>;

export const Remembered = z.strictObject({
  terms: z.array(MarkedTerm),
  exemptions: z.array(Exemption),
});
export type Remembered = z.output<typeof Remembered>;

const casusLogActions = [
  'replaced',
  'kept',
  'changed',
  'exempted',
  'marked',
  'undone',
  'meterAccepted',
  'released',
  'reopened',
  'exported',
] as const;

export const CasusLogEntry = z.strictObject({
  at: Moment,
  byRole: role,
  action: z.enum(casusLogActions),
  tag: z.enum(findingTags).nullable(),
  hint: z.enum(hintKinds).nullable(),
  /** What stood there. For the screen alone: no page and no file ever shows it. */
  surface: z.string().nullable(),
  replacement: z.string().nullable(),
  /** Places that it was done at. */
  count: z.number().int().min(0),
  /** Of a release, a reopening and an export. */
  versionNumber: z.number().int().min(1).nullable(),
});
export type CasusLogEntry = z.output<typeof CasusLogEntry>;

/**
 * What a case file already knows, for every feature in which text is written: texts that can be taken over,
 * where a text came from, and the functions of people. Nothing is typed twice.
 */
import { z } from 'zod';
import { contract } from './contract';
import { CaseFileId, Day, Moment } from './ids';

/** Longest text that is taken over, in characters: as long as a running text may be. */
export const MAX_TAKEN_TEXT = 20_000;

/** Where text can be fetched from; a later feature adds its kind here and its source in features/sources. */
const textSourceKinds = [
  'note',
  'guardianContact',
  'concernSignal',
  'trajectory',
  'casus',
] as const;

/** A thing that text was taken from; the text itself is a copy that no longer follows it. */
export const TakenFrom = z.strictObject({
  /** `opp`: a version of an OPP, taken over as a whole. */
  kind: z.enum([...textSourceKinds, 'opp']),
  id: z.uuidv7(),
  /** Kind and day: "Observatie, 12 maart 2026". */
  label: z.string().max(200),
  takenAt: Moment,
});
export type TakenFrom = z.output<typeof TakenFrom>;

/** Something that text can be fetched from, with names: what is written is about this pupil by name. */
export const TextSourceItem = z.strictObject({
  kind: z.enum(textSourceKinds),
  id: z.uuidv7(),
  label: z.string(),
  when: Day.nullable(),
  /** The beginning of its text, at most 200 characters. */
  excerpt: z.string(),
});
export type TextSourceItem = z.output<typeof TextSourceItem>;

/**
 * Functions that the file knows, to be suggested in a field that asks who: never a person's name, for what is
 * written there leaves the vault. Each list without doubles.
 */
export const KnownFunctions = z.strictObject({
  /** Typed before in this file as who does something, and then of the staff. */
  school: z.array(z.string()),
  /** "moeder", "vader". */
  guardians: z.array(z.string()),
  /** Typed before in this file as an expert from outside. */
  outside: z.array(z.string()),
});
export type KnownFunctions = z.output<typeof KnownFunctions>;

const ofCaseFile = z.strictObject({ caseFileId: CaseFileId });

export const textSources = contract({
  /** Notes of this file, what else is dated in it, and then its casuses; each newest first. */
  'sources.list': { input: ofCaseFile, output: z.array(TextSourceItem), errors: ['NOT_FOUND'] },
  'sources.text': {
    input: ofCaseFile.extend({ kind: z.enum(textSourceKinds), id: z.uuidv7() }),
    output: z.strictObject({ label: z.string(), text: z.string().max(MAX_TAKEN_TEXT) }),
    errors: ['NOT_FOUND'],
  },
  'sources.functions': { input: ofCaseFile, output: KnownFunctions, errors: ['NOT_FOUND'] },
});

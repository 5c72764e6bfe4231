/** What an OPP says: one schema per section. Limits are of size; what must be filled in stands in opp-rules.ts. */
import { z } from 'zod';
import { Day } from './ids';
import {
  oppActionSettings,
  oppDestinations,
  oppFactorAreas,
  oppFactorKinds,
  oppGoalDomains,
  oppNeedSubjects,
  oppSubjects,
} from './opp-sections';
import type { OppSection } from './opp-sections';
import { TakenFrom } from './text-sources';

/** Longest running text, and longest field of a row, in characters. */
export const MAX_OPP_TEXT = 20_000;
export const MAX_OPP_FIELD = 2000;
/** Most rows of one list. */
export const MAX_OPP_ROWS = 60;

const text = z.string().max(MAX_OPP_TEXT);
const field = z.string().max(MAX_OPP_FIELD);
/** Made by the screen (UUIDv7), so that a row keeps its id over versions and evaluations. */
const rowId = z.uuidv7();
const rows = <T extends z.ZodType>(row: T) => z.array(row).max(MAX_OPP_ROWS);
/** `YYYY-MM-DD`, or null while it is not filled in. */
const day = Day.nullable();

const section = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, sources: rows(TakenFrom) });

/** A level as a test or the teacher gives it: "E4", "DLE 23", "AVI M5". */
export const OppLevel = z.strictObject({
  id: rowId,
  subject: z.enum(oppSubjects),
  /** Name of the subject when it is `other`. */
  subjectName: field,
  instrument: field,
  measuredOn: day,
  result: field,
});
export type OppLevel = z.output<typeof OppLevel>;

/** One moment of a growth line, in the unit of its line; null: not planned, or not measured. */
const OppGrowthPoint = z.strictObject({
  id: rowId,
  on: day,
  planned: z.number().min(-1000).max(10_000).nullable(),
  actual: z.number().min(-1000).max(10_000).nullable(),
});
export type OppGrowthPoint = z.output<typeof OppGrowthPoint>;

/** Planned and real growth in one subject; the outflow level is a band. */
export const OppGrowth = z.strictObject({
  id: rowId,
  subject: z.enum(oppSubjects),
  subjectName: field,
  /** What the numbers are: DLE (months of education), or the score of a test. */
  unit: z.enum(['dle', 'score']),
  outflowFrom: z.number().min(-1000).max(10_000).nullable(),
  outflowTo: z.number().min(-1000).max(10_000).nullable(),
  points: rows(OppGrowthPoint),
});
export type OppGrowth = z.output<typeof OppGrowth>;

export const OppFactor = z.strictObject({
  id: rowId,
  kind: z.enum(oppFactorKinds),
  area: z.enum(oppFactorAreas),
  text: field,
});
export type OppFactor = z.output<typeof OppFactor>;

export const OppEducationalNeed = z.strictObject({
  id: rowId,
  subject: z.enum(oppNeedSubjects),
  /** What follows "die". */
  text: field,
});
export type OppEducationalNeed = z.output<typeof OppEducationalNeed>;

/** SMART (custom, domain.md section 2). */
export const OppGoal = z.strictObject({
  id: rowId,
  domain: z.enum(oppGoalDomains),
  /** Observable behaviour, in positive words. */
  behaviour: field,
  situation: field,
  baseline: field,
  target: field,
  /** How it is measured. */
  measure: field,
  /** Who keeps an eye on it: a person or a function. */
  owner: field,
  dueOn: day,
});
export type OppGoal = z.output<typeof OppGoal>;

/** A row of the handelingsdeel. Law: WPO art. 40a lid 5 (individual guidance). */
export const OppAction = z.strictObject({
  id: rowId,
  what: field,
  byWhom: field,
  howOften: field,
  fromOn: day,
  toOn: day,
  setting: z.enum(oppActionSettings),
  /** Goals of this text that it serves. */
  goalIds: rows(rowId),
});
export type OppAction = z.output<typeof OppAction>;

export const OppExternal = z.strictObject({
  id: rowId,
  who: field,
  what: field,
  sinceOn: day,
});
export type OppExternal = z.output<typeof OppExternal>;

export const oppSectionSchemas = {
  startSituation: section({
    levels: rows(OppLevel),
    growth: rows(OppGrowth),
    /** Intelligence test and what it showed: "TIQ 87 (WISC-V, maart 2026)". */
    cognition: field,
    schoolCareer: text,
    socialEmotional: text,
    workAttitude: text,
    /** Support that was given before, and its effect. */
    earlierSupport: text,
  }),
  factors: section({ items: rows(OppFactor) }),
  needs: section({ support: text, educational: rows(OppEducationalNeed) }),
  outflow: section({ destination: z.enum(oppDestinations).nullable(), rationale: text }),
  goals: section({ items: rows(OppGoal) }),
  actions: section({ items: rows(OppAction) }),
  deviations: section({
    /** `none`: explicitly "geen"; null: not answered yet. */
    answer: z.enum(['none', 'some']).nullable(),
    text,
    /** Whether the kerndoelen stay in use for what deviates; null: not answered. Asked with `some`. */
    usesCoreGoals: z.boolean().nullable(),
    /** Vervangende onderwijsdoelen: with `usesCoreGoals` false. */
    substituteGoals: text,
  }),
  guardiansView: section({ text }),
  /** What the pupil says of it, in the pupil's words; hearings are steps (opp-steps.ts). */
  pupilVoice: section({ text }),
  evaluationPlan: section({ nextOn: day, text }),
  externals: section({ items: rows(OppExternal) }),
} as const satisfies Readonly<Record<OppSection, z.ZodType>>;

export const OppContent = z.strictObject(oppSectionSchemas);
export type OppContent = z.output<typeof OppContent>;

/** A section with its name, as it is saved. */
const saved = <Name extends OppSection>(name: Name) =>
  z.strictObject({ section: z.literal(name), value: oppSectionSchemas[name] });

export const OppSectionValue = z.discriminatedUnion('section', [
  saved('startSituation'),
  saved('factors'),
  saved('needs'),
  saved('outflow'),
  saved('goals'),
  saved('actions'),
  saved('deviations'),
  saved('guardiansView'),
  saved('pupilVoice'),
  saved('evaluationPlan'),
  saved('externals'),
]);
export type OppSectionValue = z.output<typeof OppSectionValue>;

/** An OPP in which nothing was written. */
export const emptyOppContent = (): OppContent => ({
  startSituation: {
    levels: [],
    growth: [],
    cognition: '',
    schoolCareer: '',
    socialEmotional: '',
    workAttitude: '',
    earlierSupport: '',
    sources: [],
  },
  factors: { items: [], sources: [] },
  needs: { support: '', educational: [], sources: [] },
  outflow: { destination: null, rationale: '', sources: [] },
  goals: { items: [], sources: [] },
  actions: { items: [], sources: [] },
  deviations: { answer: null, text: '', usesCoreGoals: null, substituteGoals: '', sources: [] },
  guardiansView: { text: '', sources: [] },
  pupilVoice: { text: '', sources: [] },
  evaluationPlan: { nextOn: null, text: '', sources: [] },
  externals: { items: [], sources: [] },
});

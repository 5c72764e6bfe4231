/**
 * What is taken out of an old OPP: pieces that have a place, and the rest. A proposal is stored nowhere:
 * the screen hands back what was chosen of it.
 */
import { z } from 'zod';
import { OppUnplacedId } from './ids';
import {
  MAX_OPP_FIELD,
  MAX_OPP_TEXT,
  OppAction,
  OppEducationalNeed,
  OppExternal,
  OppFactor,
  OppGoal,
  OppLevel,
} from './opp-content';
import { oppDestinations } from './opp-sections';
import type { OppSection } from './opp-sections';

/** Of one proposal. What is more stays in the rest, or stands together in one item of it. */
export const MAX_PLACED = 500;
export const MAX_REST = 1000;

const source = {
  /** Of the old OPP: "Beginsituatie › Werkhouding". */
  heading: z.string().max(2000),
  /** As it was written there. */
  text: z.string().max(MAX_OPP_TEXT),
};

const at = <S extends OppSection, F extends string, V extends z.ZodType>(
  section: S,
  field: F,
  value: V,
) => z.strictObject({ ...source, section: z.literal(section), field: z.literal(field), value });

const text = z.string().min(1).max(MAX_OPP_TEXT);
/** Rows get their id when they are added; guidance serves no goal yet. */
const withoutId = { id: true } as const;

export const OppImportItem = z.union([
  at('startSituation', 'levels', OppLevel.omit(withoutId)),
  at('startSituation', 'cognition', z.string().min(1).max(MAX_OPP_FIELD)),
  at('startSituation', 'schoolCareer', text),
  at('startSituation', 'socialEmotional', text),
  at('startSituation', 'workAttitude', text),
  at('startSituation', 'earlierSupport', text),
  at('factors', 'items', OppFactor.omit(withoutId)),
  at('needs', 'support', text),
  at('needs', 'educational', OppEducationalNeed.omit(withoutId)),
  at('outflow', 'destination', z.enum(oppDestinations)),
  at('outflow', 'rationale', text),
  at('goals', 'items', OppGoal.omit(withoutId)),
  at('actions', 'items', OppAction.omit({ ...withoutId, goalIds: true })),
  /** `none`: the old OPP says explicitly that nothing deviates. */
  at('deviations', 'answer', z.literal('none')),
  at('deviations', 'text', text),
  at('deviations', 'substituteGoals', text),
  at('guardiansView', 'text', text),
  at('pupilVoice', 'text', text),
  at('evaluationPlan', 'text', text),
  at('externals', 'items', OppExternal.omit(withoutId)),
]);
export type OppImportItem = z.output<typeof OppImportItem>;

/** What has no place (yet). */
export const OppRest = z.strictObject(source);
export type OppRest = z.output<typeof OppRest>;

/** An item of the box "nog te plaatsen". */
export const OppUnplaced = OppRest.extend({ id: OppUnplacedId });
export type OppUnplaced = z.output<typeof OppUnplaced>;

/** Where a person can put an item of the box: a text, or a list that gets its lines as rows. */
export const importPlaces = [
  'startSituation.cognition',
  'startSituation.schoolCareer',
  'startSituation.socialEmotional',
  'startSituation.workAttitude',
  'startSituation.earlierSupport',
  'factors.promoting',
  'factors.hindering',
  'needs.support',
  'outflow.rationale',
  'goals.items',
  'actions.items',
  'deviations.text',
  'deviations.substituteGoals',
  'guardiansView.text',
  'pupilVoice.text',
  'evaluationPlan.text',
  'externals.items',
] as const;
export type ImportPlace = (typeof importPlaces)[number];

/** What was not chosen of a proposal, for the box: nothing of the old OPP is lost. */
export const asRest = ({ heading, text: written }: OppImportItem): OppRest => ({
  heading,
  text: written,
});

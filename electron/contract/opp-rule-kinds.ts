/** How sure a rule of the OPP is, where it is mended, and what a rule is made of. Pure. */
import { oppSections } from './opp-sections';

/**
 * `law`: read in the text of the law; blocks adoption where it can be mended before (a term that has passed
 * is shown, and blocks nothing). `lawUncertain`: law as far as known, its text not read:
 * blocks, with a way out by a recorded reason. `custom`: warns. `tip`: hints.
 */
export const oppRuleLevels = ['law', 'lawUncertain', 'custom', 'tip'] as const;
export type OppRuleLevel = (typeof oppRuleLevels)[number];

export const oppRuleLevelWords: Readonly<Record<OppRuleLevel, string>> = {
  law: 'wet',
  lawUncertain: 'wet, bron onzeker',
  custom: 'gebruik',
  tip: 'tip',
};

/** Where to mend it: a section, or a step of the cycle. */
export const oppPlaces = [
  ...oppSections,
  'facts',
  'consultation',
  'consent',
  'hearing',
  'adoption',
  'evaluation',
] as const;
export type OppPlace = (typeof oppPlaces)[number];

/** Until when pages were read and custom was gathered (domain.md): for what has no text of law with a day. */
export const oppSourcesKnownOn = '22 november 2026';

export type OppRule = {
  readonly level: OppRuleLevel;
  readonly source: string;
  /** State of the text that was read, in words: always with a day. */
  readonly read: string;
  readonly place: OppPlace;
  /** What is missing, and what to do: one or two sentences. */
  readonly says: string;
};

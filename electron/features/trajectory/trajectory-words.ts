/** Dutch words of a trajectory outside its own screen and pages: its dates, and its texts elsewhere. */
import { dayInWords } from '../../contract/casus-words';
import type { ConsolidationTerm, trajectoryGoalResults } from '../../contract/trajectory-record';
import type { ToldKind } from './told-texts';

const termWords: Readonly<Record<ConsolidationTerm, string>> = {
  sixWeeks: 'na 6 weken',
  threeMonths: 'na 3 maanden',
  sixMonths: 'na 6 maanden',
};

const toldWords: Readonly<Record<ToldKind, string>> = {
  goal: 'doel',
  midTerm: 'evaluatie halverwege',
  end: 'evaluatie aan het einde',
  consolidation: 'borging',
};

const resultWords: Readonly<Record<(typeof trajectoryGoalResults)[number], string>> = {
  reached: 'bereikt',
  partly: 'deels bereikt',
  not: 'niet bereikt',
};

export const trajectoryWords = {
  check: (name: string, term: ConsolidationTerm) => `${name}, ${termWords[term]}`,
  /** Under the name that it was given. */
  label: (name: string, kind: ToldKind) => `${name}: ${toldWords[kind]}`,
  /** What was typed as its name stays behind. */
  heading: (kind: ToldKind) => `Traject, ${toldWords[kind]}`,
  situation: 'Situatie',
  baseline: 'Nu',
  target: 'Streven',
  measure: 'Hoe het wordt gemeten',
  result: (goal: string, result: keyof typeof resultWords) => `${goal} (${resultWords[result]})`,
  stays: 'Wat blijft',
  keptUpBy: 'Wie het volhoudt',
  relapseSigns: 'Signalen van terugval',
  onRelapse: 'Wat er dan gebeurt',
  checks: 'Controlemomenten',
  /** "na 6 weken (5 januari 2026)" */
  checkOn: (term: ConsolidationTerm, on: string) => `${termWords[term]} (${dayInWords(on)})`,
} as const;

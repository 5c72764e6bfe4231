/** A plan to read. Pure. */
import type { Guardian } from '../../../../electron/contract/records';
import { dayInWords } from '../../../../electron/contract/casus-words';
import { displayNameOf } from '../../../../electron/contract/person-name';
import type { TrajectoryPlan } from '../../../../electron/contract/trajectory-plan';
import { caseFileTexts } from '../../case-files/texts';
import { raterWords } from '../texts';
import { planTexts } from './texts';

const texts = planTexts.facts;

type Fact = { readonly label: string; readonly value: string };

/** What is fixed once it runs. */
export const fixedFacts = (plan: TrajectoryPlan): readonly Fact[] => [
  { label: texts.startOn, value: plan.startOn === null ? texts.none : dayInWords(plan.startOn) },
  { label: texts.weekCount, value: String(plan.weekCount) },
  { label: texts.session, value: planTexts.session(plan.sessionWeekday, '') || texts.none },
  { label: texts.withGuardian, value: plan.withGuardian ? texts.yes : texts.no },
  { label: texts.raters, value: planTexts.list(plan.raters.map((rater) => raterWords[rater])) },
  { label: texts.moments, value: planTexts.list(plan.moments) || texts.wholeDay },
];

type Named = Pick<Guardian, 'name' | 'relation'>;

/** "Els Voorbeeld (moeder)"; while names are hidden only the relation. */
export const guardianLabel = ({ name, relation }: Named, hidden: boolean): string =>
  planTexts.guardianName(hidden ? '' : displayNameOf(name), caseFileTexts.relations[relation]);

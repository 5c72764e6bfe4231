/** The rules on terms: what they count stands in terms.ts. Of a closed OPP nothing is due any more. */
import { schoolYearOf } from '../../days';
import type { OppRuleId } from '../../../contract/opp-rules';
import { when } from './check';
import type { Check, Found } from './check';
import type { RuleInput } from './rule-input';
import { deadlineOf, deadlineState, lastDayOf, missedYears, runningYearAsks } from './terms';

/** The deadline when it is in this state. */
const deadlineIn = (
  { facts, adoptions, today, closed }: RuleInput,
  state: ReturnType<typeof deadlineState>,
): readonly Found[] => {
  const deadline = deadlineOf(facts, adoptions);
  if (deadline === null || closed) return [];
  return when(deadlineState(deadline, today) === state, { on: deadline });
};

/** The law names enrolment and definitive placement as the start of the six weeks, and no other. */
const countsByCustom = ({ facts }: RuleInput): boolean => facts.trigger === 'extraSupport';

const askedBySummer = (
  input: RuleInput,
  asked: ReturnType<typeof runningYearAsks>,
): readonly Found[] => {
  const schoolYear = schoolYearOf(input.today);
  return when(runningYearAsks(input) === asked, { on: lastDayOf(schoolYear), schoolYear });
};

export const termChecks = {
  triggerMissing: ({ facts, adoptions, closed }) =>
    when(!closed && adoptions.length === 0 && (facts.trigger === null || facts.triggerOn === null)),
  sixWeeksPassed: (input) => (countsByCustom(input) ? [] : deadlineIn(input, 'passed')),
  sixWeeksPassedByCustom: (input) => (countsByCustom(input) ? deadlineIn(input, 'passed') : []),
  sixWeeksNear: (input) => deadlineIn(input, 'near'),
  evaluationMissed: (input) => missedYears(input).map((schoolYear) => ({ schoolYear })),
  evaluationDue: (input) => askedBySummer(input, 'due'),
  evaluationAfterSummer: (input) => askedBySummer(input, 'afterSummer'),
} as const satisfies Partial<Readonly<Record<OppRuleId, Check>>>;

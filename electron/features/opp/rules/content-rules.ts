/** The rules on what stands in the sections, goals apart (goal-rules.ts). Sources in the catalogue. */
import type { OppRuleId } from '../../../contract/opp-rules';
import { forRows, when } from './check';
import type { Check } from './check';
import { isCopyOfDestination } from './rationale';
import type { RuleInput } from './rule-input';
import { isBlank } from './words';

const factorMissing =
  (asked: 'promoting' | 'hindering'): Check =>
  ({ version }) =>
    when(!version.content.factors.items.some(({ kind, text }) => kind === asked && !isBlank(text)));

/**
 * The law asks for what deviates at a basisschool alone (domain.md section 1). Which goals take the place of
 * the kerndoelen it asks of every school, SBO too (WPO art. 9 lid 9): so once there is a deviation.
 */
const isPrimary = ({ facts }: RuleInput): boolean => facts.schoolKind === 'primary';

export const contentChecks = {
  destinationMissing: ({ version }) => when(version.content.outflow.destination === null),
  rationaleMissing: ({ version }) => when(isBlank(version.content.outflow.rationale)),
  rationaleIsCopy: ({ version }) => {
    const { rationale, destination } = version.content.outflow;
    return when(isCopyOfDestination(rationale, destination));
  },
  promotingMissing: factorMissing('promoting'),
  hinderingMissing: factorMissing('hindering'),
  actionsMissing: ({ version }) => when(version.content.actions.items.length === 0),
  actionIncomplete: ({ version }) =>
    forRows(
      version.content.actions.items,
      ({ what, byWhom, howOften, fromOn, toOn }) =>
        [what, byWhom, howOften].some(isBlank) || fromOn === null || toOn === null,
    ),
  actionEndsBeforeStart: ({ version }) =>
    forRows(
      version.content.actions.items,
      ({ fromOn, toOn }) => fromOn !== null && toOn !== null && toOn < fromOn,
    ),
  deviationsUnanswered: (input) =>
    when(isPrimary(input) && input.version.content.deviations.answer === null),
  deviationsEmpty: (input) => {
    const { answer, text } = input.version.content.deviations;
    return when(isPrimary(input) && answer === 'some' && isBlank(text));
  },
  coreGoalsUnanswered: ({ version }) => {
    const { answer, usesCoreGoals } = version.content.deviations;
    return when(answer === 'some' && usesCoreGoals === null);
  },
  substituteGoalsMissing: ({ version }) => {
    const { answer, usesCoreGoals, substituteGoals } = version.content.deviations;
    return when(answer === 'some' && usesCoreGoals === false && isBlank(substituteGoals));
  },
  levelsMissing: ({ version }) =>
    when(version.content.startSituation.levels.every(({ result }) => isBlank(result))),
  growthMissing: ({ version }) =>
    when(
      !version.content.startSituation.growth.some(({ points }) =>
        points.some(({ planned }) => planned !== null),
      ),
    ),
  cognitionMissing: ({ version }) => when(isBlank(version.content.startSituation.cognition)),
  socialEmotionalMissing: ({ version }) =>
    when(isBlank(version.content.startSituation.socialEmotional)),
  earlierSupportMissing: ({ version }) =>
    when(isBlank(version.content.startSituation.earlierSupport)),
  needsMissing: ({ version }) =>
    when(version.content.needs.educational.every(({ text }) => isBlank(text))),
  externalsMissing: ({ version }) =>
    when(version.content.externals.items.every(({ who }) => isBlank(who))),
  guardiansViewMissing: ({ version }) => when(isBlank(version.content.guardiansView.text)),
  pupilVoiceMissing: ({ version }) => when(isBlank(version.content.pupilVoice.text)),
  evaluationPlanMissing: ({ version }) => when(version.content.evaluationPlan.nextOn === null),
} as const satisfies Partial<Readonly<Record<OppRuleId, Check>>>;

/** The rules on figures: hours, period, evaluation, costs and the limits of the profile. */
import { costTotals, hoursInCosts } from '../../../contract/arrangement-costs';
import type { ArrangementRuleId } from '../../../contract/arrangement-rules';
import { isLongerThan, weeksIn } from './period';
import { forRows, isBlank, when } from './rule-input';
import type { ArrangementRuleInput, Check } from './rule-input';

/** Both days, in their order; null where they don't make a period. */
const periodOf = ({
  content: { fromOn, toOn },
}: ArrangementRuleInput): readonly [string, string] | null =>
  fromOn === null || toOn === null || toOn < fromOn ? null : [fromOn, toOn];

/** The highest of what is asked and what the rows add up to: neither hides behind the other. */
const amountOf = ({ content }: ArrangementRuleInput): number =>
  Math.max(content.askedCents ?? 0, costTotals(content.costs).all);

export const figureChecks = {
  hoursMissing: ({ content }) => when(content.hoursPerWeek === null),
  hoursTooMany: ({ content, profile: { limits } }) =>
    when(limits.maxHoursPerWeek !== null && (content.hoursPerWeek ?? 0) > limits.maxHoursPerWeek),
  periodMissing: ({ content }) => when(content.fromOn === null || content.toOn === null),
  periodReversed: ({ content: { fromOn, toOn } }) =>
    when(fromOn !== null && toOn !== null && toOn < fromOn),
  periodTooLong: (input) => {
    const period = periodOf(input);
    const { maxMonths } = input.profile.limits;
    return when(period !== null && maxMonths !== null && isLongerThan(...period, maxMonths));
  },
  evaluationMissing: ({ content }) => when(content.evaluationOn === null),
  // Before the end: on the last day there is nothing left to adjust.
  evaluationOutside: (input) => {
    const period = periodOf(input);
    const { evaluationOn } = input.content;
    if (period === null || evaluationOn === null) return [];
    const [fromOn, toOn] = period;
    return when(evaluationOn < fromOn || evaluationOn >= toOn);
  },
  costsMissing: ({ content }) => when(content.costs.length === 0),
  costIncomplete: ({ content }) =>
    forRows(
      content.costs,
      (row) =>
        isBlank(row.what) ||
        (row.kind === 'hours'
          ? row.hours === null || row.rateCents === null
          : row.pieces === null || row.priceCents === null),
    ),
  amountMissing: ({ content }) => when(content.askedCents === null),
  amountDiffers: ({ content }) =>
    when(content.askedCents !== null && content.askedCents !== costTotals(content.costs).all),
  amountTooHigh: (input) => {
    const { maxAmountCents } = input.profile.limits;
    return when(maxAmountCents !== null && amountOf(input) > maxAmountCents);
  },
  hoursDontFit: (input) => {
    const period = periodOf(input);
    const { hoursPerWeek, costs } = input.content;
    if (period === null || hoursPerWeek === null) return [];
    return when(hoursInCosts(costs) > hoursPerWeek * weeksIn(...period));
  },
} as const satisfies Partial<Readonly<Record<ArrangementRuleId, Check>>>;

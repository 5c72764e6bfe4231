/** Figures in words, as the tables beside the pictures have them. Pure. */
import type { CardWeek } from '../../skill-card/rules/card';
import type { WeekMean } from '../../skill-card/rules/roll-up';
import { pictureTexts as texts, scoreText } from './picture-texts';
import type { GoalInput } from './picture-input';

type Counted = Pick<WeekMean, 'mean' | 'notApplicable' | 'missing'>;

/** What was given, or why there is no figure; null where nothing was asked. */
export const givenWords = ({ mean, notApplicable, missing }: Counted): string | null => {
  if (mean === null && notApplicable === 0) return missing > 0 ? texts.noScore : null;
  const given = mean === null ? texts.notApplicable : scoreText(mean);
  return missing === 0 ? given : `${given} (${texts.missing(missing)})`;
};

const whyNothing = ({ monday }: CardWeek, { until, goal }: GoalInput): string => {
  if (goal.endedOn !== null && monday > goal.endedOn) return texts.goalEnded;
  return monday > until ? texts.notYet : texts.notAsked;
};

/** One cell: the mean of a week, or why there is none. */
export const weekWords = (
  figure: Counted | undefined,
  { week, input }: { readonly week: CardWeek; readonly input: GoalInput },
): string => (figure === undefined ? null : givenWords(figure)) ?? whyNothing(week, input);

/** Was asked, and nobody gave a figure nor said that it doesn't apply. */
export const isMissing = ({ mean, notApplicable, missing }: Counted): boolean =>
  mean === null && notApplicable === 0 && missing > 0;

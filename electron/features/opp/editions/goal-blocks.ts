/** Goals, and the guidance that serves them, as tables. Pure. */
import { oppActionSettingWords, oppGoalDomainWords } from '../../../contract/opp-sections';
import type { OppContentRecord } from '../opp-records';
import { dayText, isFilled, tableBlock } from './blocks';
import type { Block } from './blocks';
import { editionTexts as texts } from './edition-texts';

type Goal = OppContentRecord['goals']['items'][number];
type Action = OppContentRecord['actions']['items'][number];

/** "Doel 2 (Rekenen)", by its place among all goals, in every edition. */
export const goalLabel = (goals: readonly Goal[], goalId: string): string => {
  const at = goals.findIndex(({ id }) => id === goalId);
  const goal = goals[at];
  return goal === undefined
    ? texts.goals.gone
    : texts.goals.label(at + 1, oppGoalDomainWords[goal.domain]);
};

const linesOf = (...parts: readonly string[]): string =>
  parts
    .filter(isFilled)
    .map((part) => part.trim())
    .join('\n');

type GoalTable = {
  readonly caption: string;
  /** Those that are printed, of `all`. */
  readonly goals: readonly Goal[];
  readonly all: readonly Goal[];
};

export const goalTable = ({ caption, goals, all }: GoalTable): Block[] =>
  tableBlock({
    caption,
    head: texts.goals.head,
    rows: goals.map((goal) => [
      goalLabel(all, goal.id),
      linesOf(goal.behaviour, goal.situation),
      goal.baseline.trim(),
      goal.target.trim(),
      goal.measure.trim(),
      linesOf(goal.owner, dayText(goal.dueOn)),
    ]),
  });

/** "1 september 2025 tot 1 februari 2026", or the half that is known. */
export const periodText = ({ fromOn, toOn }: Pick<Action, 'fromOn' | 'toOn'>): string => {
  if (fromOn !== null && toOn !== null) {
    return texts.actions.fromTo(dayText(fromOn), dayText(toOn));
  }
  if (fromOn !== null) return texts.actions.from(dayText(fromOn));
  return toOn === null ? '' : texts.actions.to(dayText(toOn));
};

/** Goals that were thrown away since are left out. */
const servedBy = (action: Action, goals: readonly Goal[]): string =>
  goals
    .filter(({ id }) => action.goalIds.includes(id))
    .map(({ id }) => goalLabel(goals, id))
    .join('\n');

export const actionTable = ({ actions, goals }: OppContentRecord): Block[] =>
  tableBlock({
    caption: texts.actions.caption,
    head: texts.actions.head,
    rows: actions.items.map((action) => [
      action.what.trim(),
      action.byWhom.trim(),
      action.howOften.trim(),
      periodText(action),
      oppActionSettingWords[action.setting],
      servedBy(action, goals.items),
    ]),
  });

/** What an example out of the library fills in, and what it would replace. Pure. */
import type { GoalLibraryDraft } from '../../../../electron/contract/trajectory-groups';
import type { TrajectoryGoalContent } from '../../../../electron/contract/trajectory-plan';

const fillable = [
  'goal',
  'situation',
  'target',
  'measure',
  'helperQuestion',
  'pupilText',
] as const satisfies readonly (keyof TrajectoryGoalContent)[];
export type FillableField = (typeof fillable)[number];
export type Filling = { readonly field: FillableField; readonly text: string };

/** What the example brings; nothing for a field that it leaves empty. */
const broughtBy = (example: GoalLibraryDraft): readonly Filling[] => {
  if (example.kind === 'question') return [{ field: 'helperQuestion', text: example.text }];
  return fillable
    .map((field) => ({ field, text: field === 'goal' ? example.text : example[field] }))
    .filter(({ text }) => text !== '');
};

type Fillings = {
  /** Fields that are empty now. */
  readonly empty: readonly Filling[];
  /** Fields in which a person typed something else. */
  readonly typed: readonly Filling[];
};

export const fillingsOf = (
  example: GoalLibraryDraft,
  now: Pick<TrajectoryGoalContent, FillableField>,
): Fillings => {
  const brought = broughtBy(example).filter(({ field, text }) => now[field].trim() !== text);
  return {
    empty: brought.filter(({ field }) => now[field].trim() === ''),
    typed: brought.filter(({ field }) => now[field].trim() !== ''),
  };
};

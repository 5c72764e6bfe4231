/** The actions that serve a goal: they let go of it when it is taken away, and have it again after undo. */
import type { UseFormReturn } from 'react-hook-form';
import type { OppContent } from '../../../../electron/contract/opp-content';

type Actions = OppContent['actions'];

/** What is used of the form of the actions. */
export type ActionsForm = {
  readonly items: () => Actions['items'];
  readonly setGoals: (at: number, goalIds: string[]) => void;
};

export type GoalLinks = {
  /** The form of the actions is on the screen. @returns for when it goes */
  readonly join: (form: ActionsForm) => () => void;
  /** @returns puts it back */
  readonly unlink: (goalId: string) => () => void;
};

export const actionsFormOf = ({
  getValues,
  setValue,
}: Pick<UseFormReturn<Actions>, 'getValues' | 'setValue'>): ActionsForm => ({
  items: () => getValues('items'),
  setGoals: (at, goalIds) => setValue(`items.${at}.goalIds`, goalIds, { shouldDirty: true }),
});

export const createGoalLinks = (): GoalLinks => {
  let form: ActionsForm | null = null;

  const eachOf = (
    ids: ReadonlySet<string>,
    change: (goalIds: readonly string[]) => string[],
  ): void => {
    for (const [at, { id, goalIds }] of (form?.items() ?? []).entries()) {
      if (ids.has(id)) form?.setGoals(at, change(goalIds));
    }
  };
  return {
    join: (joined) => {
      form = joined;
      return () => {
        if (form === joined) form = null;
      };
    },
    unlink: (goalId) => {
      const serving = (form?.items() ?? []).filter(({ goalIds }) => goalIds.includes(goalId));
      const ids = new Set(serving.map(({ id }) => id));
      eachOf(ids, (goalIds) => goalIds.filter((one) => one !== goalId));
      return () => eachOf(ids, (goalIds) => [...new Set([...goalIds, goalId])]);
    },
  };
};

/** How an item that comes with the app is written down. All of it is our own writing. */
import type { GoalTheme } from '../../../contract/trajectory-groups';
import type { GoalLibraryDraftRecord } from '../group-records';

export type BuiltInItem = {
  /** Never changes: a vault says by it which one it changed or took away. */
  readonly key: string;
  readonly draft: GoalLibraryDraftRecord;
};

type GoalWords = Omit<GoalLibraryDraftRecord, 'kind' | 'theme'>;

/** Goals of one theme, by the end of their key. */
export const goalsOf = (
  theme: GoalTheme,
  goals: Readonly<Record<string, GoalWords>>,
): readonly BuiltInItem[] =>
  Object.entries(goals).map(([name, words]) => ({
    key: `goal.${theme}.${name}`,
    draft: { kind: 'goal', theme, ...words },
  }));

/** Questions of one theme, by the end of their key. */
export const questionsOf = (
  theme: GoalTheme,
  questions: Readonly<Record<string, string>>,
): readonly BuiltInItem[] =>
  Object.entries(questions).map(([name, text]) => ({
    key: `question.${theme}.${name}`,
    draft: {
      kind: 'question',
      theme,
      text,
      situation: '',
      target: '',
      measure: '',
      helperQuestion: '',
      pupilText: '',
    },
  }));

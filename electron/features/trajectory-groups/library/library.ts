/** The example goals and questions that come with the app: our own writing, taken from no source. */
import { goalsAtWork } from './goals-at-work';
import { goalsOfSelf } from './goals-of-self';
import { goalsTogether } from './goals-together';
import type { BuiltInItem } from './library-item';
import { questions } from './questions';

export type { BuiltInItem };

export const builtInLibrary: readonly BuiltInItem[] = [
  ...goalsAtWork,
  ...goalsTogether,
  ...goalsOfSelf,
  ...questions,
];

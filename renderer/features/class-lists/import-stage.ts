/** Where an import stands. Nothing of it outlives the screen; the vault process holds the list. */
import type { ClassListSource, classLists, ReadList } from '../../../electron/contract/class-lists';
import type { InputOf, OutputOf } from '../../../electron/contract/contract';
import type { PickedFile } from '../../../electron/contract/shell';

type Calls = typeof classLists;
export type PlanInput = InputOf<Calls['classLists.plan']>;
export type Answer = PlanInput['answers'][number];
/** What is settled in step 2. */
export type ImportChoice = Omit<PlanInput, 'sourceId' | 'answers' | 'confirmed'>;
export type Applied = OutputOf<Calls['classLists.apply']>;

export type OpenedList = {
  readonly source: ClassListSource;
  /** Null for pasted rows. */
  readonly file: PickedFile | null;
};

export type ImportStage =
  | { readonly kind: 'pick' }
  | { readonly kind: 'map'; readonly opened: OpenedList }
  | {
      readonly kind: 'choose';
      readonly opened: OpenedList;
      readonly list: ReadList;
      /** What was chosen before, coming back from the preview. */
      readonly before: ImportChoice | null;
    }
  | {
      readonly kind: 'preview';
      readonly opened: OpenedList;
      readonly list: ReadList;
      readonly choice: ImportChoice;
    }
  | { readonly kind: 'done'; readonly opened: OpenedList; readonly applied: Applied };

/** Which of the four steps a stage belongs to, from 1. */
export const stepOf = ({ kind }: ImportStage): number =>
  ({ pick: 1, map: 2, choose: 2, preview: 3, done: 4 })[kind];

/** After opening: rows of a spreadsheet first need to say what is in their columns. */
export const stageAfterOpening = (opened: OpenedList): ImportStage =>
  opened.source.list === null
    ? { kind: 'map', opened }
    : { kind: 'choose', opened, list: opened.source.list, before: null };

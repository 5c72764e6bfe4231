import type { z } from 'zod';
import type { DatedItem, DatedKind } from '../../contract/reminders';
import type { OpenContext } from '../context';

export type DatedItemRecord = z.input<typeof DatedItem>;

/** A dated thing as its feature tells it: the list adds names and what was ticked off. */
export type Dated = Pick<
  DatedItemRecord,
  'key' | 'kind' | 'on' | 'caseFileId' | 'what' | 'owner' | 'level' | 'place' | 'canTick'
>;

/** Where dates come from. A feature adds its own in `reminders-service.ts`. */
export type DatedSource = {
  /**
   * Every date of the active case files of a school that asks for something, the past ones too as long as
   * nobody saw to them.
   */
  readonly ofSchool: (context: OpenContext, schoolId: string) => Promise<readonly Dated[]>;
  /** The same of one record, of any school and file. A source without it is read whole for one date. */
  readonly ofRecord?: (context: OpenContext, id: string) => Promise<readonly Dated[]>;
  /** Of its keys: `kind:record` or `kind:record:more`. */
  readonly kinds: readonly DatedKind[];
};

/** What a person asked the import to do; kept with the list, so that applying asks nothing twice. */
import type { classLists } from '../../contract/class-lists';
import type { ParsedInputOf } from '../../contract/contract';

export type PlanRequest = Omit<ParsedInputOf<(typeof classLists)['classLists.plan']>, 'sourceId'>;

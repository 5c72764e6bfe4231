import type { Hint } from '../hint';

/** A hint before it has its surface and id, and before it is known whom it is about. */
export type Seen = Pick<Hint, 'start' | 'end' | 'kind' | 'narrowing' | 'proposal'>;

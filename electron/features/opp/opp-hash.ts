/**
 * Hashes of what an OPP says. Where text came from (`sources`) and the ids of rows are no part of it:
 * neither changes what a guardian read. Which goals guidance serves is read too: it counts by the goals' places.
 */
import { createHash } from 'node:crypto';
import type { OppContentRecord } from './opp-records';

const LEFT_OUT: ReadonlySet<string> = new Set(['sources', 'id', 'goalIds']);

type Served = Pick<OppContentRecord, 'actions' | 'goals'>;

/** SHA-256, 64 hex digits, over the fields in the order of the schema. */
const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, (key, part: unknown) => (LEFT_OUT.has(key) ? undefined : part)))
    .digest('hex');

/** Each row with the places of its goals in the list, sorted; a goal that left the list is read nowhere. */
const withGoalPlaces = ({ actions, goals }: Served) =>
  actions.items.map((action) => ({
    ...action,
    goalPlaces: goals.items.flatMap(({ id }, place) =>
      action.goalIds.includes(id) ? [place] : [],
    ),
  }));

/** Of all sections. Expects content as the schema gives it: its order of fields is part of the hash. */
export const contentHashOf = (content: OppContentRecord): string =>
  hashOf({ ...content, actions: { items: withGoalPlaces(content) } });

/** Of the action section (handelingsdeel) alone: what a consent is bound to. */
export const actionHashOf = (content: Served): string => hashOf(withGoalPlaces(content));

/** What goes and what stays, by what a person decided and a rule proposed. Pure. */
import type { AccessDecision, WithheldGround } from '../../../contract/access-requests';
import { partOf } from '../../../contract/handover-parts';
import { isSecret, mayBeTold, proposedGround } from './propose';
import type { Facts, ItemPlace } from './propose';

export type Outcome = {
  readonly give: 'whole' | 'withhold';
  /** Null: given. */
  readonly ground: WithheldGround | null;
  readonly note: string;
  readonly told: boolean;
  /** By a rule, not yet by a person. */
  readonly proposed: boolean;
};

export const keyOf = ({ part, id }: ItemPlace): string => `${part}:${id}`;

const given = (proposed: boolean): Outcome => ({
  give: 'whole',
  ground: null,
  note: '',
  told: false,
  proposed,
});

const withheld = (ground: WithheldGround, proposed: boolean): Outcome => ({
  give: 'withhold',
  ground,
  note: '',
  told: false,
  proposed,
});

const ownOutcome = (
  item: ItemPlace,
  facts: Facts,
  decision: AccessDecision | undefined,
): Outcome => {
  if (isSecret(item, facts)) {
    const note = decision?.give === 'withhold' ? decision.note : '';
    return { ...withheld('secretAddress', decision === undefined), note };
  }
  if (decision === undefined) {
    const ground = proposedGround(item, facts);
    return ground === null ? given(true) : withheld(ground, true);
  }
  if (decision.give === 'whole') return given(false);
  const { ground, note, told } = decision;
  return { ...withheld(ground, false), note, told: told && mayBeTold(ground) };
};

/**
 * Of each item what becomes of it, by key. What belongs to something that stays here stays with it, on the same
 * ground.
 */
export const outcomesOf = (
  items: readonly ItemPlace[],
  facts: Facts,
  decisions: readonly AccessDecision[],
): ReadonlyMap<string, Outcome> => {
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
  const own = new Map(
    items.map((item) => [keyOf(item), ownOutcome(item, facts, byKey.get(keyOf(item)))]),
  );
  return new Map(
    items.map((item) => {
      const key = keyOf(item);
      const outcome = own.get(key) ?? given(true);
      const base = partOf[item.part];
      const ground = base === undefined ? undefined : own.get(keyOf({ part: base, id: item.id }));
      const follows = outcome.give === 'whole' && ground?.give === 'withhold';
      return [key, follows ? { ...ground, note: '' } : outcome];
    }),
  );
};

/** A decision that no person can make: to give or tell of what is secret, or that there is a working note. */
export const isAllowed = (
  decision: AccessDecision,
  items: readonly ItemPlace[],
  facts: Facts,
): boolean => {
  if (decision.give === 'withhold') return !decision.told || mayBeTold(decision.ground);
  const item = items.find((one) => keyOf(one) === decision.key);
  return item === undefined || !isSecret(item, facts);
};

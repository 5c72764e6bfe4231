/** Whether a place stands on a card. Pure. */
import { goesOn } from './card';
import type { Card, GivenScore } from './card';

type Place = Omit<GivenScore, 'score'>;

/** Of this card, whatever the calendar says by now: enough to take a score away. */
export const isOnCard = ({ goals, raters }: Card, { goalId, rater }: Place): boolean =>
  raters.includes(rater) && goals.some(({ id }) => id === goalId);

/**
 * A school day of one of its weeks and a part of the plan, or the Monday of a week as a whole; a rater and a
 * goal of the plan, which hadn't ended by then; and no day to come. A goal that was added later may be given
 * a baseline afterwards.
 */
export const mayBeScored = (card: Card, place: Place): boolean => {
  const { goalId, on, part } = place;
  const goal = card.goals.find(({ id }) => id === goalId);
  if (goal === undefined || !isOnCard(card, place) || on > card.until) return false;
  if (!goesOn({ ...goal, startedOn: null }, on)) return false;
  return part === 'week'
    ? card.weeks.some(({ monday }) => monday === on)
    : part < card.parts && card.weeks.some(({ days }) => days.includes(on));
};

import { describe, expect, test } from 'vitest';
import { shellMethods, vaultMethods } from '../../../electron/contract/channel-names';
import { TrajectoryId } from '../../../electron/contract/ids';
import { createPupilCardGuard, isAllowedOnCard } from '../../../electron/shell/pupil-card';

const id = TrajectoryId.parse('01a20100-0000-7000-8000-0000000000c1');
const other = TrajectoryId.parse('01a20100-0000-7000-8000-0000000000c2');
const card = { id, on: '2026-03-04' };

const everything = [...shellMethods, ...vaultMethods];
const ofCard = ['skillCard.pupil', 'skillCard.pupilScore', 'window.showPupilCard'];
const always = [
  'window.pupilCard',
  'window.leavePupilCard',
  'window.lock',
  'window.flushed',
  'window.leave',
  'window.preferences',
  'clipboard.written',
];

const allowed = (input: unknown): readonly string[] =>
  everything.filter((method) => isAllowedOnCard(card, method, input));

describe('while a pupil’s card is shown', () => {
  test('of all calls there are, those of this card, the way out and the lock alone are let through', () => {
    expect(allowed(card).toSorted()).toEqual([...ofCard, ...always].toSorted());
    expect(allowed({}).toSorted()).toEqual(always.toSorted());
  });

  test.each([
    { id: other, on: card.on },
    { id, on: '2026-03-05' },
    { id },
    { on: card.on },
    null,
    undefined,
    'id on',
    [id, card.on],
  ])('the card of another pupil, another day or no day is refused: %j', (input) => {
    expect(ofCard.filter((method) => isAllowedOnCard(card, method, input))).toEqual([]);
  });

  test('what stands beside the card in a call does not make it another one', () => {
    const score = { ...card, goalId: id, part: 0, score: 3 };
    expect(isAllowedOnCard(card, 'skillCard.pupilScore', score)).toBe(true);
  });
});

test('everything is let through before it is shown and after it has ended', () => {
  const guard = createPupilCardGuard();
  const all = (): boolean => everything.every((method) => guard.allows(method, {}));
  expect([all(), guard.shown()]).toEqual([true, null]);
  guard.show(card);
  expect([all(), guard.shown()]).toEqual([false, card]);
  expect(guard.allows('notes.list', {})).toBe(false);
  guard.end();
  expect([all(), guard.shown()]).toEqual([true, null]);
});

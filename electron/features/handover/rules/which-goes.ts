/**
 * Which items go along: the profile is a whitelist, a person chooses within it, and what it forbids goes only with
 * a reason. What is in doubt stays. Pure.
 */
import type { HandoverGround, HandoverProfileContent } from '../../../contract/handover';
import { alwaysAlong, neverAlong, partOf } from '../../../contract/handover-parts';
import type { CompositionRecord, ItemRecord } from '../handover-records';
import type { Candidate } from './handover-item';
import { keyOf } from './handover-item';

/** Private working notes, and what belongs to a secret address or tells it; null: it may go. */
const neverBy = ({ part, never, secretAddress }: Candidate): HandoverGround | null => {
  if (never || part === neverAlong) return 'never';
  return secretAddress ? 'secretAddress' : null;
};

const isNever = (candidate: Candidate): boolean => neverBy(candidate) !== null;

type Choice = CompositionRecord['choices'][number];
type Allowed = Pick<HandoverProfileContent, 'parts' | 'specialCategories'>;

/** What a reason is asked for before this goes along; none: it goes by itself. */
export const forbiddenBy = (
  candidate: Candidate,
  { parts, specialCategories }: Allowed,
): readonly HandoverGround[] => {
  const { part, otherChild, specialCategory } = candidate;
  if (part === alwaysAlong) return [];
  const never = neverBy(candidate);
  if (never !== null) return [never];
  const allowed: readonly string[] = parts;
  return [
    ...(allowed.includes(part) ? [] : (['notInProfile'] as const)),
    ...(specialCategory && !specialCategories ? (['specialCategory'] as const) : []),
    // Whoever reads it: brothers and sisters didn't ask to be in it.
    ...(otherChild || part === 'relatives' ? (['otherChild'] as const) : []),
  ];
};

type Decided = Pick<ItemRecord, 'goes' | 'grounds' | 'reason'>;

const decide = (candidate: Candidate, allowed: Allowed, choice: Choice | undefined): Decided => {
  const forbidden = forbiddenBy(candidate, allowed);
  const stays = { goes: false, reason: '' } as const;
  // No choice and no reason can change these two.
  if (candidate.part === alwaysAlong) return { goes: true, grounds: [], reason: '' };
  const never = neverBy(candidate);
  if (never !== null) return { ...stays, grounds: [never] };
  if (choice?.choice === 'leaveOut') return { ...stays, grounds: [...forbidden, 'leftOut'] };
  if (forbidden.length === 0) return { goes: true, grounds: [], reason: '' };
  const reason = choice === undefined ? '' : choice.reason.trim();
  return reason === ''
    ? { ...stays, grounds: [...forbidden] }
    : { goes: true, grounds: [...forbidden], reason };
};

const itemOf = (candidate: Candidate, decided: Decided): ItemRecord => ({
  key: keyOf(candidate),
  part: candidate.part,
  title: candidate.title,
  on: candidate.on,
  characters: candidate.characters,
  bytes: candidate.bytes,
  ...decided,
});

/** What it belongs to stays behind, so this does too. */
const withBase = (candidate: Candidate, item: ItemRecord, going: ReadonlyMap<string, boolean>) => {
  const base = partOf[candidate.part];
  if (base === undefined) return item;
  const baseGoes = going.get(keyOf({ part: base, id: candidate.id }));
  // Without a base item there is nothing in it to stay behind.
  if (baseGoes !== false) return item;
  return { ...item, goes: false, reason: '', grounds: [...item.grounds, 'baseStays' as const] };
};

/** What was decided of each item, in the order in which they come. */
export const whichGoes = (
  candidates: readonly Candidate[],
  profile: Allowed,
  choices: readonly Choice[],
): ItemRecord[] => {
  const chosen = new Map(choices.map((choice) => [choice.key, choice]));
  const decided = candidates.map((candidate) => ({
    candidate,
    item: itemOf(candidate, decide(candidate, profile, chosen.get(keyOf(candidate)))),
  }));
  const going = new Map(decided.map(({ item }) => [item.key, item.goes]));
  return decided.map(({ candidate, item }) => withBase(candidate, item, going));
};

/** The choices about what is still there; of the rest nobody asks any more. */
export const livingChoices = (
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): Choice[] => {
  const there = new Set(candidates.map(keyOf));
  const byKey = new Map(choices.filter(({ key }) => there.has(key)).map((one) => [one.key, one]));
  return [...byKey.values()];
};

/** What can't be chosen (`INVALID_INPUT`), or asks for a reason first (`REASON_MISSING`); null: all is well. */
export const refusedChoice = (
  candidates: readonly Candidate[],
  profile: Allowed,
  choices: readonly Choice[],
): 'INVALID_INPUT' | 'REASON_MISSING' | null => {
  const chosen = new Map(choices.map((choice) => [choice.key, choice]));
  const asked = candidates.flatMap((candidate) => {
    const choice = chosen.get(keyOf(candidate));
    return choice === undefined ? [] : [{ candidate, choice }];
  });
  const impossible = asked.some(
    ({ candidate, choice }) =>
      (isNever(candidate) && choice.choice === 'add') ||
      (candidate.part === alwaysAlong && choice.choice === 'leaveOut'),
  );
  if (impossible) return 'INVALID_INPUT';
  const without = asked.some(
    ({ candidate, choice }) =>
      choice.choice === 'add' &&
      choice.reason.trim() === '' &&
      forbiddenBy(candidate, profile).length > 0,
  );
  return without ? 'REASON_MISSING' : null;
};

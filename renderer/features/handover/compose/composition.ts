/**
 * What a person chose for one reader: taking along and leaving out, one by one or a whole part at once, and the
 * way back. The vault has the last word on what goes; this says at once what it will be. Pure.
 */
import { alwaysAlong, neverAlong, partOf } from '../../../../electron/contract/handover-parts';
import type { HandoverPart } from '../../../../electron/contract/handover-parts';
import type {
  HandoverChoice,
  HandoverComposition,
  HandoverGround,
  HandoverItem,
} from '../../../../electron/contract/handover';

/** Why it may not go without a reason: what its profile says, not what a person did. */
export const forbidding = ({ grounds }: Pick<HandoverItem, 'grounds'>): readonly HandoverGround[] =>
  grounds.filter((ground) => ground !== 'leftOut' && ground !== 'baseStays');

/** Also single items of a part that may go, such as a secret address. */
const isNever = ({ part, grounds }: Pick<HandoverItem, 'part' | 'grounds'>): boolean =>
  part === neverAlong || grounds.includes('never') || grounds.includes('secretAddress');

/** Nobody decides about what always goes or never does. */
export const canMove = (item: Pick<HandoverItem, 'part' | 'grounds'>): boolean =>
  item.part !== alwaysAlong && !isNever(item);

export const needsReason = (item: HandoverItem): boolean =>
  !item.goes && forbidding(item).length > 0;

const keyOfBase = ({ part, key }: Pick<HandoverItem, 'part' | 'key'>): string | null => {
  const base = partOf[part];
  return base === undefined ? null : `${base}${key.slice(part.length)}`;
};

/**
 * What really moves: no item goes without what it belongs to, so that goes with it; and what can't move stays.
 * @param all every item of the file
 */
export const moving = (
  asked: readonly HandoverItem[],
  all: readonly HandoverItem[],
  goes: boolean,
): readonly HandoverItem[] => {
  const byKey = new Map(all.map((item) => [item.key, item]));
  const withBases = asked.filter(canMove).flatMap((item) => {
    const base = byKey.get(keyOfBase(item) ?? '');
    return goes && base !== undefined && !base.goes ? [base, item] : [item];
  });
  return [...new Set(withBases)];
};

const choiceAfter = (item: HandoverItem, goes: boolean, reason: string): HandoverChoice | null => {
  const forbidden = forbidding(item).length > 0;
  if (goes) return forbidden ? { key: item.key, choice: 'add', reason } : null;
  return forbidden ? null : { key: item.key, choice: 'leaveOut' };
};

const without = (
  choices: readonly HandoverChoice[],
  keys: ReadonlySet<string>,
): readonly HandoverChoice[] => choices.filter(({ key }) => !keys.has(key));

/**
 * The choices after moving these items.
 * @param reason why those go that the profile forbids
 */
export const withMoved = (
  choices: readonly HandoverChoice[],
  items: readonly HandoverItem[],
  { goes, reason }: { readonly goes: boolean; readonly reason: string },
): HandoverChoice[] => [
  ...without(choices, new Set(items.map(({ key }) => key))),
  ...items.flatMap((item) => choiceAfter(item, goes, reason) ?? []),
];

/** The choices with those about these items as they were; what was chosen about others since stays. */
export const putBack = (
  choices: readonly HandoverChoice[],
  before: readonly HandoverChoice[],
  items: readonly Pick<HandoverItem, 'key'>[],
): HandoverChoice[] => {
  const keys = new Set(items.map(({ key }) => key));
  return [...without(choices, keys), ...before.filter(({ key }) => keys.has(key))];
};

const decided = (item: HandoverItem, choice: HandoverChoice | undefined): HandoverItem => {
  if (!canMove(item)) return item;
  const forbidden = forbidding(item);
  if (choice?.choice === 'leaveOut') {
    return { ...item, goes: false, reason: '', grounds: [...forbidden, 'leftOut'] };
  }
  const reason = forbidden.length > 0 ? (choice?.reason ?? '') : '';
  return {
    ...item,
    goes: forbidden.length === 0 || reason !== '',
    reason,
    grounds: [...forbidden],
  };
};

/** The items as they will be with these choices: shown before the vault has answered. */
export const itemsWith = (
  items: readonly HandoverItem[],
  choices: readonly HandoverChoice[],
): readonly HandoverItem[] => {
  const byKey = new Map(choices.map((choice) => [choice.key, choice]));
  const now = items.map((item) => decided(item, byKey.get(item.key)));
  const going = new Map(now.map(({ key, goes }) => [key, goes]));
  return now.map((item) =>
    going.get(keyOfBase(item) ?? '') === false && !isNever(item)
      ? { ...item, goes: false, reason: '', grounds: [...item.grounds, 'baseStays'] }
      : item,
  );
};

/** A profile may have been tightened since: what goes against it without a reason stays behind again. */
export const savable = (
  composition: HandoverComposition,
  items: readonly HandoverItem[],
): HandoverComposition => {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const choices = composition.choices.filter((choice) => {
    const item = byKey.get(choice.key);
    if (choice.choice !== 'add' || item === undefined) return true;
    return choice.reason !== '' || forbidding(item).length === 0;
  });
  return { ...composition, choices };
};

/** A head above the items of a part, and the items. */
export type ListRow =
  | { readonly kind: 'part'; readonly part: HandoverPart; readonly items: readonly HandoverItem[] }
  | { readonly kind: 'item'; readonly item: HandoverItem };

export const keyOfRow = (row: ListRow): string =>
  row.kind === 'part' ? `part ${row.part}` : row.item.key;

/** In the order in which they come, each part once; what never goes is one closed line, not rows. */
export const rowsOf = (items: readonly HandoverItem[], goes: boolean): readonly ListRow[] => {
  const byPart = new Map<HandoverPart, HandoverItem[]>();
  for (const item of items) {
    if (item.goes !== goes || item.part === neverAlong) continue;
    const known = byPart.get(item.part);
    if (known === undefined) byPart.set(item.part, [item]);
    else known.push(item);
  }
  return [...byPart].flatMap(([part, ofPart]): readonly ListRow[] => [
    { kind: 'part', part, items: ofPart },
    ...ofPart.map((item) => ({ kind: 'item', item }) as const),
  ]);
};

/** How many private working notes there are; they are told as a number alone. */
export const neverCount = (items: readonly HandoverItem[]): number =>
  items.filter(({ part }) => part === neverAlong).length;

/** How much goes along and how much stays, for both lists. Pure. */
import type { ComposedRecord, ItemRecord } from '../handover-records';

type Counted = ComposedRecord['goes'];

/** Of running text, on A4; custom. */
const PAGE = 2800;
/** What the heading and the table of facts of one item take, in characters of running text. */
const HEAD = 500;
/** The summary comes first, on a page of its own. */
const SUMMARY = 1;

const countedOf = (items: readonly ItemRecord[], first: number): Counted => {
  const characters = items.reduce((all, item) => all + HEAD + item.characters, 0);
  return {
    items: items.length,
    pages: items.length === 0 ? 0 : first + Math.ceil(characters / PAGE),
    attachments: items.filter(({ part }) => part === 'attachments').length,
    bytes: items.reduce((all, item) => all + item.bytes, 0),
  };
};

/** Of both lists. */
export const countItems = (
  items: readonly ItemRecord[],
): { readonly goes: Counted; readonly stays: Counted } => ({
  goes: countedOf(
    items.filter(({ goes }) => goes),
    SUMMARY,
  ),
  stays: countedOf(
    items.filter(({ goes }) => !goes),
    0,
  ),
});

const LOOKED_AT: ReadonlySet<string> = new Set(['otherChild', 'specialCategory']);

/** Items that stay for nothing but that they name another child or tell of health and the like. */
export const itemsToLookAt = (items: readonly ItemRecord[]): number =>
  items.filter(
    ({ goes, grounds, part }) =>
      !goes &&
      part !== 'relatives' &&
      grounds.length > 0 &&
      grounds.every((ground) => LOOKED_AT.has(ground)),
  ).length;

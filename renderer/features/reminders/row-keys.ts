import type { KeyboardEvent } from 'react';

/** What a key does on a row: tick it off, or go to the row above or under it. */
export type RowKey = 'tick' | 'next' | 'previous';

const rowKeys: Readonly<Record<string, RowKey>> = {
  ' ': 'tick',
  d: 'tick',
  D: 'tick',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

export const rowKeyOf = ({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): RowKey | null =>
  ctrlKey || altKey || metaKey ? null : (rowKeys[key] ?? null);

/** Moves the focus to the next or previous row of the page's lists; stays at an end. */
export const moveFocus = (from: HTMLElement, to: 'next' | 'previous'): void => {
  const lists = from.closest('[data-reminders]');
  const rows = [...(lists?.querySelectorAll<HTMLElement>('[data-reminder]') ?? [])];
  const at = rows.indexOf(from);
  const row = at === -1 ? undefined : rows[at + (to === 'next' ? 1 : -1)];
  row?.focus();
};

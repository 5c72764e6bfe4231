import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Entry } from './entries';

type ListKeys = {
  readonly active: Entry | undefined;
  readonly setActive: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  PageDown: (at, last) => Math.min(last, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
};

/**
 * Moves through a list while the focus stays in the field (ARIA's combobox with
 * `aria-activedescendant`). Home and End stay with the text. A new list starts at its first entry.
 */
export const useListKeys = (
  entries: readonly Entry[],
  onChoose: (entry: Entry) => void,
): ListKeys => {
  const first = entries[0]?.id ?? null;
  // What was picked counts for the list it was picked in.
  const [picked, setPicked] = useState({ id: first, first });
  const found = picked.first === first ? entries.findIndex(({ id }) => id === picked.id) : 0;
  const at = Math.max(0, found);
  const active = entries[at];
  const setActive = (id: string | null): void => setPicked({ id, first });
  useEffect(() => {
    if (active !== undefined)
      document.getElementById(active.id)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return {
    active,
    setActive,
    onKeyDown: (event) => {
      // Enter that ends a composed character (IME, dead key) chooses nothing.
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && active !== undefined) {
        event.preventDefault();
        onChoose(active);
      }
      const next = steps[event.key]?.(at, entries.length - 1);
      if (next === undefined) return;
      event.preventDefault();
      setActive(entries[next]?.id ?? null);
    },
  };
};

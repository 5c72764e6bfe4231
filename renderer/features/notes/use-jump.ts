import { useEffect } from 'react';
import type { Jump } from './use-note-in-address';

/** After a dialog that closes and a screen that opens have put the focus where they want it. */
const AFTER_OTHERS_MILLISECONDS = 60;
/** The rows above have been measured by then: the note may have moved. */
const MEASURED_MILLISECONDS = 250;
const MARKED_MILLISECONDS = 2500;

/** The id of a note's place in the timeline. */
export const timelineId = (noteId: string): string => `timeline-${noteId}`;

/** Scrolls to a note of the timeline and gives it the focus. @returns its place; null where it isn't shown */
export const goToNote = (noteId: string): HTMLElement | null => {
  const item = document.querySelector<HTMLElement>(`#${CSS.escape(timelineId(noteId))}`);
  item?.scrollIntoView({ block: 'center' });
  item?.focus({ preventScroll: true });
  return item;
};

const show = (noteId: string): void => {
  const item = goToNote(noteId);
  if (item === null) return;
  item.dataset['found'] = 'true';
  setTimeout(() => item.scrollIntoView({ block: 'center' }), MEASURED_MILLISECONDS);
  setTimeout(() => delete item.dataset['found'], MARKED_MILLISECONDS);
};

type Entries = readonly { readonly id: string }[];

type JumpOptions = {
  /** Everything of this case file, and what the filter lets through. */
  readonly all: Entries;
  readonly entries: Entries;
  /** Takes the filter away: the note is behind it. */
  readonly onFiltered: () => void;
  /** Once per jump: what the person does next isn't undone. */
  readonly onJumped: (jump: Jump) => void;
};

/** Shows a note that was asked for from elsewhere. An unknown one does nothing. */
export const useJump = (
  jump: Jump | null,
  { all, entries, onFiltered, onJumped }: JumpOptions,
): void => {
  useEffect(() => {
    const has = (list: Entries): boolean => list.some(({ id }) => id === jump?.id);
    if (jump === null || !has(all)) return;
    if (!has(entries)) {
      onFiltered();
      return;
    }
    onJumped(jump);
    setTimeout(() => show(jump.id), AFTER_OTHERS_MILLISECONDS);
  }, [jump, all, entries, onFiltered, onJumped]);
};

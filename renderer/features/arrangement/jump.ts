/** Where things stand on the screen of a request, and going there. */
import type { ArrangementPlace } from '../../../electron/contract/arrangement-rules';

export const partElementId = (place: ArrangementPlace): string => `request-${place}`;
/** Of a row by its id, and of a field of the profile by its key. */
export const itemElementId = (itemId: string): string => `request-item-${itemId}`;

const fields = 'input:not([type="hidden"], :disabled), textarea:not(:disabled)';

const focusIn = (element: HTMLElement): void => {
  element.scrollIntoView({ block: 'start' });
  const field = element.querySelector<HTMLElement>(fields) ?? element.querySelector('button');
  (field instanceof HTMLElement ? field : element).focus({ preventScroll: true });
};

export const goToPlace = (place: ArrangementPlace, itemId: string | null): void => {
  const item = itemId === null ? null : document.getElementById(itemElementId(itemId));
  const element = item ?? document.getElementById(partElementId(place));
  if (element !== null) focusIn(element);
};

/** Gives a new row the focus, once it is drawn. */
export const focusRow = (rowId: string): void => {
  requestAnimationFrame(() => {
    document.getElementById(itemElementId(rowId))?.querySelector<HTMLElement>(fields)?.focus();
  });
};

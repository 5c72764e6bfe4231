/** Where things stand on the screen of an OPP, and going there. */
import type { OppPlace } from '../../../electron/contract/opp-rule-kinds';
import { oppSections } from '../../../electron/contract/opp-sections';
import type { OppSection } from '../../../electron/contract/opp-sections';

/** The element of a section. */
export const sectionElementId = (section: OppSection): string => `opp-${section}`;

/** The element of a row in one of its lists. */
export const rowElementId = (rowId: string): string => `opp-row-${rowId}`;

export const isSection = (place: OppPlace): place is OppSection =>
  (oppSections as readonly string[]).includes(place);

const fields = 'input:not([type="hidden"], :disabled), textarea:not(:disabled), select';

/** Opens a row, and gives its first field the focus; a row that is read gets it itself. */
const goInto = (element: HTMLElement): void => {
  for (const details of [element.querySelector('details'), element.closest('details')]) {
    if (details !== null) details.open = true;
  }
  element.scrollIntoView({ block: 'start' });
  const field = element.querySelector<HTMLElement>(fields) ?? element.querySelector('h2, h3');
  (field instanceof HTMLElement ? field : element).focus({ preventScroll: true });
};

/** The first text of a row, where one starts typing; its choices come before it and are set already. */
const firstText = (row: HTMLElement): HTMLElement | null =>
  row.querySelector<HTMLElement>(
    'textarea, input:not([type="hidden"], [aria-haspopup], [type="radio"])',
  );

/** Gives a new row the focus, once it is drawn. */
export const focusRow = (rowId: string): void => {
  requestAnimationFrame(() => {
    const row = document.getElementById(rowElementId(rowId));
    if (row === null) return;
    const details = row.querySelector('details');
    if (details !== null) details.open = true;
    (firstText(row) ?? row).focus();
  });
};

/** After a row has moved its button has the focus again: moving it in the page takes that away. */
export const focusMove = (rowId: string, step: -1 | 1): void => {
  requestAnimationFrame(() => {
    const row = document.getElementById(rowElementId(rowId));
    row?.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
  });
};

/** @returns whether there is such a place on the screen */
export const goToPlace = (section: OppSection, itemId: string | null): boolean => {
  const row = itemId === null ? null : document.getElementById(rowElementId(itemId));
  const element = row ?? document.getElementById(sectionElementId(section));
  if (element === null) return false;
  goInto(element);
  return true;
};

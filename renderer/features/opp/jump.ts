/** Where things stand on the screen of an OPP, and going there. */
import type { DatedPlace } from '../../../electron/contract/reminders';
import type { OppPlace } from '../../../electron/contract/opp-rule-kinds';
import { oppSections } from '../../../electron/contract/opp-sections';
import type { OppSection } from '../../../electron/contract/opp-sections';

/** The element of a section. */
export const sectionElementId = (section: OppSection): string => `opp-${section}`;

/** The element of a row in one of its lists. */
export const rowElementId = (rowId: string): string => `opp-row-${rowId}`;

/** The element of a step that was recorded. */
export const stepElementId = (stepId: string): string => `opp-step-${stepId}`;

/** The heading of all that was recorded. */
export const STEPS_ID = 'opp-recorded';

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

/** A place as an address names it (opp-address.ts). */
export type NamedPlace = {
  readonly at: NonNullable<Extract<DatedPlace, { screen: 'opp' }>['at']>;
  readonly itemId: string | null;
};

const LOOK_EVERY_MILLISECONDS = 50;
/** A draft that comes back, or words that are masked, are there sooner. */
const LOOKS = 40;

const wholeOf = ({ at }: NamedPlace): HTMLElement | null =>
  document.getElementById(at === 'steps' ? STEPS_ID : sectionElementId(at));

const itemOf = ({ at, itemId }: NamedPlace): HTMLElement | null =>
  itemId === null
    ? null
    : document.getElementById(at === 'steps' ? stepElementId(itemId) : rowElementId(itemId));

/** The focus is still where the screen that opened put it. */
const nobodyWentOn = (): boolean =>
  [document.body, document.getElementById('page-title'), null].includes(
    document.activeElement as HTMLElement | null,
  );

/**
 * Goes to a place once it is drawn; where its row or step doesn't come, to the section or the steps round it.
 * @returns stops looking
 */
export const goWhenDrawn = (place: NamedPlace): (() => void) => {
  let looks = 0;
  const timer = setInterval(() => {
    looks += 1;
    const item = itemOf(place);
    const last = looks >= LOOKS;
    const element = item ?? (place.itemId === null || last ? wholeOf(place) : null);
    if (element === null && !last) return;
    clearInterval(timer);
    if (element !== null && nobodyWentOn()) goInto(element);
  }, LOOK_EVERY_MILLISECONDS);
  return () => clearInterval(timer);
};

/** Fields of the editor on the screen: showing a word in one, and typing over it. */
import { rowElementId, sectionElementId } from '../jump';
import type { FieldPlace } from './draft-fields';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (element: Element): element is TextField =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** Null when it isn't on the screen any more. */
export const textFieldOf = ({ section, rowId, name }: FieldPlace): TextField | null => {
  const id = rowId === null ? sectionElementId(section) : rowElementId(rowId);
  const all = document.getElementById(id)?.querySelectorAll('input, textarea') ?? [];
  const wanted = (field: TextField): boolean =>
    rowId === null ? field.name === name : field.name.endsWith(`.${name}`);
  return [...all].filter(isTextField).find(wanted) ?? null;
};

/** The closed row that it stands in. */
const closedRow = (field: TextField): HTMLDetailsElement | null =>
  field.closest<HTMLDetailsElement>('details:not([open])');

/** What decides where a line of a field breaks. */
const LOOKS = [
  'font',
  'letter-spacing',
  'line-height',
  'width',
  'padding',
  'border-width',
  'box-sizing',
  'overflow-wrap',
] as const;

/** How far under the top of a field of more lines a place in its text stands, in pixels. */
const depthOf = (field: TextField, at: number): number => {
  if (field instanceof HTMLInputElement) return 0;
  const twin = document.createElement('div');
  const looks = getComputedStyle(field);
  for (const look of LOOKS) twin.style.setProperty(look, looks.getPropertyValue(look));
  Object.assign(twin.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap' });
  twin.textContent = field.value.slice(0, at);
  document.body.append(twin);
  const { height } = twin.getBoundingClientRect();
  twin.remove();
  return height;
};

/** Brings a piece of a text in sight and selects it; the field has the focus. */
export const selectIn = (field: TextField, start: number, end: number): void => {
  const row = closedRow(field);
  if (row !== null) row.open = true;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  // A long text is taller than the window: the line counts, not the field.
  const line = field.getBoundingClientRect().top + depthOf(field, start);
  window.scrollBy({ top: line - window.innerHeight / 2 });
};

const hasRoom = ({ value, maxLength }: TextField, more: number): boolean =>
  maxLength < 0 || value.length + more <= maxLength;

/**
 * Types over a piece of a text as a person would: the form hears it, it is kept as typing is, and Ctrl+Z in
 * the field takes it back. @returns whether it was done
 */
export const typeOver = (field: TextField, start: number, end: number, text: string): boolean => {
  if (!hasRoom(field, text.length - (end - start))) return false;
  const row = closedRow(field);
  if (row !== null) row.open = true;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  // oxlint-disable-next-line no-deprecated -- the only way that the field's own undo knows of
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (row !== null) row.open = false;
  return true;
};

/**
 * Everything that leaves for the clipboard, by key, menu or button, is told to the shell, which clears it
 * after 30 seconds, at lock and at quit (security.md section 5).
 */
import { api } from './api';

/** What a copy or a cut takes along now: the selection of a field, else that of the page. */
const selectedText = (): string => {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = field;
    if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart) {
      return value.slice(selectionStart, selectionEnd);
    }
  }
  return globalThis.getSelection()?.toString() ?? '';
};

/** Watches this window for the rest of its life. */
export const watchCopies = (): void => {
  const tell = (): void => {
    const text = selectedText();
    if (text !== '') void api.clipboard.written({ text });
  };
  document.addEventListener('copy', tell);
  document.addEventListener('cut', tell);
};

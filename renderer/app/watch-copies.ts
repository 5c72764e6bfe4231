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
  const tell = (event: ClipboardEvent): void => {
    // A screen that puts words of its own there has done so by now: the casus gate, which lets nothing
    // of the source go along.
    const text = event.defaultPrevented
      ? (event.clipboardData?.getData('text/plain') ?? '')
      : selectedText();
    if (text !== '') void api.clipboard.written({ text });
  };
  document.addEventListener('copy', tell);
  document.addEventListener('cut', tell);
};

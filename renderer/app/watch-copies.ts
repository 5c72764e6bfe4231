/**
 * Everything that leaves for the clipboard, by key, menu or button, is told to the shell, which clears it
 * after 30 seconds, at lock and at quit (security.md section 5).
 */
import { api } from './api';

/** Watches this window for the rest of its life. */
export const watchCopies = (): void => {
  // After the event: the text is on the clipboard only then.
  const tell = (): void => void setTimeout(() => void api.clipboard.written({}), 0);
  document.addEventListener('copy', tell);
  document.addEventListener('cut', tell);
};

/**
 * Copying to the clipboard. No clipboard permission is granted to the screen, so the old command does
 * it: the session is in memory, and Chromium marks copies of such a session so that Windows keeps them
 * out of the clipboard history. The shell clears the clipboard after 30 seconds (security.md section 5).
 */
import { api } from './api';

/** Puts plain text on the clipboard; call it from a click or a key. @returns whether it is there */
export const copyText = async (text: string): Promise<boolean> => {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  // Without a selection Chromium copies only where something claims that there is something to copy.
  const claim = (event: Event): void => event.preventDefault();
  const capture = { capture: true } as const;
  document.addEventListener('beforecopy', claim, capture);
  document.addEventListener('copy', put, capture);
  try {
    // oxlint-disable-next-line no-deprecated -- the only way without a clipboard permission
    if (!document.execCommand('copy')) return false;
  } finally {
    document.removeEventListener('beforecopy', claim, capture);
    document.removeEventListener('copy', put, capture);
  }
  await api.clipboard.written({ text });
  return true;
};

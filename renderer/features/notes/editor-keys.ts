import type { KeyboardEvent } from 'react';

/**
 * Ctrl+S and Ctrl+Enter save, Escape closes (the draft stays, so nothing is asked). An Escape that is
 * meant for an open list or calendar is left alone: those stand outside the form or say that they are
 * open.
 */
export const editorKey = (event: KeyboardEvent): 'save' | 'close' | null => {
  const command = event.ctrlKey || event.metaKey;
  if (command && (event.key === 's' || event.key === 'Enter')) {
    event.preventDefault();
    return 'save';
  }
  if (event.key !== 'Escape' || event.defaultPrevented) return null;
  const { target, currentTarget } = event;
  const own = target instanceof HTMLElement && currentTarget.contains(target);
  return own && target.getAttribute('aria-expanded') !== 'true' ? 'close' : null;
};

/**
 * Ctrl+S and Ctrl+Enter save, Escape closes (the draft stays, so nothing is asked). An Escape in a field
 * whose list or calendar is open closes that, not the editor.
 */
export const editorKey = (event: KeyboardEvent): 'save' | 'close' | null => {
  const command = event.ctrlKey || event.metaKey;
  if (command && (event.key === 's' || event.key === 'Enter')) {
    event.preventDefault();
    return 'save';
  }
  if (event.key !== 'Escape' || event.defaultPrevented) return null;
  const { target } = event;
  const open = target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
  return open ? null : 'close';
};

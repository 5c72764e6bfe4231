import { useEffect } from 'react';
import { notify } from '../notes/undo-notice';
import { copiedText } from './copied-text';
import { gateTexts as texts } from './texts';

/** The editor copies by its own rule; a field holds what a person typed as a replacement or a reason. */
const hasOwnRule = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof Element && target.closest('.cm-content') !== null);

const guard = (event: ClipboardEvent): void => {
  if (event.defaultPrevented || hasOwnRule(event.target)) return;
  const selection = globalThis.getSelection();
  if (selection === null || selection.isCollapsed) return;
  event.preventDefault();
  const text = copiedText(selection);
  if (text === null || text === '') notify(texts.notCopied);
  else event.clipboardData?.setData('text/plain', text);
};

const refuse = (event: DragEvent): void => event.preventDefault();

/**
 * While the gate is shown, copying anywhere in the window takes the de-identified text alone. On the way
 * down: a selection over the whole page copies from outside the gate, and what tells the shell of a copy
 * (watch-copies.ts) must find there what was put there.
 */
export const useGuardedCopy = (): void =>
  useEffect(() => {
    const down = { capture: true } as const;
    document.addEventListener('copy', guard, down);
    document.addEventListener('cut', guard, down);
    // Dragging a selection into another window would be a copy that nobody guards.
    document.addEventListener('dragstart', refuse, down);
    return () => {
      document.removeEventListener('copy', guard, down);
      document.removeEventListener('cut', guard, down);
      document.removeEventListener('dragstart', refuse, down);
    };
  }, []);

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CopiedOf } from '../../../renderer/ui/MarkedEditor/editor-clipboard';
import type { EditorMark } from '../../../renderer/ui/MarkedEditor/editor-mark';
import { MarkedEditor } from '../../../renderer/ui/MarkedEditor/MarkedEditor';
import type { MarkedEditorHandle } from '../../../renderer/ui/MarkedEditor/MarkedEditor';

afterEach(cleanup);

// A browser tells of a changed selection later; happy-dom does so at once, in the middle of an update.
window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), true);

const text = 'Noor kijkt naar Sem.';
const marks: readonly EditorMark[] = [
  { id: 'noor', from: 0, to: 4, look: 'person', state: 'replaced' },
  { id: 'sem', from: 16, to: 19, look: 'person', state: 'open' },
];

const show = (copied: CopiedOf = () => '') => {
  const ref = createRef<MarkedEditorHandle>();
  const onPick = vi.fn<(mark: EditorMark, byKey: boolean) => void>();
  const onChange = vi.fn<(text: string) => void>();
  render(
    <MarkedEditor
      ref={ref}
      label="Leervraag"
      describedBy="keys"
      placeholder=""
      maxLength={1_000}
      text={text}
      marks={marks}
      markedText={text}
      onChange={onChange}
      onPick={onPick}
      onSelect={() => undefined}
      onTooLong={() => undefined}
      copied={copied}
    />,
  );
  const field = screen.getByRole('textbox', { name: 'Leervraag' });
  return { ref, field, onPick, onChange };
};

const copyEvent = (type: 'copy' | 'cut') =>
  new ClipboardEvent(type, { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });

describe('the editor', () => {
  it('marks what was found, by kind and state', () => {
    const { field } = show();
    const shown = [...field.querySelectorAll<HTMLElement>('[data-mark]')];
    expect(shown.map((mark) => [mark.textContent, mark.dataset['state']])).toEqual([
      ['Noor', 'replaced'],
      ['Sem', 'open'],
    ]);
  });

  it('goes from mark to mark, and Enter on one asks what becomes of it', () => {
    const { ref, field, onPick } = show();
    expect(ref.current?.move(1, true)?.id).toBe('noor');
    expect(ref.current?.move(1, false)?.id).toBe('sem');
    expect(ref.current?.move(1, false)).toBeNull();
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
    );
    expect(onPick.mock.calls.map(([mark, byKey]) => [mark.id, byKey])).toEqual([['sem', true]]);
    expect(field.textContent).toBe(text);
  });

  it('puts on the clipboard what may be copied, never its text', () => {
    const asked: unknown[] = [];
    const { ref, field } = show((whole, range) => {
      asked.push([whole, range]);
      return 'het meisje';
    });
    ref.current?.select('noor');
    const event = copyEvent('copy');
    field.dispatchEvent(event);
    expect(asked).toEqual([[text, { from: 0, to: 4 }]]);
    expect(event.clipboardData?.getData('text/plain')).toBe('het meisje');
    expect(event.defaultPrevented).toBe(true);
  });

  it('puts nothing there while that is not known yet', () => {
    const { ref, field } = show(() => null);
    ref.current?.select('sem');
    const event = copyEvent('copy');
    field.dispatchEvent(event);
    expect(event.clipboardData?.getData('text/plain')).toBe('');
    expect(event.defaultPrevented).toBe(true);
  });

  it('brings the text itself back when what was cut is pasted again', () => {
    const { ref, field, onChange } = show(() => 'het meisje');
    ref.current?.select('noor');
    field.dispatchEvent(copyEvent('cut'));
    expect(onChange).toHaveBeenLastCalledWith(' kijkt naar Sem.');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'het meisje');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    expect(onChange).toHaveBeenLastCalledWith(text);
  });
});

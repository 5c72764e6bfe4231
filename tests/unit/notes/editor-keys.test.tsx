// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { editorKey } from '../../../renderer/features/notes/editor-keys';
import { useElementKeys } from '../../../renderer/features/notes/use-element-keys';

afterEach(cleanup);

function Editor({ onKey }: { readonly onKey: (key: 'save' | 'close') => void }) {
  const element = useRef<HTMLFormElement>(null);
  useElementKeys(element, (event) => {
    const key = editorKey(event);
    if (key !== null) onKey(key);
  });
  return (
    <form ref={element}>
      <input aria-label="titel" />
      <input aria-label="soort" role="combobox" aria-expanded="true" aria-controls="x" />
      {createPortal(<input aria-label="kalender" />, document.body)}
    </form>
  );
}

const pressed = (field: string, key: { key: string; ctrlKey?: boolean }): readonly string[] => {
  const heard: string[] = [];
  render(<Editor onKey={(each) => heard.push(each)} />);
  fireEvent.keyDown(screen.getByLabelText(field), key);
  return heard;
};

describe('the keys of an editor', () => {
  it('save with Ctrl+S and Ctrl+Enter, and close with Escape', () => {
    expect(pressed('titel', { key: 's', ctrlKey: true })).toEqual(['save']);
    cleanup();
    expect(pressed('titel', { key: 'Enter', ctrlKey: true })).toEqual(['save']);
    cleanup();
    expect(pressed('titel', { key: 'Escape' })).toEqual(['close']);
  });

  it('leave typing alone', () => {
    expect(pressed('titel', { key: 's' })).toEqual([]);
    cleanup();
    expect(pressed('titel', { key: 'Enter' })).toEqual([]);
  });

  it('leave Escape to an open list and to what is drawn outside the form', () => {
    expect(pressed('soort', { key: 'Escape' })).toEqual([]);
    cleanup();
    expect(pressed('kalender', { key: 'Escape' })).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { copiedText } from '../../../renderer/features/casus/copied-text';
import { HintForm } from '../../../renderer/features/casus/hits/HintForm';
import { useGuardedCopy } from '../../../renderer/features/casus/use-guarded-copy';

import { UiProvider } from '../../../renderer/ui/UiProvider';
import { hint } from './support';

vi.mock('../../../renderer/features/notes/undo-notice', () => ({ notify: () => undefined }));
afterEach(cleanup);

function Gate() {
  useGuardedCopy();
  return <p>Noor huilt vaak.</p>;
}

const isRefused = (type: string): boolean => {
  const event = new Event(type, { bubbles: true, cancelable: true });
  screen.getByText('Noor huilt vaak.').dispatchEvent(event);
  return event.defaultPrevented;
};

it('nothing can be dragged out of the window while the gate is shown, and after it everything can', () => {
  const { rerender } = render(<Gate />);
  expect(isRefused('dragstart')).toBe(true);
  rerender(<p>Noor huilt vaak.</p>);
  expect(isRefused('dragstart')).toBe(false);
});

it('the words of a hint stay behind when its panel is copied', () => {
  const given = hint('Zit in groep 6.', { surface: 'groep 6', proposal: 'de bovenbouw' });
  render(
    <UiProvider colorScheme="light">
      <HintForm hint={given} times={1} onAnswer={() => undefined} />
    </UiProvider>,
  );
  const selection = globalThis.getSelection();
  selection?.selectAllChildren(screen.getByText('groep 6'));
  if (selection === null) throw new Error('no selection');
  expect(copiedText(selection)).toBeNull();
  selection.selectAllChildren(document.body);
  expect(copiedText(selection)).not.toContain('groep 6');
});

// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  goWhenDrawn,
  rowElementId,
  sectionElementId,
  stepElementId,
} from '../../../renderer/features/opp/jump';

const ROW = '019a0000-0000-7000-8000-000000000002';

const Goals = ({ rows }: { readonly rows: readonly string[] }) => (
  <section id={sectionElementId('goals')}>
    <h2 tabIndex={-1}>Doelen</h2>
    {rows.map((id) => (
      <details key={id}>
        <summary>Doel</summary>
        <div id={rowElementId(id)} tabIndex={-1}>
          <textarea aria-label="Gedrag" />
        </div>
      </details>
    ))}
  </section>
);

const Steps = () => (
  <details>
    <h2 id="opp-recorded" tabIndex={-1}>
      Wat is vastgelegd
    </h2>
    <ul>
      <li id={stepElementId(ROW)} tabIndex={-1}>
        Verschil van mening
      </li>
    </ul>
  </details>
);

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const focused = (): string => {
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
};

describe('a place of an OPP that was asked for from elsewhere', () => {
  it('is a row of its text, opened, also when it is drawn a moment later', () => {
    const { rerender } = render(<Goals rows={[]} />);
    goWhenDrawn({ at: 'goals', itemId: ROW });
    vi.advanceTimersByTime(200);
    expect(focused()).not.toContain('Gedrag');
    rerender(<Goals rows={[ROW]} />);
    vi.advanceTimersByTime(200);
    expect(focused()).toBe('Gedrag');
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('is its section where the row is no longer in the text', () => {
    render(<Goals rows={[]} />);
    goWhenDrawn({ at: 'goals', itemId: ROW });
    vi.runAllTimers();
    expect(focused()).toBe('Doelen');
  });

  it.each([
    ['one step', ROW, 'Verschil van mening'],
    ['all steps', null, 'Wat is vastgelegd'],
  ])('is %s', (_name, itemId, words) => {
    render(<Steps />);
    goWhenDrawn({ at: 'steps', itemId });
    vi.runAllTimers();
    expect(focused().trim()).toBe(words);
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('takes the focus from nobody who went on, nor after the screen was left', () => {
    render(
      <>
        <Goals rows={[ROW]} />
        <input aria-label="elders" />
      </>,
    );
    document.querySelector('input')?.focus();
    goWhenDrawn({ at: 'goals', itemId: ROW });
    vi.runAllTimers();
    expect(focused()).toBe('elders');
    document.querySelector('input')?.blur();
    goWhenDrawn({ at: 'goals', itemId: ROW })();
    vi.runAllTimers();
    expect(focused()).not.toBe('Gedrag');
  });
});

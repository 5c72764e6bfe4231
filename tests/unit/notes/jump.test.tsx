// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timelineId, useJump } from '../../../renderer/features/notes/use-jump';
import type { Jump } from '../../../renderer/features/notes/use-note-in-address';
import { Timeline, TimelineItem } from '../../../renderer/ui/Timeline';

const all = [{ id: 'een' }, { id: 'twee' }];

function Notes({ jump, filtered }: { readonly jump: Jump | null; readonly filtered: boolean }) {
  const [behind, setBehind] = useState(filtered);
  const [jumped, setJumped] = useState<Jump | null>(null);
  const entries = behind ? all.slice(0, 1) : all;
  const [onFiltered] = useState(() => () => setBehind(false));
  useJump(jump === jumped ? null : jump, { all, entries, onFiltered, onJumped: setJumped });
  return (
    <>
      <Timeline label="lijst">
        {entries.map(({ id }) => (
          <TimelineItem key={id} id={timelineId(id)} title={id} />
        ))}
      </Timeline>
      <button type="button">ergens anders</button>
    </>
  );
}

const jumpTo = (id: string, key = '1'): Jump => ({ id, key });
const placeOf = (id: string): HTMLElement | null => document.querySelector(`#${timelineId(id)}`);

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a note that was asked for from elsewhere', () => {
  it('gets the focus and is marked for a moment', () => {
    render(<Notes jump={jumpTo('twee')} filtered={false} />);
    vi.advanceTimersByTime(100);
    expect(document.activeElement).toBe(placeOf('twee'));
    expect(placeOf('twee')?.dataset['found']).toBe('true');
    vi.advanceTimersByTime(5000);
    expect(placeOf('twee')?.dataset['found']).toBeUndefined();
  });

  it('comes from behind a filter', () => {
    render(<Notes jump={jumpTo('twee')} filtered />);
    vi.advanceTimersByTime(100);
    expect(document.activeElement).toBe(placeOf('twee'));
  });

  it('is shown once, and again when it is asked for again', () => {
    const jump = jumpTo('twee');
    const { rerender } = render(<Notes jump={jump} filtered={false} />);
    vi.advanceTimersByTime(100);
    const elsewhere = screen.getByRole('button');
    elsewhere.focus();
    rerender(<Notes jump={jump} filtered={false} />);
    vi.advanceTimersByTime(100);
    expect(document.activeElement).toBe(elsewhere);
    rerender(<Notes jump={jumpTo('twee', '2')} filtered={false} />);
    vi.advanceTimersByTime(100);
    expect(document.activeElement).toBe(placeOf('twee'));
  });

  it('does nothing when nobody knows it', () => {
    render(<Notes jump={jumpTo('drie')} filtered />);
    vi.advanceTimersByTime(100);
    expect(document.activeElement).toBe(document.body);
    expect(placeOf('twee')).toBeNull();
  });
});

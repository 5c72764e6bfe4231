import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPartKeepers } from '../../../renderer/features/casus/parts/part-keepers';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const keepers = (fail: () => boolean = () => false) => {
  const saved: string[] = [];
  const made = createPartKeepers<string>(async (id, text) => {
    await Promise.resolve();
    if (fail()) throw new Error('DISK_FULL');
    saved.push(`${id}: ${text}`);
  });
  return { ...made, saved };
};

describe('what is typed in a part', () => {
  it('is saved half a second after the last key', async () => {
    const { change, saved, kept } = keepers();
    change('a', 'N');
    await vi.advanceTimersByTimeAsync(400);
    change('a', 'No');
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual([]);
    expect(kept().state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(saved).toEqual(['a: No']);
    expect(kept().state).toBe('saved');
  });

  it('is saved after two and a half seconds by who types on', async () => {
    const { change, saved } = keepers();
    for (let at = 0; at < 30; at += 1) {
      change('a', `woord ${at}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved.length).toBeGreaterThan(0);
  });

  it('is saved at once before a lock, all parts of it', async () => {
    const { change, flush, saved } = keepers();
    change('a', 'een');
    change('b', 'twee');
    expect(await flush()).toBe(true);
    expect(saved).toEqual(['a: een', 'b: twee']);
    expect(await flush()).toBe(true);
    expect(saved.length).toBe(2);
  });

  it('stays when it could not be saved, is told, and is tried again', async () => {
    let full = true;
    const { change, flush, saved, kept, unsaved } = keepers(() => full);
    change('a', 'een');
    expect(await flush()).toBe(false);
    expect(kept().state).toBe('failed');
    expect(unsaved('a')).toBe('een');
    change('a', 'een twee');
    expect(kept().state).toBe('failed');
    full = false;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(saved).toEqual(['a: een twee']);
    expect(kept()).toEqual({ state: 'saved', failure: null });
    expect(unsaved('a')).toBeNull();
  });

  it('is saved again when it changed while it was being saved', async () => {
    const { change, flush, saved } = keepers();
    change('a', 'een');
    const first = flush();
    change('a', 'een twee');
    const second = flush();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(saved).toEqual(['a: een', 'a: een twee']);
  });

  it('goes with a part that is taken away', async () => {
    const { change, forget, flush, saved } = keepers();
    change('a', 'een');
    forget('a');
    await flush();
    expect(saved).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeepers } from '../../../renderer/app/keepers';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const keepers = (fail: () => boolean = () => false) => {
  const saved: string[] = [];
  const made = createKeepers<string, string>({
    save: async (id, text) => {
      await Promise.resolve();
      if (fail()) throw new Error('DISK_FULL');
      saved.push(`${id}: ${text}`);
    },
  });
  return { ...made, saved };
};

/** Keepers whose saving fails on demand, and whose place aside does too. */
const withAside = () => {
  const now = { full: true, asideFails: false };
  const saved: string[] = [];
  const aside: string[] = [];
  const made = createKeepers<string, string>({
    save: async (id, text) => {
      await Promise.resolve();
      if (now.full) throw new Error('DISK_FULL');
      saved.push(`${id}: ${text}`);
    },
    aside: {
      keep: async (texts) => {
        await Promise.resolve();
        if (now.asideFails) throw new Error('DISK_FULL');
        aside.push([...texts].map(([id, text]) => `${id}: ${text}`).join(', '));
      },
      drop: async () => {
        await Promise.resolve();
        if (now.asideFails) throw new Error('DISK_FULL');
        aside.push('dropped');
      },
    },
  });
  return { ...made, now, saved, aside };
};

describe('what is typed', () => {
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

  it('goes with what it was typed in', async () => {
    const { change, forget, flush, saved } = keepers();
    change('a', 'een');
    forget('a');
    await flush();
    expect(saved).toEqual([]);
  });
});

describe('what could not be saved', () => {
  it('is kept aside once, and comes out of there when it is saved after all', async () => {
    const { change, flush, secure, now, saved, aside, kept } = withAside();
    change('a', 'een');
    expect(await flush()).toBe(false);
    expect(await secure()).toBe(true);
    expect(kept().state).toBe('failed');
    expect(aside).toEqual(['a: een']);
    now.full = false;
    expect(await flush()).toBe(true);
    expect(saved).toEqual(['a: een']);
    expect(aside).toEqual(['a: een', 'dropped']);
    await flush();
    expect(aside).toHaveLength(2);
  });

  it('is not safe where it can not be kept aside either', async () => {
    const { change, secure, now, unsaved } = withAside();
    now.asideFails = true;
    change('a', 'een');
    expect(await secure()).toBe(false);
    expect(unsaved('a')).toBe('een');
  });

  it('is not safe while there is no other place', async () => {
    const { change, secure } = keepers(() => true);
    change('a', 'een');
    expect(await secure()).toBe(false);
  });

  it('is not safe when the newest words of it are not', async () => {
    const { change, secure, now, aside } = withAside();
    change('a', 'een');
    await secure();
    now.asideFails = true;
    change('a', 'een twee');
    expect(await secure()).toBe(false);
    now.asideFails = false;
    expect(await secure()).toBe(true);
    expect(aside).toEqual(['a: een', 'a: een twee']);
  });

  it('that lay aside from before is saved, and leaves that place', async () => {
    const { restore, change, unsaved, now, saved, aside } = withAside();
    now.full = false;
    change('b', 'nieuwer');
    restore(
      new Map([
        ['a', 'van toen'],
        ['b', 'ook van toen'],
      ]),
    );
    expect(unsaved('a')).toBe('van toen');
    expect(unsaved('b')).toBe('nieuwer');
    await vi.advanceTimersByTimeAsync(600);
    expect(saved).toEqual(['b: nieuwer', 'a: van toen']);
    expect(aside).toEqual(['dropped']);
  });

  it('is thrown away for good, also while it is being saved', async () => {
    const { change, flush, clear, saved, kept } = keepers(() => true);
    change('a', 'een');
    const under = flush();
    await clear();
    await under;
    expect(kept().state).toBe('idle');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(saved).toEqual([]);
    expect(kept().state).toBe('idle');
  });
});

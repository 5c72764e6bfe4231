import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftPlace } from '../../../electron/contract/drafts';
import { closeByHand as close, forgetMade, made } from './support-keeper';

const { windows } = made;

vi.mock('electron', async () => (await import('./support-keeper')).electron);
vi.mock('../../../electron/shell/main-window', () => import('./support-keeper'));
vi.mock('../../../electron/shell/vault-client', () => import('./support-keeper'));

const { createWindowKeeper } = await import('../../../electron/shell/window-keeper');

const keeperWith = (onLock: () => Promise<void> = () => Promise.resolve()) => {
  const keeper = createWindowKeeper({
    preferences: {} as never,
    setup: { vaultFolder: '/v', backupFolder: '/b' },
    log: () => undefined,
    onLock,
  });
  keeper.show();
  return keeper;
};

beforeEach(forgetMade);

test('a lock ends the vault process and the window, and makes both anew', async () => {
  const keeper = keeperWith();
  await keeper.lock('automatic');
  expect(made.vaults.map(({ ended }) => ended)).toEqual([true, false]);
  expect(windows.map((each) => each.gone())).toEqual([true, false]);
});

test('a clipboard that can’t be cleared does not keep the vault open', async () => {
  const keeper = keeperWith(() => Promise.reject(new Error('clipboard')));
  await keeper.lock('automatic');
  expect(made.vaults[0]?.ended).toBe(true);
  await keeper.lock('automatic');
  expect(made.vaults).toHaveLength(3);
});

test('the vault process ends only after the drafts and every save under way', async () => {
  const keeper = keeperWith();
  keeper.opened();
  const [vault] = made.vaults;
  if (vault === undefined) throw new Error('no vault');
  vault.saving = true;
  const locked = keeper.lock('asked');
  expect(made.sent).toEqual(['casuskluis:event:flushDrafts']);
  expect(vault.calls).toEqual(['backup.cancel', 'exchange.cancel']);
  keeper.flushed([]);
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  expect(vault.ended).toBe(false);
  vault.saving = false;
  await locked;
  expect(vault.ended).toBe(true);
});

test('closing the window during a lock loses no draft: the lock ends first, then the app', async () => {
  const keeper = keeperWith();
  keeper.opened();
  const locked = keeper.lock('asked');
  expect(close(windows[0])).toBe(true);
  expect(windows[0]?.gone()).toBe(false);
  keeper.flushed([]);
  await locked;
  expect(windows.map((each) => each.gone())).toEqual([true, true]);
  expect(made.vaults.every(({ ended }) => ended)).toBe(true);
});

test('a second close while the first one saves waits too', async () => {
  const keeper = keeperWith();
  keeper.opened();
  expect(close(windows[0])).toBe(true);
  expect(close(windows[0])).toBe(true);
  expect(windows[0]?.gone()).toBe(false);
  keeper.flushed([]);
  await vi.waitFor(() => expect(windows[0]?.gone()).toBe(true));
  expect(keeper.window()).toBeNull();
  expect(() => keeper.focus()).not.toThrow();
});

test('a screen that says "open" while it is being locked is not heard', async () => {
  const keeper = keeperWith();
  expect(keeper.opened()).toBe(true);
  const locked = keeper.lock('asked');
  expect(keeper.opened()).toBe(false);
  keeper.flushed([]);
  await locked;
  made.sent.length = 0;
  await keeper.lock('automatic');
  expect(made.sent).toEqual([]);
});

describe('text that could not be saved', () => {
  const casus = DraftPlace.parse({
    kind: 'casus',
    caseFileId: '01a20100-0000-7000-8000-000000000001',
    targetId: '01a20100-0000-7000-8000-000000000002',
  });
  const held = (reason: 'lock' | 'close') => ({ reason, unsaved: [casus] });
  const opened = () => {
    const keeper = keeperWith();
    keeper.opened();
    return keeper;
  };

  test('holds back a lock by hand: nothing ends, and the screen tells what it is', async () => {
    const keeper = opened();
    const locked = keeper.lock('asked');
    keeper.flushed([casus]);
    await locked;
    expect(made.vaults.map(({ ended }) => ended)).toEqual([false]);
    expect(windows.map((each) => each.gone())).toEqual([false]);
    expect(made.sent.at(-1)).toBe('casuskluis:event:held');
    expect(made.payloads.at(-1)).toEqual(held('lock'));
    expect(keeper.notSaved.get()).toEqual({ works: [], unanswered: false, exportStopped: false });
  });

  test('holds back a close as well; once it is saved, the close goes on', async () => {
    const keeper = opened();
    close(windows[0]);
    keeper.flushed([casus]);
    await vi.waitFor(() => expect(made.payloads.at(-1)).toEqual(held('close')));
    expect(windows[0]?.gone()).toBe(false);
    close(windows[0]);
    keeper.flushed([]);
    await vi.waitFor(() => expect(windows[0]?.gone()).toBe(true));
  });

  test('a window that went dark while it waited is shown again when it is held', async () => {
    const keeper = opened();
    const [vault] = made.vaults;
    if (vault === undefined) throw new Error('no vault');
    vault.saving = true;
    const locked = keeper.lock('asked');
    await vi.waitFor(() => expect(windows[0]?.isVisible()).toBe(false), { timeout: 5_000 });
    vault.saving = false;
    keeper.flushed([casus]);
    await locked;
    expect(windows[0]?.isVisible()).toBe(true);
  });

  test('a close that was asked during a held lock is the one that is told', async () => {
    const keeper = opened();
    const locked = keeper.lock('asked');
    close(windows[0]);
    keeper.flushed([casus]);
    await locked;
    expect(made.payloads.at(-1)).toEqual(held('close'));
    expect(windows[0]?.gone()).toBe(false);
  });

  test('does not hold back who says: lock anyway, or: close anyway', async () => {
    const keeper = opened();
    const locked = keeper.lock('anyway');
    keeper.flushed([casus]);
    await locked;
    expect(made.vaults[0]?.ended).toBe(true);
    keeper.opened();
    const closed = keeper.close('anyway');
    keeper.flushed([casus]);
    await closed;
    expect(windows.every((each) => each.gone())).toBe(true);
    // They know it: it is not told once more.
    expect(keeper.notSaved.get()).toEqual({ works: [], unanswered: false, exportStopped: false });
  });

  test('never holds back an automatic lock; it is told after the next opening, until it is read', async () => {
    const keeper = opened();
    const locked = keeper.lock('automatic');
    keeper.flushed([casus]);
    await locked;
    expect(made.vaults[0]?.ended).toBe(true);
    expect(made.sent).not.toContain('casuskluis:event:held');
    expect(keeper.notSaved.get()).toEqual({
      works: [casus],
      unanswered: false,
      exportStopped: false,
    });
    keeper.notSaved.read();
    expect(keeper.notSaved.get()).toEqual({ works: [], unanswered: false, exportStopped: false });
  });

  test('an automatic lock that comes while one by hand waits is not held back either', async () => {
    const keeper = opened();
    const locked = keeper.lock('asked');
    await keeper.lock('automatic');
    keeper.flushed([casus]);
    await locked;
    expect(made.vaults[0]?.ended).toBe(true);
    expect(keeper.notSaved.get().works).toEqual([casus]);
  });

  test('an automatic lock goes on while a person still has to choose', async () => {
    const keeper = opened();
    const asked = keeper.lock('asked');
    keeper.flushed([casus]);
    await asked;
    const locked = keeper.lock('automatic');
    keeper.flushed([casus]);
    await locked;
    expect(made.vaults[0]?.ended).toBe(true);
    expect(windows[0]?.gone()).toBe(true);
  });
});

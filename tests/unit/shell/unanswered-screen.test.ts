import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftPlace } from '../../../electron/contract/drafts';
import { closeByHand, forgetMade, made } from './support-keeper';

vi.mock('electron', async () => (await import('./support-keeper')).electron);
vi.mock('../../../electron/shell/main-window', () => import('./support-keeper'));
vi.mock('../../../electron/shell/vault-client', () => import('./support-keeper'));

const { createWindowKeeper } = await import('../../../electron/shell/window-keeper');

const { windows, vaults, questions } = made;

const opened = () => {
  const keeper = createWindowKeeper({
    preferences: {} as never,
    setup: { vaultFolder: '/v', backupFolder: '/b' },
    log: () => undefined,
    onLock: () => Promise.resolve(),
  });
  keeper.show();
  keeper.opened();
  return keeper;
};

/** The shell has waited for the screen as long as it ever does. */
const late = () => vi.advanceTimersByTimeAsync(20_000);
const LATER = 0;
const CLOSE_ANYWAY = 1;

beforeEach(() => {
  forgetMade();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each(['automatic', 'asked'] as const)(
  'a lock (%s) goes on where the screen gives no answer; what it may have cost is told afterwards',
  async (how) => {
    const keeper = opened();
    const locked = keeper.lock(how);
    await late();
    await locked;
    expect(vaults[0]?.ended).toBe(true);
    expect(keeper.notSaved.get()).toEqual({ works: [], unanswered: true, exportStopped: false });
    keeper.notSaved.read();
    expect(keeper.notSaved.get().unanswered).toBe(false);
  },
);

test('a lock that the screen answered tells nothing', async () => {
  const keeper = opened();
  const locked = keeper.lock('automatic');
  keeper.flushed([]);
  await late();
  await locked;
  expect(keeper.notSaved.get().unanswered).toBe(false);
});

test('a vault that was locked already is asked nothing, and loses nothing', async () => {
  const keeper = opened();
  const locked = keeper.lock('automatic');
  keeper.flushed([]);
  await late();
  await locked;
  await keeper.lock('automatic');
  expect(keeper.notSaved.get().unanswered).toBe(false);
});

test('a save that does not end in time is no answer either', async () => {
  const keeper = opened();
  const [vault] = vaults;
  if (vault === undefined) throw new Error('no vault');
  vault.saving = true;
  const locked = keeper.lock('automatic');
  keeper.flushed([]);
  await late();
  await locked;
  expect(keeper.notSaved.get().unanswered).toBe(true);
});

test('a close by hand asks first, and stays where the person wants to wait', async () => {
  opened();
  closeByHand(windows[0]);
  await late();
  expect(windows[0]?.isVisible()).toBe(true);
  questions[0]?.answer(LATER);
  await late();
  expect(windows[0]?.gone()).toBe(false);
  closeByHand(windows[0]);
  await late();
  questions[1]?.answer(CLOSE_ANYWAY);
  await late();
  expect(windows[0]?.gone()).toBe(true);
});

test('a close that came while a lock by hand waited is asked about too', async () => {
  const keeper = opened();
  void keeper.lock('asked');
  closeByHand(windows[0]);
  await late();
  questions[0]?.answer(CLOSE_ANYWAY);
  await late();
  expect(windows.every((each) => each.gone())).toBe(true);
});

test('an automatic lock does not wait for the answer of who closes', async () => {
  const keeper = opened();
  closeByHand(windows[0]);
  await late();
  await keeper.lock('automatic');
  expect(questions[0]?.signal.aborted).toBe(true);
  await late();
  expect(vaults[0]?.ended).toBe(true);
  // Shut, and not gone: the next opening tells what it may have cost.
  expect(windows[0]?.gone()).toBe(true);
  expect(windows[1]?.gone()).toBe(false);
  expect(keeper.notSaved.get().unanswered).toBe(true);
});

test('what the screen named and what it did not come to are two things', async () => {
  const casus = DraftPlace.parse({
    kind: 'casus',
    caseFileId: '01a20100-0000-7000-8000-000000000001',
    targetId: '01a20100-0000-7000-8000-000000000002',
  });
  const keeper = opened();
  const locked = keeper.lock('automatic');
  keeper.flushed([casus]);
  await late();
  await locked;
  expect(keeper.notSaved.get()).toEqual({
    works: [casus],
    unanswered: false,
    exportStopped: false,
  });
});

import { expect, test } from 'vitest';
import { draftsSaved } from '../../../electron/shell/drafts-saved';
import { fakeTimer } from './support-timer';

const setUp = () => {
  const timer = fakeTimer();
  const state = { flushed: false, saving: false, slow: 0, done: false };
  const start = (): void => {
    void draftsSaved({
      isFlushed: () => state.flushed,
      isSaving: () => state.saving,
      onSlow: () => {
        state.slow += 1;
      },
      timer,
    }).then(() => {
      state.done = true;
    });
  };
  const pass = async (milliseconds: number): Promise<void> => {
    timer.advance(milliseconds);
    await Promise.resolve();
  };
  return { state, start, pass };
};

test('a lock goes on as soon as the screen has saved its drafts', async () => {
  const { state, start, pass } = setUp();
  start();
  await pass(100);
  expect(state.done).toBe(false);
  state.flushed = true;
  await pass(50);
  expect(state).toMatchObject({ done: true, slow: 0 });
});

test('a lock waits for a save that a backup holds up, behind a dark screen', async () => {
  const { state, start, pass } = setUp();
  state.saving = true;
  start();
  await pass(900);
  expect(state).toMatchObject({ done: false, slow: 1 });
  await pass(9_000);
  expect(state).toMatchObject({ done: false, slow: 1 });
  state.saving = false;
  state.flushed = true;
  await pass(50);
  expect(state.done).toBe(true);
});

test('a newer text that waits for an older save is waited for too', async () => {
  const { state, start, pass } = setUp();
  state.saving = true;
  start();
  await pass(2_000);
  state.saving = false;
  await pass(50);
  state.saving = true;
  await pass(500);
  expect(state.done).toBe(false);
  state.saving = false;
  state.flushed = true;
  await pass(50);
  expect(state.done).toBe(true);
});

test('a save of a form that has just gone from the screen is waited for too', async () => {
  const { state, start, pass } = setUp();
  state.flushed = true;
  state.saving = true;
  start();
  await pass(300);
  expect(state.done).toBe(false);
  state.saving = false;
  await pass(50);
  expect(state.done).toBe(true);
});

test('a screen that hangs holds up the lock for a second', async () => {
  const { state, start, pass } = setUp();
  start();
  await pass(850);
  expect(state.done).toBe(false);
  await pass(100);
  expect(state.done).toBe(true);
});

test('a save that never ends holds up the lock for fifteen seconds', async () => {
  const { state, start, pass } = setUp();
  state.saving = true;
  start();
  await pass(14_900);
  expect(state.done).toBe(false);
  await pass(200);
  expect(state.done).toBe(true);
});

import { expect, test } from 'vitest';
import { createIdleLock } from '../../../electron/shell/idle-lock';
import { fakeTimer } from './support-timer';

const setUp = () => {
  const timer = fakeTimer();
  const state = { idleSeconds: 0, locked: false, count: 0, now: 0 };
  const idle = createIdleLock({
    source: {
      idleSeconds: () => state.idleSeconds,
      screenIsLocked: () => state.locked,
      now: () => state.now,
    },
    timer,
    lock: () => {
      state.count += 1;
    },
  });
  /** Lets time go by without input. */
  const rest = (seconds: number): void => {
    for (let passed = 0; passed < seconds; passed += 0.25) {
      state.idleSeconds += 0.25;
      state.now += 250;
      timer.advance(250);
    }
  };
  return { timer, state, idle, rest };
};

test('the vault locks within a second after the idle time, and once', () => {
  const { state, idle, rest } = setUp();
  idle.watch(5);
  rest(299);
  expect(state.count).toBe(0);
  rest(2);
  expect(state.count).toBe(1);
  rest(600);
  expect(state.count).toBe(1);
});

test('input starts the waiting anew', () => {
  const { state, idle, rest } = setUp();
  idle.watch(1);
  rest(50);
  state.idleSeconds = 0;
  rest(50);
  expect(state.count).toBe(0);
  rest(11);
  expect(state.count).toBe(1);
});

test('a locked screen locks the vault at once, without waiting', () => {
  const { state, idle, timer } = setUp();
  idle.watch(60);
  state.locked = true;
  timer.advance(1_000);
  expect(state.count).toBe(1);
});

test('after stopping nothing locks any more', () => {
  const { state, idle, rest } = setUp();
  idle.watch(1);
  idle.stop();
  rest(120);
  expect(state.count).toBe(0);
});

test('a machine that slept without saying so locks at the first look afterwards', () => {
  const { state, idle, timer } = setUp();
  idle.watch(60);
  timer.advance(500);
  expect(state.count).toBe(0);
  state.now += 3_600_000;
  timer.advance(500);
  expect(state.count).toBe(1);
});

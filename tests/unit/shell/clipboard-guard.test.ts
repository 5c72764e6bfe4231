import { expect, test } from 'vitest';
import { createClipboardGuard } from '../../../electron/shell/clipboard-guard';
import { fakeTimer } from './support-timer';

const setUp = () => {
  const timer = fakeTimer();
  const state = { text: '' };
  const guard = createClipboardGuard(
    {
      readText: () => state.text,
      clear: () => {
        state.text = '';
      },
    },
    timer,
  );
  return { timer, state, guard };
};

test('what the app copied is gone after 30 seconds', async () => {
  const { timer, state, guard } = setUp();
  state.text = 'een notitie';
  await guard.written();
  timer.advance(29_999);
  await Promise.resolve();
  expect(state.text).toBe('een notitie');
  timer.advance(1);
  await Promise.resolve();
  expect(state.text).toBe('');
});

test('what another program copied since then is left alone', async () => {
  const { timer, state, guard } = setUp();
  state.text = 'een notitie';
  await guard.written();
  state.text = 'iets anders';
  timer.advance(60_000);
  await Promise.resolve();
  expect(state.text).toBe('iets anders');
});

test('at lock it is cleared at once, and a second copy restarts the time', async () => {
  const { timer, state, guard } = setUp();
  state.text = 'eerste';
  await guard.written();
  timer.advance(20_000);
  await Promise.resolve();
  state.text = 'tweede';
  await guard.written();
  timer.advance(20_000);
  await Promise.resolve();
  expect(state.text).toBe('tweede');
  await guard.clear();
  expect(state.text).toBe('');
});

test('without anything of the app on it, the clipboard is never touched', async () => {
  const { state, guard } = setUp();
  state.text = 'van een ander';
  await guard.clear();
  expect(state.text).toBe('van een ander');
});

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
  guard.written('een notitie');
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
  guard.written('een notitie');
  state.text = 'iets anders';
  timer.advance(60_000);
  await Promise.resolve();
  expect(state.text).toBe('iets anders');
});

test('at lock it is cleared at once, and a second copy restarts the time', async () => {
  const { timer, state, guard } = setUp();
  state.text = 'eerste';
  guard.written('eerste');
  timer.advance(20_000);
  await Promise.resolve();
  state.text = 'tweede';
  guard.written('tweede');
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

test('a copy that reaches the clipboard only after the call is still known as the app’s', async () => {
  const { state, guard } = setUp();
  state.text = 'van daarvoor';
  guard.written('een notitie\nin twee regels');
  state.text = 'een notitie\r\nin twee regels';
  await guard.clear();
  expect(state.text).toBe('');
});

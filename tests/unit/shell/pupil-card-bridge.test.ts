import { expect, test, vi } from 'vitest';
import { shellMethods, vaultMethods } from '../../../electron/contract/channel-names';
import type { Result } from '../../../electron/contract/contract';
import { TrajectoryId } from '../../../electron/contract/ids';
import { createPupilCardGuard } from '../../../electron/shell/pupil-card';

type Listener = (event: unknown, method: unknown, input: unknown) => Promise<Result<unknown>>;
const listeners: Listener[] = [];

vi.mock('electron', () => ({
  ipcMain: { handle: (_channel: string, listener: Listener) => listeners.push(listener) },
}));

const { openBridge } = await import('../../../electron/shell/ipc-bridge');

const id = TrajectoryId.parse('01a20100-0000-7000-8000-0000000000c1');
const card = { id, on: '2026-03-04' };
const refused = { ok: false, code: 'PUPIL_CARD_SHOWN' };

/** The bridge over a main process and a vault that answer everything, and what reached them. */
const bridge = (
  answer: () => Promise<Result<unknown>> = () => Promise.resolve({ ok: true, value: 1 }),
) => {
  listeners.length = 0;
  const guard = createPupilCardGuard();
  const reached: string[] = [];
  const target = (method: string): Promise<Result<unknown>> => {
    reached.push(method);
    return answer();
  };
  openBridge({ isOwnSender: () => true, shell: target, vault: target, allows: guard.allows });
  const call = async (method: string, input: unknown): Promise<Result<unknown>> => {
    const [listener] = listeners;
    if (listener === undefined) throw new Error('no bridge');
    return listener({}, method, input);
  };
  return { guard, reached, call };
};

test('no call of another part of the app reaches the main process or the vault', async () => {
  const { guard, reached, call } = bridge();
  guard.show(card);
  const answers = await Promise.all(
    [...shellMethods, ...vaultMethods].map(async (method) => ({
      method,
      ...(await call(method, {})),
    })),
  );
  const passed = answers.filter(({ ok }) => ok).map(({ method }) => method);
  expect(reached).toEqual(passed);
  expect(passed).toHaveLength(7);
  expect(passed.every((name) => name.startsWith('window.') || name === 'clipboard.written')).toBe(
    true,
  );
  expect(answers.filter(({ ok }) => !ok)).toEqual(
    [...shellMethods, ...vaultMethods]
      .filter((method) => !passed.includes(method))
      .map((method) => ({ method, ...refused })),
  );
});

test('the card itself is read and scored', async () => {
  const { guard, reached, call } = bridge();
  guard.show(card);
  await call('skillCard.pupil', card);
  await call('skillCard.pupilScore', { ...card, goalId: id, part: 0, score: 4 });
  expect(reached).toEqual(['skillCard.pupil', 'skillCard.pupilScore']);
});

test('an answer that was under way when the card was shown does not come on the screen', async () => {
  let answer = (): void => undefined;
  const { guard, call } = bridge(
    () =>
      new Promise((resolve) => {
        answer = () => resolve({ ok: true, value: 'a note of another pupil' });
      }),
  );
  const asked = call('notes.list', {});
  guard.show(card);
  answer();
  expect(await asked).toEqual(refused);
});

test('a name that is no call stays unknown', async () => {
  const { guard, call } = bridge();
  guard.show(card);
  expect(await call('internal.registerFile', {})).toEqual({ ok: false, code: 'UNKNOWN_METHOD' });
});

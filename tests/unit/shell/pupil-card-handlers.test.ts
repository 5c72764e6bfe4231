import { expect, test, vi } from 'vitest';
import { TrajectoryId } from '../../../electron/contract/ids';
import { pupilCardWindow } from '../../../electron/contract/skill-card';
import { createRouter, route } from '../../../electron/ipc/router';
import { createPupilCardGuard } from '../../../electron/shell/pupil-card';
import type { ShellContext } from '../../../electron/shell/shell-handlers';

vi.mock('electron', () => ({ app: {}, nativeTheme: {}, dialog: {} }));

const { pupilCardHandlers } = await import('../../../electron/shell/pupil-card-handlers');

const id = TrajectoryId.parse('01a20100-0000-7000-8000-0000000000c1');
const card = { id, on: '2026-03-04' };
const PASSPHRASE = 'lantaarn dorp kraan';

/** A vault that knows this card and this passphrase, and brakes at the third wrong one. */
const opened = () => {
  let wrong = 0;
  const asked: string[] = [];
  const vault = (method: string, input: unknown) => {
    asked.push(method);
    const { passphrase } = input as { readonly passphrase?: string };
    if (method !== 'vault.verifyPassphrase') {
      const known = (input as typeof card).on === card.on;
      return Promise.resolve(
        known ? { ok: true, value: {} } : { ok: false, code: 'INVALID_INPUT' },
      );
    }
    if (wrong >= 2) {
      return Promise.resolve({ ok: false, code: 'PASSPHRASE_DELAYED', details: { seconds: 8 } });
    }
    if (passphrase === PASSPHRASE) return Promise.resolve({ ok: true, value: {} });
    wrong += 1;
    return Promise.resolve({ ok: false, code: 'WRONG_PASSPHRASE' });
  };
  const guard = createPupilCardGuard();
  const changes: boolean[] = [];
  const clear = vi.fn(() => Promise.resolve());
  const context = {
    keeper: { vault },
    clipboard: { clear },
    card: guard,
    onCard: () => changes.push(guard.shown() !== null),
  } as unknown as ShellContext;
  const call = createRouter([route(pupilCardWindow, pupilCardHandlers, () => context)], {
    translate: () => null,
    report: ({ kind }) => {
      throw new Error(kind);
    },
  });
  return { call, guard, changes, asked, clear };
};

test('a card is shown, the window follows, and what was copied before is gone', async () => {
  const { call, changes, clear } = opened();
  expect(await call('window.showPupilCard', card)).toEqual({ ok: true, value: {} });
  expect(await call('window.pupilCard', {})).toEqual({ ok: true, value: card });
  expect(changes).toEqual([true]);
  expect(clear).toHaveBeenCalledOnce();
});

test('a card that the vault doesn’t have shuts nobody in', async () => {
  const { call, guard, changes } = opened();
  const wrong = await call('window.showPupilCard', { id, on: '2026-03-07' });
  expect(wrong).toEqual({ ok: false, code: 'INVALID_INPUT' });
  expect([guard.shown(), changes]).toEqual([null, []]);
});

test('a wrong passphrase leaves the card where it is, and the brake of the vault holds', async () => {
  const { call, guard, changes } = opened();
  await call('window.showPupilCard', card);
  const leave = (passphrase: string) => call('window.leavePupilCard', { passphrase });
  expect(await leave('iets')).toEqual({ ok: false, code: 'WRONG_PASSPHRASE' });
  expect(await leave('iets')).toEqual({ ok: false, code: 'WRONG_PASSPHRASE' });
  expect(await leave(PASSPHRASE)).toEqual({
    ok: false,
    code: 'PASSPHRASE_DELAYED',
    details: { seconds: 8 },
  });
  expect([guard.shown(), changes]).toEqual([card, [true]]);
});

test('the right passphrase ends it, and the window follows once', async () => {
  const { call, guard, changes } = opened();
  await call('window.showPupilCard', card);
  expect(await call('window.leavePupilCard', { passphrase: PASSPHRASE })).toEqual({
    ok: true,
    value: {},
  });
  expect([guard.shown(), changes]).toEqual([null, [true, false]]);
});

test('where no card is shown, leaving it asks the vault nothing', async () => {
  const { call, asked, changes } = opened();
  await call('window.leavePupilCard', { passphrase: 'iets' });
  expect([asked, changes]).toEqual([[], []]);
});

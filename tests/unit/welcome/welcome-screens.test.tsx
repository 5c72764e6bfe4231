// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mock } from 'vitest';
import type { ReactNode } from 'react';
import { UiProvider } from '../../../renderer/ui/UiProvider';

// The flows load when they are asked for: on a loaded machine that takes longer than a second.
configure({ asyncUtilTimeout: 20_000 });

type Call = (input: unknown) => Promise<unknown>;
type Calls = Record<string, Record<string, Mock<Call>>>;

const ok = (value: unknown) => vi.fn<Call>(() => Promise.resolve({ ok: true, value }));
const fails = (code: string, details = {}) =>
  vi.fn<Call>(() => Promise.resolve({ ok: false, code, details }));

const status = (change = {}) =>
  ok({
    state: 'locked',
    problem: null,
    passphraseOpensAlone: true,
    waitSeconds: 0,
    syncedBy: null,
    ...change,
  });
const openVault = {
  name: 'Mijn dossiers',
  keychain: 'used',
  recoveryConfirmed: true,
  recoveryTestedAt: null,
  recoveryTestDue: false,
};
const code = '0AB1-2CD3-4EF5-6GH7-8JK9-MNPQ-RSTV-WXYZ-1234';

let calls: Calls;

beforeEach(() => {
  calls = { app: { about: ok({ platform: 'linux' }) } };
  // The bridge of the preload, with only the calls that a screen makes.
  vi.stubGlobal('casuskluis', { calls, on: () => () => undefined });
  vi.resetModules();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (content: ReactNode) => render(<UiProvider colorScheme="light">{content}</UiProvider>);

const showWelcome = async () => {
  const { Welcome } = await import('../../../renderer/features/welcome/Welcome');
  const onOpened = vi.fn<() => Promise<void>>(() => Promise.resolve());
  show(<Welcome onOpened={onOpened} />);
  return onOpened;
};

const typePassphrase = async (text: string) => {
  const field = await screen.findByLabelText('Wachtwoordzin');
  fireEvent.change(field, { target: { value: text } });
  fireEvent.submit(field.closest('form') ?? field);
};

it('the right passphrase leads on to the app', async () => {
  calls['vault'] = { status: status(), open: ok(openVault) };
  const onOpened = await showWelcome();
  await typePassphrase('zes woorden');
  await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
  expect(calls['vault']['open']).toHaveBeenCalledWith({ passphrase: 'zes woorden' });
});

it('a wrong passphrase is announced, and the wait that follows holds the button', async () => {
  calls['vault'] = { status: status(), open: fails('WRONG_PASSPHRASE') };
  await showWelcome();
  await screen.findByLabelText('Wachtwoordzin');
  calls['vault']['status'] = status({ waitSeconds: 20 });
  await typePassphrase('fout');
  expect((await screen.findByRole('alert')).textContent).toContain('klopt niet');
  await screen.findByText(/over \d+ seconden weer proberen/);
  expect(screen.getByRole('button', { name: 'Openen' })).toHaveProperty('disabled', true);
});

it('a vault that is open already after a reload goes straight on', async () => {
  calls['vault'] = { status: status({ state: 'open' }), opened: ok(openVault) };
  const onOpened = await showWelcome();
  await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
});

it('who stopped before typing the code back is asked for it again, and not let through', async () => {
  const halfway = { ...openVault, recoveryConfirmed: false };
  calls['vault'] = { status: status({ state: 'open' }), opened: ok(halfway) };
  const onOpened = await showWelcome();
  await screen.findByRole('heading', { name: 'Typ de herstelcode over' });
  screen.getByRole('button', { name: 'Ik heb geen blad: maak een nieuwe code' });
  expect(onOpened).not.toHaveBeenCalled();
});

it('an emptied keychain asks for the recovery code', async () => {
  calls['vault'] = { status: status(), open: fails('KEYCHAIN_ABSENT') };
  await showWelcome();
  await typePassphrase('mijn eigen zin');
  fireEvent.click(await screen.findByRole('button', { name: 'Open met de herstelcode' }));
  expect(await screen.findByLabelText('Herstelcode')).toBe(document.activeElement);
});

it('the sheet is saved as a file only after two questions', async () => {
  calls['print'] = { recoverySheet: ok({ done: true }) };
  const { SaveSheet } = await import('../../../renderer/features/welcome/steps/SaveSheet');
  show(<SaveSheet recoveryCode={code} vaultName="Mijn dossiers" />);
  fireEvent.click(screen.getByRole('button', { name: 'Liever als bestand bewaren' }));
  fireEvent.click(screen.getByRole('button', { name: 'Ja, ik wil een bestand' }));
  expect(calls['print']['recoverySheet']).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Ja, kies een plek' }));
  await screen.findByText('Het herstelblad is als bestand bewaard.');
  expect(calls['print']['recoverySheet']).toHaveBeenCalledWith({
    recoveryCode: code,
    vaultName: 'Mijn dossiers',
    target: 'file',
  });
});

// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mock } from 'vitest';
import type { Casus } from '../../../electron/contract/casus';
import type { GateTools } from '../../../renderer/features/casus/gate-tools';
import { UiProvider } from '../../../renderer/ui/UiProvider';
import { casusOf, part } from './support';

vi.mock('../../../renderer/features/notes/undo-notice', () => ({ notify: () => undefined }));

type Call = (input: unknown) => Promise<unknown>;
const ok = (value: unknown): Mock<Call> => vi.fn<Call>(() => Promise.resolve({ ok: true, value }));

const HASHES = { read: 'a'.repeat(64), now: 'b'.repeat(64) };

const draft = (text: string, textHash: string): Casus =>
  ({
    ...casusOf(part(text)),
    id: 'k',
    label: 'Vlieger',
    versionNumber: 1,
    checkedByRole: null,
    checkedOn: null,
    keptSure: 0,
    version: 4,
    textHash,
    checklist: [{ item: 'readAloud', open: 1 }],
  }) as unknown as Casus;

let calls: Record<string, Mock<Call>>;

beforeEach(() => {
  calls = {
    release: vi.fn<Call>(() => Promise.resolve({ ok: false, code: 'TEXT_CHANGED', details: {} })),
    get: ok(draft('Dan belt de moeder.', HASHES.now)),
  };
  vi.stubGlobal('casuskluis', { calls: { casus: calls }, on: () => () => undefined });
  vi.resetModules();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The dialog on a casus that follows what is done to it, as the gate does. */
const show = async () => {
  const { ReleaseDialog } = await import('../../../renderer/features/casus/release/ReleaseDialog');
  const { GateToolsContext } = await import('../../../renderer/features/casus/gate-tools');
  const onClose = vi.fn<() => void>();
  function Gate(): ReactNode {
    const [casus, setCasus] = useState(draft('Dan belt berendina.', HASHES.read));
    const run: GateTools['run'] = async (change) => {
      const after = await change(casus);
      setCasus(after);
      return after;
    };
    return (
      <GateToolsContext value={{ id: casus.id, run } as GateTools}>
        <ReleaseDialog casus={casus} onClose={onClose} onJump={() => undefined} />
      </GateToolsContext>
    );
  }
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={new QueryClient()}>
        <Gate />
      </QueryClientProvider>
    </UiProvider>,
  );
  await screen.findByText('Dan belt berendina.');
  return onClose;
};

const readAloud = () => screen.getByLabelText<HTMLInputElement>(/hardop gelezen/u);
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Vrijgeven' });

it('the text that was read goes along with the release', async () => {
  calls['release'] = ok(draft('Dan belt berendina.', HASHES.read));
  vi.stubGlobal('casuskluis', { calls: { casus: calls }, on: () => () => undefined });
  const onClose = await show();
  expect(button().disabled).toBe(true);
  fireEvent.click(readAloud());
  fireEvent.click(button());
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(calls['release']).toHaveBeenCalledWith({
    id: 'k',
    version: 4,
    keptSure: 0,
    textHash: HASHES.read,
    readAloud: true,
  });
});

it('another text than the one that was read is shown, and must be read again', async () => {
  const onClose = await show();
  fireEvent.click(readAloud());
  fireEvent.click(button());
  expect((await screen.findByRole('alert')).textContent).toContain(
    'De tekst is veranderd sinds u hem las',
  );
  expect(screen.getByText('Dan belt de moeder.')).toBeTruthy();
  expect([readAloud().checked, button().disabled]).toEqual([false, true]);
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(readAloud());
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.click(button());
  await waitFor(() => expect(calls['release']).toHaveBeenCalledTimes(2));
  expect(calls['release']?.mock.lastCall?.[0]).toMatchObject({ textHash: HASHES.now });
});

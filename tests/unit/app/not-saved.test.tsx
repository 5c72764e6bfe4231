// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

const place = {
  kind: 'casus',
  caseFileId: '01a20100-0000-7000-8000-0000000000f1',
  targetId: '01a20100-0000-7000-8000-0000000000a1',
} as const;
const draft = { ...place, id: '01a20100-0000-7000-8000-0000000000d1', updatedAt: '' };

// One bridge per test: the module that holds it is loaded anew.
afterEach(() => {
  cleanup();
  vi.resetModules();
});

type NotSaved = {
  readonly works: readonly unknown[];
  readonly unanswered: boolean;
  readonly exportStopped: boolean;
};
type Given = {
  readonly notSaved?: Partial<NotSaved>;
  readonly drafts?: readonly unknown[];
};

/** The dialog and the note of the frame, over a stand-in for the bridge. */
const show = async ({ notSaved = {}, drafts = [] }: Given = {}) => {
  const asked: unknown[] = [];
  const listeners = new Map<string, (payload: unknown) => void>();
  const ok = (value: unknown) => Promise.resolve({ ok: true, value });
  const calls = {
    casus: { get: () => ok({ label: 'K7-Groen' }) },
    caseFiles: { get: () => Promise.resolve({ ok: false, code: 'NOT_FOUND' }) },
    drafts: { list: () => ok(drafts) },
    window: {
      notSaved: () => ok({ works: [], unanswered: false, exportStopped: false, ...notSaved }),
      notSavedRead: () => {
        asked.push('read');
        return ok({});
      },
      leave: (how: unknown) => {
        asked.push(how);
        return ok({});
      },
    },
  };
  const on = (event: string, listener: (payload: unknown) => void) => {
    listeners.set(event, listener);
    return () => undefined;
  };
  Object.assign(globalThis, { casuskluis: { calls, on } });
  vi.doMock('../../../renderer/app/school', () => ({ useSchoolId: () => 'school' }));
  const { HeldDialog } = await import('../../../renderer/app/HeldDialog');
  const { NotSavedNote } = await import('../../../renderer/app/NotSavedNote');
  const { GoContext } = await import('../../../renderer/app/navigation');
  const { ShellContext } = await import('../../../renderer/app/shell-dialogs');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={new QueryClient()}>
        <GoContext value={(to) => asked.push(to)}>
          <ShellContext value={() => undefined}>
            <NotSavedNote />
            <HeldDialog />
          </ShellContext>
        </GoContext>
      </QueryClientProvider>
    </UiProvider>,
  );
  const hold = (reason: 'lock' | 'close') =>
    act(() => listeners.get('held')?.({ reason, unsaved: [place] }));
  return { asked, hold };
};

const button = (name: string) => screen.findByRole('button', { name });

it.each([
  ['lock', 'De kluis is nog niet vergrendeld', 'Vergrendel toch'],
  ['close', 'Casuskluis is nog niet gesloten', 'Sluit toch'],
] as const)(
  'a held %s tells what, that nothing is lost, and what to do',
  async (reason, title, anyway) => {
    const { asked, hold } = await show();
    hold(reason);
    const dialog = await screen.findByRole('dialog', { name: title });
    await screen.findByText('Casus K7-Groen: wat u het laatst typte, kan nu niet worden bewaard.');
    expect(dialog.textContent).toContain('Er is nog niets weg');
    expect(dialog.textContent).toContain('gaat deze tekst verloren');
    fireEvent.click(await button('Probeer opnieuw'));
    expect(asked).toEqual([{ reason, anyway: false }]);
    // Held again: the buttons can be used again.
    hold(reason);
    fireEvent.click(await button(anyway));
    expect(asked.at(-1)).toEqual({ reason, anyway: true });
  },
);

it('a held lock can be left for the text', async () => {
  const { asked, hold } = await show();
  hold('lock');
  fireEvent.click(await button('Terug naar de tekst'));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked).toEqual([]);
});

it('after unlocking it is told what an automatic lock lost, until it is read', async () => {
  const { asked } = await show({ notSaved: { works: [place] } });
  await screen.findByText('Niet bewaard bij het vergrendelen: Casus K7-Groen');
  fireEvent.click(await button('Open Casus K7-Groen'));
  expect(asked).toEqual([`/dossiers/${place.caseFileId}/casus/${place.targetId}`]);
  fireEvent.click(await button('Gelezen'));
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(asked.at(-1)).toBe('read');
});

it('after a lock without an answer of the screen it is told that something may be gone', async () => {
  const { asked } = await show({ notSaved: { unanswered: true } });
  const note = await screen.findByRole('alert');
  expect(note.textContent).toContain('Misschien niet alles bewaard');
  expect(note.textContent).toContain('Kijk na of er staat wat u het laatst typte');
  fireEvent.click(await button('Gelezen'));
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(asked).toEqual(['read']);
});

it('an export that a lock stopped is told as well', async () => {
  await show({ notSaved: { exportStopped: true } });
  const note = await screen.findByRole('alert');
  expect(note.textContent).toContain('De export is afgebroken: de kluis ging op slot');
  expect(note.textContent).toContain('Er is geen bestand geschreven');
});

it('a casus whose text waits as a draft is told, with the way to it', async () => {
  const { asked } = await show({ drafts: [draft, { ...draft, kind: 'note', id: 'other' }] });
  const note = await screen.findByRole('status');
  await screen.findByText('Nog niet in de casus bewaard: Casus K7-Groen');
  expect(note.textContent).toContain('als concept bewaard');
  fireEvent.click(await button('Open Casus K7-Groen'));
  expect(asked).toEqual([`/dossiers/${place.caseFileId}/casus/${place.targetId}`]);
});

it('nothing is told where nothing was lost', async () => {
  await show();
  await act(() => Promise.resolve());
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
});

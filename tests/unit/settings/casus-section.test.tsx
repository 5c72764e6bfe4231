// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

// One API object per test: the module that holds it is loaded anew.
afterEach(() => {
  cleanup();
  vi.resetModules();
});

const LABEL = 'Waarschuw als een casus op minder leerlingen past dan';

/** The field over a stand-in for the bridge. @returns the field and what was saved */
const showField = async () => {
  const saved: unknown[] = [];
  let now = { minimumMatching: 5 };
  const settings = {
    get: () => Promise.resolve({ ok: true, value: now }),
    set: ({ change }: { readonly change: typeof now }) => {
      saved.push(change);
      now = { ...now, ...change };
      return Promise.resolve({ ok: true, value: now });
    },
  };
  Object.assign(globalThis, { casuskluis: { calls: { settings }, on: () => () => undefined } });
  const { CasusSection } = await import('../../../renderer/features/settings/CasusSection');
  const { createQueryClient } = await import('../../../renderer/app/query');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={createQueryClient()}>
        <CasusSection />
      </QueryClientProvider>
    </UiProvider>,
  );
  const field = await screen.findByLabelText<HTMLInputElement>(LABEL);
  return { field, saved };
};

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

it('shows the minimum of the meter, and saves another on leaving the field', async () => {
  const { field, saved } = await showField();
  expect(field.value).toBe('5');
  type(field, '12');
  expect(screen.getByText('Nog niet bewaard')).toBeDefined();
  expect(saved).toEqual([]);
  fireEvent.blur(field);
  expect(await screen.findByText('Bewaard')).toBeDefined();
  expect(saved).toEqual([{ minimumMatching: 12 }]);
});

it.each(['1', '51', ''])('says that "%s" does not fit, and saves nothing', async (value) => {
  const { field, saved } = await showField();
  type(field, value);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(await screen.findByText('Kies een heel getal van 2 tot en met 50.')).toBeDefined();
  expect(field.value).toBe(value);
  expect(saved).toEqual([]);
});

// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { opp } from './support';

const one = opp();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The hooks over a stand-in for the vault. @returns whether the list of dates is read anew after it */
const setUp = async () => {
  const calls = {
    opp: {
      remove: () => Promise.resolve({ ok: true, value: {} }),
      create: () => Promise.resolve({ ok: true, value: one }),
    },
  };
  vi.stubGlobal('casuskluis', { calls, on: () => () => undefined });
  const hooks = await import('../../../renderer/features/opp/use-opp');
  const { keys } = await import('../../../renderer/app/query');
  const client = new QueryClient();
  const dates = [...keys.reminders, 'school'];
  client.setQueryData(dates, []);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { ...hooks, wrapper, isStale: () => client.getQueryState(dates)?.isInvalidated };
};

it('an OPP that is removed takes its dates along', async () => {
  const { useRemoveOpp, wrapper, isStale } = await setUp();
  const { result } = renderHook(() => useRemoveOpp(one), { wrapper });
  expect(await result.current()).toBe(true);
  expect(isStale()).toBe(true);
});

it('an OPP that is made has six weeks to tell of', async () => {
  const { useCreateOpp, wrapper, isStale } = await setUp();
  const { result } = renderHook(() => useCreateOpp(one.caseFileId), { wrapper });
  await result.current.mutateAsync(one.facts);
  expect(isStale()).toBe(true);
});

/** The screen over the real router, services and encrypted database; only the bridge is a stand-in. */
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import type { Result } from '../../../electron/contract/contract';
import type { EventName } from '../../../electron/contract/events';
import { featureRoutes } from '../../../electron/features/feature-routes';
import { createRouter } from '../../../electron/ipc/router';
import { openFile } from '../../integration/opp/support';
import { openTestVault } from '../../integration/support/open-test-vault';

export const refused = { ok: false, code: 'DISK_FULL' } as const;
export const slow = { timeout: 5000 };

/** A vault with one file, and no screen yet. */
export const openScreens = async () => {
  cleanup();
  vi.resetModules();
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  const vault = await openTestVault(new Date().toISOString());
  const { context } = vault;
  const file = await openFile(context);
  const router = createRouter(
    featureRoutes(() => Promise.resolve(context), {} as Parameters<typeof featureRoutes>[1]),
    {
      translate: (error) => (error instanceof CodedError ? error : null),
      report: ({ method, kind }) => {
        throw new Error(`${method} failed with ${kind}`);
      },
    },
  );
  const called: string[] = [];
  const answers = new Map<string, Result<unknown>>();
  const unsaved: unknown[] = [];
  const call = (method: string, input: unknown): Promise<Result<unknown>> => {
    called.push(method);
    if (method === 'window.flushed') unsaved.push((input as { unsaved: unknown }).unsaved);
    const answer = answers.get(method);
    return answer === undefined ? router(method, input) : Promise.resolve(answer);
  };
  const methods = (feature: string) => ({
    get: (_target: object, name: string) => (input: unknown) => call(`${feature}.${name}`, input),
  });
  const calls = new Proxy(
    {},
    { get: (_target, feature: string) => new Proxy({}, methods(feature)) },
  );
  const listeners = new Map<EventName, (payload: unknown) => void>();
  const on = (event: EventName, listener: (payload: unknown) => void) => {
    listeners.set(event, listener);
    return () => undefined;
  };
  Object.assign(globalThis, { casuskluis: { calls, on } });
  vi.doMock('../../../renderer/app/school', () => ({ useSchoolId: () => file.schoolId }));
  vi.doMock('@tanstack/react-router', () => ({
    useSearch: () => ({}),
    useRouterState: () => '',
  }));
  const { createQueryClient } = await import('../../../renderer/app/query');
  const client = createQueryClient();
  return {
    ...vault,
    ...file,
    client,
    called,
    /** What the screen said was not saved, each time it was asked. */
    unsaved,
    answer: (method: string, result: Result<unknown> | null) => {
      if (result === null) answers.delete(method);
      else answers.set(method, result);
    },
    tell: (event: EventName, payload: unknown) => listeners.get(event)?.(payload),
    show: (children: ReactNode) => show(client, children),
  };
};

const show = async (client: QueryClient, children: ReactNode) => {
  const { PrivacyProvider, usePrivacy } = await import('../../../renderer/app/privacy');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');
  const { UiShellProvider } = await import('../../../renderer/ui/UiShellProvider');
  const Names = () => <button onClick={usePrivacy().toggle}>Namen</button>;
  return render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={client}>
        <PrivacyProvider>
          <UiShellProvider>
            <Names />
            {children}
          </UiShellProvider>
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
};

export const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }, slow));
};

/** Screens of groups over the real router, services and encrypted database; only the bridge is a stand-in. */
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import type { Result } from '../../../electron/contract/contract';
import type { OpenContext } from '../../../electron/features/context';
import { featureRoutes } from '../../../electron/features/feature-routes';
import { createRouter } from '../../../electron/ipc/router';
import { openTestVault } from '../../integration/support/open-test-vault';

type Answer = (input: unknown, real: () => Promise<Result<unknown>>) => Promise<Result<unknown>>;

export const slow = { timeout: 5000 };

/** Wednesday of week 11 of what starts on the first Monday of the vault's school year. */
const NOW = '2025-11-12T10:00:00';

/** A vault as `make` fills it, and no screen yet. */
export const openVaultWith = async <Made extends { readonly schoolId: string }>(
  make: (context: OpenContext) => Promise<Made>,
) => {
  cleanup();
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  const vault = await openTestVault();
  const { context } = vault;
  const made = await make(context);
  const router = createRouter(
    featureRoutes(() => Promise.resolve(context), {} as Parameters<typeof featureRoutes>[1]),
    {
      translate: (error) => (error instanceof CodedError ? error : null),
      report: ({ method, kind }) => {
        throw new Error(`${method} failed with ${kind}`);
      },
    },
  );
  const answers = new Map<string, Answer>();
  const methods = (feature: string) => ({
    get: (_target: object, name: string) => (input: unknown) => {
      const method = `${feature}.${name}`;
      const real = () => router(method, input);
      return answers.get(method)?.(input, real) ?? real();
    },
  });
  const calls = new Proxy(
    {},
    { get: (_target, feature: string) => new Proxy({}, methods(feature)) },
  );
  Object.assign(globalThis, { casuskluis: { calls, on: () => () => undefined } });
  const went: string[] = [];
  vi.doMock('../../../renderer/app/school', () => ({ useSchoolId: () => made.schoolId }));
  vi.doMock('../../../renderer/app/navigation', () => ({
    useGo: () => (to: string) => void went.push(to),
  }));
  return {
    ...vault,
    made,
    /** Where a button led. */
    went,
    /** From now on this call is answered so. */
    answer: (method: string, as: Answer) => answers.set(method, as),
    drafts: async () => {
      const rows = await vault.read('drafts').select('kind', 'payload').orderBy('kind');
      return rows as { kind: string; payload: string }[];
    },
    show,
  };
};

const show = async (children: ReactNode) => {
  const { createQueryClient } = await import('../../../renderer/app/query');
  const { PrivacyProvider, usePrivacy } = await import('../../../renderer/app/privacy');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');
  const { UiShellProvider } = await import('../../../renderer/ui/UiShellProvider');
  const client = createQueryClient();
  const Names = () => <button onClick={usePrivacy().toggle}>Namen</button>;
  const app = (shown: ReactNode) => (
    <UiProvider colorScheme="light">
      <QueryClientProvider client={client}>
        <PrivacyProvider>
          <UiShellProvider>
            <Names />
            {shown}
          </UiShellProvider>
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>
  );
  const { rerender } = render(app(children));
  return { show: (other: ReactNode) => rerender(app(other)) };
};

export const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }, slow));
};

/** Types into a field, as a person does. */
export const type = async (label: string, text: string): Promise<void> => {
  const field = await screen.findByLabelText(label, undefined, slow);
  fireEvent.change(field, { target: { value: text } });
};

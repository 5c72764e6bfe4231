/** Screens of questions over the real router, services and encrypted database. */
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { featureRoutes } from '../../../electron/features/feature-routes';
import { createRouter } from '../../../electron/ipc/router';
import type { TestVault } from '../../integration/support/open-test-vault';

/** The screen talks to this vault; a place that is asked for is a file in its folder. */
export const screensOf = async (vault: TestVault, schoolId: string | null = null) => {
  cleanup();
  vi.resetModules();
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  const { context, folder } = vault;
  const router = createRouter(
    featureRoutes(() => Promise.resolve(context), {} as Parameters<typeof featureRoutes>[1]),
    {
      translate: (error) => (error instanceof CodedError ? error : null),
      report: ({ method, kind }) => {
        throw new Error(`${method} failed with ${kind}`);
      },
    },
  );
  const path = join(folder, 'bestand.casuskluis');
  const pick = ({ purpose }: { readonly purpose: 'saveArchive' }) => {
    const token = context.files.register({ path, purpose, name: '', byteLength: 0 });
    return Promise.resolve({ ok: true, value: { token, name: '', byteLength: 0 } });
  };
  const methods = (feature: string) => ({
    get: (_target: object, name: string) =>
      feature === 'files' && name === 'pick'
        ? pick
        : (input: unknown) => router(`${feature}.${name}`, input),
  });
  const calls = new Proxy(
    {},
    { get: (_target, feature: string) => new Proxy({}, methods(feature)) },
  );
  Object.assign(globalThis, { casuskluis: { calls, on: () => () => undefined } });
  vi.doMock('../../../renderer/app/school', () => ({ useSchoolId: () => schoolId }));
  const gone: string[] = [];
  return { path, gone, show: (children: ReactNode) => show(children, (to) => gone.push(to)) };
};

/** The school of a file: names are masked with those of the school that is worked in. */
export const schoolOf = async (vault: TestVault, caseFileId: string): Promise<string> =>
  (await getCaseFile(vault.context, caseFileId)).schoolId;

const show = async (children: ReactNode, go: (to: string) => void) => {
  const { createQueryClient } = await import('../../../renderer/app/query');
  const { GoContext } = await import('../../../renderer/app/navigation');
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
            <GoContext value={go}>
              <Names />
              {shown}
            </GoContext>
          </UiShellProvider>
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>
  );
  const { rerender } = render(app(children));
  return { show: (other: ReactNode) => rerender(app(other)) };
};

export const slow = { timeout: 8000 };

/** Types into a field, as a person does. */
export const type = async (name: string | RegExp, text: string): Promise<void> => {
  const field = await screen.findByRole('textbox', { name }, slow);
  fireEvent.change(field, { target: { value: text } });
};

export const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }, slow));
};

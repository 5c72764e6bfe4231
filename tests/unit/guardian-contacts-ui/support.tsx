/** Screens of contact with guardians over the real router, services and encrypted database. */
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { CaseFile } from '../../../electron/contract/case-files';
import { CodedError } from '../../../electron/contract/coded-error';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import { featureRoutes } from '../../../electron/features/feature-routes';
import { createRouter } from '../../../electron/ipc/router';
import { openFile } from '../../integration/opp/support';
import type { OpenFile } from '../../integration/opp/support';
import { openTestVault } from '../../integration/support/open-test-vault';

/** A vault with one file, with what `fill` adds to it. */
export const openGuardiansOf = async (
  fill: (context: OpenContext, file: OpenFile) => Promise<unknown> = () => Promise.resolve(),
) => {
  cleanup();
  vi.resetModules();
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  const vault = await openTestVault();
  const { context } = vault;
  const file = await openFile(context);
  await fill(context, file);
  const router = createRouter(
    featureRoutes(() => Promise.resolve(context), {} as Parameters<typeof featureRoutes>[1]),
    {
      translate: (error) => (error instanceof CodedError ? error : null),
      report: ({ method, kind }) => {
        throw new Error(`${method} failed with ${kind}`);
      },
    },
  );
  const methods = (feature: string) => ({
    get: (_target: object, name: string) => (input: unknown) => router(`${feature}.${name}`, input),
  });
  const calls = new Proxy(
    {},
    { get: (_target, feature: string) => new Proxy({}, methods(feature)) },
  );
  Object.assign(globalThis, { casuskluis: { calls, on: () => () => undefined } });
  vi.doMock('../../../renderer/app/school', () => ({ useSchoolId: () => file.schoolId }));
  const record = async (): Promise<CaseFile> =>
    CaseFile.parse(await getCaseFile(context, file.caseFileId));
  return { ...vault, file, record, show };
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

export const slow = { timeout: 5000 };

/** Types into a field, as a person does. A field with suggestions has a list of the same name. */
export const type = async (name: string | RegExp, text: string): Promise<void> => {
  const field = await screen.findByRole('textbox', { name }, slow);
  fireEvent.change(field, { target: { value: text } });
};

export const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }, slow));
};

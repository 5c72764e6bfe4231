/** The import screen over the real router, service and encrypted database; only the bridge is a stand-in. */
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classLists } from '../../../electron/contract/class-lists';
import { CodedError } from '../../../electron/contract/coded-error';
import { pupils } from '../../../electron/contract/pupils';
import { settings } from '../../../electron/contract/settings';
import { classListsHandlers } from '../../../electron/features/class-lists/class-lists-handlers';
import { pupilsHandlers } from '../../../electron/features/pupils/pupils-handlers';
import { settingsHandlers } from '../../../electron/features/settings/settings-handlers';
import { createRouter, route } from '../../../electron/ipc/router';
import { openTestVault } from '../../integration/support/open-test-vault';
import type { TestVault } from '../../integration/support/open-test-vault';

export type Shown = {
  readonly vault: TestVault;
  /** Puts a file where the next dialog will find it. */
  readonly willPick: (name: string, content: string) => string;
  readonly went: string[];
};

export const showImport = async (): Promise<Shown> => {
  cleanup();
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  const vault = await openTestVault();
  const { context } = vault;
  const router = createRouter(
    [
      route(classLists, classListsHandlers, () => context),
      route(pupils, pupilsHandlers, () => context),
      route(settings, settingsHandlers, () => context),
    ] as Parameters<typeof createRouter>[0],
    {
      translate: (error) => (error instanceof CodedError ? error : null),
      report: ({ method, kind }) => {
        throw new Error(`${method} failed with ${kind}`);
      },
    },
  );
  let picked: { token: string; name: string; byteLength: number } | null = null;
  const files = { pick: () => Promise.resolve({ ok: true, value: picked }) };
  const calls = new Proxy(
    {},
    {
      get: (_target, feature: string) =>
        feature === 'files'
          ? files
          : new Proxy(
              {},
              {
                get: (_inner, method: string) => (input: unknown) =>
                  router(`${feature}.${method}`, input),
              },
            ),
    },
  );
  Object.assign(globalThis, { casuskluis: { calls, on: () => () => undefined } });

  // After the bridge is there: api.ts takes it when it is loaded.
  const { ImportScreen } = await import('../../../renderer/features/class-lists/ImportScreen');
  const { GoContext } = await import('../../../renderer/app/navigation');
  const { PrivacyProvider, usePrivacy } = await import('../../../renderer/app/privacy');
  const { createQueryClient } = await import('../../../renderer/app/query');
  const { SchoolProvider } = await import('../../../renderer/app/school');
  const { ConfirmProvider } = await import('../../../renderer/ui/ConfirmDialog');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');

  const Hide = () => {
    const { toggle } = usePrivacy();
    return <button onClick={toggle}>Privacyweergave</button>;
  };
  const went: string[] = [];
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={createQueryClient()}>
        <PrivacyProvider>
          <SchoolProvider>
            <GoContext value={(path) => went.push(path)}>
              <ConfirmProvider>
                <Hide />
                <ImportScreen />
              </ConfirmProvider>
            </GoContext>
          </SchoolProvider>
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
  return {
    vault,
    went,
    willPick: (name, content) => {
      const path = join(vault.folder, name);
      writeFileSync(path, content);
      const file = { path, purpose: 'classList', name, byteLength: content.length } as const;
      picked = { token: context.files.register(file), name, byteLength: content.length };
      return path;
    },
  };
};

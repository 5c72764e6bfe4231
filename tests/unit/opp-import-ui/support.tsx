/** The dialog and the box over the real router, service and encrypted database; only the bridge is a stand-in. */
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../../../electron/contract/coded-error';
import { Opp } from '../../../electron/contract/opp';
import { opp } from '../../../electron/contract/opp-calls';
import { oppImport } from '../../../electron/contract/opp-import';
import { settings } from '../../../electron/contract/settings';
import type { OpenContext } from '../../../electron/features/context';
import { oppHandlers } from '../../../electron/features/opp/opp-handlers';
import { oppImportHandlers } from '../../../electron/features/opp/opp-import-handlers';
import { createOpp, getOpp } from '../../../electron/features/opp/opp-service';
import { settingsHandlers } from '../../../electron/features/settings/settings-handlers';
import { createRouter, route } from '../../../electron/ipc/router';
import { facts, openFile } from '../../integration/opp/support';
import { openTestVault } from '../../integration/support/open-test-vault';

type Bridge = { readonly willPick: (name: string, content: Buffer | string) => void };

const bridgeTo = ({ context, folder }: { context: OpenContext; folder: string }): Bridge => {
  const router = createRouter(
    [
      route(opp, oppHandlers, () => context),
      route(oppImport, oppImportHandlers, () => context),
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
  const methods = (feature: string) =>
    new Proxy(
      {},
      { get: (_target, name: string) => (input: unknown) => router(`${feature}.${name}`, input) },
    );
  const calls = new Proxy(
    {},
    { get: (_target, feature: string) => (feature === 'files' ? files : methods(feature)) },
  );
  Object.assign(globalThis, { casuskluis: { calls, on: () => () => undefined } });
  return {
    willPick: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const file = { path, purpose: 'oppImport', name, byteLength: content.length } as const;
      picked = { token: context.files.register(file), name, byteLength: content.length };
    },
  };
};

/** An empty draft with the dialog open and the box under it. */
export const showOppImport = async () => {
  cleanup();
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  const vault = await openTestVault();
  const { caseFileId } = await openFile(vault.context);
  const created = await createOpp(vault.context, { caseFileId, facts: facts() });
  const bridge = bridgeTo(vault);

  // After the bridge is there: api.ts takes it when it is loaded.
  const { ImportDialog } = await import('../../../renderer/features/opp/import/ImportDialog');
  const { UnplacedBox } = await import('../../../renderer/features/opp/import/UnplacedBox');
  const { PrivacyProvider, usePrivacy } = await import('../../../renderer/app/privacy');
  const { ConfirmProvider } = await import('../../../renderer/ui/ConfirmDialog');
  const { createQueryClient } = await import('../../../renderer/app/query');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');
  const { Notifications } = await import('@mantine/notifications');
  const shown = Opp.parse(created);
  let closed = 0;
  const Names = () => <button onClick={usePrivacy().toggle}>Namen</button>;
  const Both = ({ dialog }: { readonly dialog: boolean }) => (
    <UiProvider colorScheme="light">
      <Notifications />
      <QueryClientProvider client={client}>
        <PrivacyProvider>
          <ConfirmProvider>
            <Names />
            {dialog && <ImportDialog opp={shown} onClose={() => (closed += 1)} />}
            <UnplacedBox opp={shown} />
          </ConfirmProvider>
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>
  );
  const client = createQueryClient();
  const { rerender } = render(<Both dialog />);
  return {
    ...bridge,
    context: vault.context,
    closedTimes: () => closed,
    closeDialog: () => rerender(<Both dialog={false} />),
    now: () => getOpp(vault.context, created.id),
  };
};

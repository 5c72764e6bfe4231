// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Opp } from '../../../electron/contract/opp';
import type { OppVersion } from '../../../electron/contract/opp';
import { createOpp } from '../../../electron/features/opp/opp-service';
import { settings } from '../../../electron/contract/settings';
import { settingsHandlers } from '../../../electron/features/settings/settings-handlers';
import { createRouter, route } from '../../../electron/ipc/router';
import { facts, openFile } from '../../integration/opp/support';
import { openTestVault } from '../../integration/support/open-test-vault';

afterEach(() => {
  cleanup();
  vi.resetModules();
});

const slow = { timeout: 5000 };
const pages = (questions: readonly object[]) => ({
  document: { title: 'Een OPP', kicker: '', blocks: [] },
  pagesHash: 'c'.repeat(64),
  leaving: { replaced: 3, peopleLeftOut: 1, contactsLeftOut: 0, questions },
});

/** The dialog over a vault that asks about these words. @returns what was asked to leave */
const show = async (questions: readonly object[]): Promise<readonly unknown[]> => {
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  const { context } = await openTestVault();
  const { caseFileId } = await openFile(context);
  const opp = Opp.parse(await createOpp(context, { caseFileId, facts: facts() }));
  const version: OppVersion | null = opp.draft;
  if (version === null) throw new Error('a new OPP has a draft');
  const router = createRouter(
    [route(settings, settingsHandlers, () => context)] as Parameters<typeof createRouter>[0],
    { translate: () => null, report: () => undefined },
  );
  const left: unknown[] = [];
  const calls = {
    opp: {
      preview: () => Promise.resolve({ ok: true, value: pages(questions) }),
      exportPdf: (input: unknown) => {
        left.push(input);
        return Promise.resolve({ ok: true, value: { saved: false } });
      },
    },
    settings: { get: () => router('settings.get', {}) },
  };
  Object.assign(globalThis, { casuskluis: { calls, on: () => () => undefined } });
  const { ExportDialog } = await import('../../../renderer/features/opp/versions/ExportDialog');
  const { PrivacyProvider } = await import('../../../renderer/app/privacy');
  const { createQueryClient } = await import('../../../renderer/app/query');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={createQueryClient()}>
        <PrivacyProvider>
          <ExportDialog opp={opp} version={version} onClose={() => undefined} />
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
  return left;
};

const button = (): Promise<HTMLElement> =>
  screen.findByRole('button', { name: 'Bewaar als PDF' }, slow);

it('lists what is asked about, and lets nothing leave before a person says that they looked', async () => {
  const left = await show([{ surface: 'bloem', tag: 'PERSON', count: 2 }]);
  expect(await screen.findByText('bloem (persoon, 2 keer)', undefined, slow)).toBeDefined();
  const save = await button();
  expect(save.hasAttribute('disabled')).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: /Ik heb deze woorden bekeken/ }));
  fireEvent.click(save);
  await waitFor(() => expect(left).toHaveLength(1), slow);
  expect(left[0]).toMatchObject({ pagesHash: 'c'.repeat(64), looked: true });
});

it('asks for no tick where nothing is asked', async () => {
  const left = await show([]);
  await screen.findByText('Een OPP', undefined, slow);
  fireEvent.click(await button());
  await waitFor(() => expect(left).toHaveLength(1), slow);
  expect(left[0]).toMatchObject({ looked: false });
});

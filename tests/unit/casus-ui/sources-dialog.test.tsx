// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Casus, CasusSourceItem } from '../../../electron/contract/casus';
import { Day } from '../../../electron/contract/ids';
import type { GateTools } from '../../../renderer/features/casus/gate-tools';
import { UiProvider } from '../../../renderer/ui/UiProvider';
import { casusOf, part } from './support';

const item = (kind: CasusSourceItem['kind'], heading: string): CasusSourceItem => ({
  kind,
  id: heading,
  heading,
  when: kind === 'note' ? Day.parse('2025-11-06') : null,
  excerpt: `Noor en ${heading}.`,
});
const items = [
  item('field', 'Bouw'),
  item('note', 'Observatie, najaar'),
  item('opp', 'OPP, doelen'),
  item('arrangement', 'Aanvraag arrangement, hulpvraag'),
];

beforeEach(() => {
  const calls = { casus: { sources: () => Promise.resolve({ ok: true, value: items }) } };
  vi.stubGlobal('casuskluis', { calls, on: () => () => undefined });
  vi.resetModules();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = async (): Promise<void> => {
  const { SourcesDialog } = await import('../../../renderer/features/casus/dialogs/SourcesDialog');
  const { GateToolsContext } = await import('../../../renderer/features/casus/gate-tools');
  const { PrivacyProvider, usePrivacy } = await import('../../../renderer/app/privacy');
  function Hide(): ReactNode {
    const { toggle } = usePrivacy();
    return <button onClick={toggle}>Verberg</button>;
  }
  const casus = { ...casusOf(part('')), caseFileId: 'f' } as unknown as Casus;
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={new QueryClient()}>
        <PrivacyProvider>
          <Hide />
          <GateToolsContext value={{ id: 'k' } as unknown as GateTools}>
            <SourcesDialog
              casus={casus}
              place={{ section: 'context', partner: null }}
              onClose={() => undefined}
            />
          </GateToolsContext>
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
  await screen.findByLabelText(/^OPP, doelen/u);
};

it('each kind stands under its own name', async () => {
  await show();
  const list = screen.getByRole('group', { name: 'Teksten uit het dossier' });
  const groups = within(list).getAllByRole('group');
  expect(groups.map((group) => within(group).getByRole('heading').textContent)).toEqual([
    'Gegevens',
    'Notities',
    'OPP',
    'Arrangement',
  ]);
  const [, , opp] = groups;
  expect(opp?.textContent).toContain('OPP, doelen');
  expect(opp?.textContent).not.toContain('Observatie');
});

it('one kind can be chosen from', async () => {
  await show();
  fireEvent.click(screen.getByRole('radio', { name: 'OPP' }));
  screen.getByLabelText(/^OPP, doelen/u);
  expect(screen.queryByLabelText(/^Observatie/u)).toBeNull();
});

it('is away while names are hidden', async () => {
  await show();
  expect(screen.getAllByText(/Noor en/u)).toHaveLength(4);
  fireEvent.click(screen.getByText('Verberg'));
  await waitFor(() => expect(screen.queryByText(/Noor/u)).toBeNull());
});

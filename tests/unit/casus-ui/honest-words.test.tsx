// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Casus, CasusSummary } from '../../../electron/contract/casus';
import { CaseFileId } from '../../../electron/contract/ids';
import { UiProvider } from '../../../renderer/ui/UiProvider';
import { casusOf, part } from './support';

const CHECKED =
  'Gegevens vervangen, gecontroleerd door orthopedagoog op 12 november 2025. Voor bekenden kan dit herleidbaar zijn.';
const UNCHECKED =
  'Dit is een concept en nog niet gecontroleerd. Voor bekenden kan dit herleidbaar zijn.';
const file = CaseFileId.parse('01a20100-0000-7000-8000-0000000000f1');

const draft = {
  id: 'k',
  label: 'Vlieger',
  status: 'draft',
  versionNumber: 1,
  openQuestions: 0,
  checkedByRole: null,
  checkedOn: null,
  exportCount: 0,
} as unknown as CasusSummary;
const released = {
  ...draft,
  status: 'released',
  checkedByRole: 'educationalPsychologist',
  checkedOn: '2025-11-12',
} as unknown as CasusSummary;

let list: readonly CasusSummary[] = [];

beforeEach(() => {
  list = [];
  const casus = {
    list: () => Promise.resolve({ ok: true, value: list }),
    log: () => Promise.resolve({ ok: true, value: [] }),
  };
  vi.stubGlobal('casuskluis', { calls: { casus }, on: () => () => undefined });
  vi.resetModules();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = async (shown: ReactNode): Promise<void> => {
  const { ConfirmProvider } = await import('../../../renderer/ui/ConfirmDialog');
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={new QueryClient()}>
        <ConfirmProvider>{shown}</ConfirmProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
};

const whole = (summary: CasusSummary): Casus =>
  ({ ...casusOf(part('Dan belt de moeder.')), ...summary }) as unknown as Casus;

it('stand with each casus in the list, with the function and the day of who checked it', async () => {
  list = [released, { ...draft, label: 'Kompas' }];
  const { CasusTab } = await import('../../../renderer/features/casus/CasusTab');
  await show(<CasusTab caseFileId={file} />);
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first?.textContent).toContain(CHECKED);
  expect(second?.textContent).toContain(UNCHECKED);
});

it('stand where there is no casus yet', async () => {
  const { CasusTab } = await import('../../../renderer/features/casus/CasusTab');
  await show(<CasusTab caseFileId={file} />);
  expect(await screen.findByText(/Voor bekenden kan dit herleidbaar zijn\./u)).not.toBeNull();
});

it('stand above what is read aloud', async () => {
  const { ReadingView } = await import('../../../renderer/features/casus/release/ReadingView');
  await show(<ReadingView casus={whole(draft)} />);
  expect(screen.getByText(UNCHECKED)).not.toBeNull();
});

it.each([
  { state: 'a draft', of: draft, words: UNCHECKED },
  { state: 'a version', of: released, words: CHECKED },
])('stand above the log of $state', async ({ of, words }) => {
  const { LogDialog } = await import('../../../renderer/features/casus/release/LogDialog');
  await show(<LogDialog casus={whole(of)} onClose={() => undefined} />);
  expect(await screen.findByText(words)).not.toBeNull();
});

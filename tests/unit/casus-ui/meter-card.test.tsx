// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Casus } from '../../../electron/contract/casus';
import type { CasusMeter } from '../../../electron/contract/casus-meter';
import type { GateTools } from '../../../renderer/features/casus/gate-tools';
import { UiProvider } from '../../../renderer/ui/UiProvider';
import { casusOf, part } from './support';

const uncounted: CasusMeter = {
  state: 'noList',
  population: 0,
  matching: 0,
  minimum: 5,
  belowMinimum: false,
  attributes: [{ kind: 'yearGroup', surface: 'groep 5', matchingAlone: 0, matchingWithout: 0 }],
  narrowest: null,
  wider: [],
  unknowable: [{ kind: 'diagnosis', surface: 'dyslexie' }],
  acceptedReason: null,
};

beforeEach(() => {
  vi.stubGlobal('casuskluis', { calls: {}, on: () => () => undefined });
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  vi.resetModules();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = async (meter: CasusMeter, open: number): Promise<void> => {
  const { MeterCard } = await import('../../../renderer/features/casus/aside/MeterCard');
  const { GateToolsContext } = await import('../../../renderer/features/casus/gate-tools');
  const casus = {
    ...casusOf(part('In groep 5 met dyslexie.')),
    meter,
    checklist: [{ item: 'meter', open }],
  } as unknown as Casus;
  render(
    <UiProvider colorScheme="light">
      <GateToolsContext value={{ id: 'k' } as unknown as GateTools}>
        <MeterCard casus={casus} editable />
      </GateToolsContext>
    </UiProvider>,
  );
};

it('without a class list it names what narrows down and asks an answer', async () => {
  await show(uncounted, 1);
  screen.getByText(/kan niet worden geteld op hoeveel leerlingen/u);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'groep 5 (groep)',
    'dyslexie (diagnose)',
  ]);
  screen.getByLabelText('Waarom mag het zo blijven?');
  expect(screen.queryByRole('meter')).toBeNull();
  expect(screen.queryByText(/minder dan 5 leerlingen/u)).toBeNull();
});

it('shows the answer that was given, also without a count', async () => {
  await show({ ...uncounted, acceptedReason: 'Groep 5 is hier groot.' }, 0);
  screen.getByText(/Groep 5 is hier groot\./u);
  expect(screen.queryByLabelText('Waarom mag het zo blijven?')).toBeNull();
});

it('asks nothing while there is nothing to answer', async () => {
  await show({ ...uncounted, attributes: [], unknowable: [] }, 0);
  screen.getByText('In de tekst staat niets dat de groep kleiner maakt.');
  expect(screen.queryByLabelText('Waarom mag het zo blijven?')).toBeNull();
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { existsSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { list, pupil } from '../../integration/class-lists/support';
import { showImport } from './support';

// One API object per test: the module that holds it is loaded anew.
afterEach(() => {
  cleanup();
  vi.resetModules();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const appears = (text: string | RegExp) => screen.findByText(text, undefined, { timeout: 5000 });

const anna = pupil({ key: '1', name: 'Anna', born: '2017-01-02', extra: '<bsn>000000012</bsn>' });
const bram = pupil({ key: '2', name: 'Bram', surname: 'Ander', born: '2017-02-03', group: 'B' });

const toPreview = async (school = 'De Proefschool'): Promise<void> => {
  fireEvent.change(await screen.findByLabelText('Naam van de school'), {
    target: { value: school },
  });
  press('Naar het overzicht');
  await appears('Dit gaat er gebeuren');
};

it('takes a class list in four steps, and deletes the file only after asking', async () => {
  const { vault, willPick, went } = await showImport();
  const path = willPick('EDEX.XML', list([anna, bram]));
  press('Kies een bestand');
  await appears('EDEXML, schooljaar 2025–2026, 2 leerlingen.');
  press('Naar het overzicht');
  await appears('Vul de naam van de school in.');
  await toPreview();
  const added = await screen.findByRole('list', { name: 'Toevoegen (2)' });
  expect(within(added).getByText('Anna Proef')).toBeDefined();
  expect(screen.getByText(/BSN of onderwijsnummer \(1×\): een persoonsnummer/u)).toBeDefined();

  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lees in' }).disabled).toBe(false),
  );
  press('Lees in');
  await appears('2 leerlingen toegevoegd');
  expect(await vault.read('pupils').pluck('first_name')).toEqual(['Anna', 'Bram']);

  press('Maak een dossier');
  expect(went).toEqual(['/dossiers/nieuw']);
  press('Verwijder het bestand');
  await appears(/gaat niet naar de prullenbak/u);
  expect(existsSync(path)).toBe(true);
  fireEvent.click(within(await screen.findByRole('dialog')).getByText('Verwijder het bestand'));
  await appears('Het bestand is verwijderd.');
  expect(existsSync(path)).toBe(false);
});

it('says of a dangerous file what is wrong on which line, and that nothing changed', async () => {
  const { willPick } = await showImport();
  willPick('EDEX.XML', `<?xml version="1.0"?>\n<!DOCTYPE EDEX []>\n${list([anna])}`);
  press('Kies een bestand');
  await appears(/In dit bestand staat een DOCTYPE \(regel 2\)/u);
  expect(screen.getByText('Er is niets veranderd.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeDefined();
});

it('shows of pasted rows which columns are not taken over, without their values', async () => {
  await showImport();
  fireEvent.change(screen.getByLabelText('Geplakte rijen'), {
    target: { value: 'Roepnaam\tAchternaam\tKlas\tBSN\nAnna\tProef\t4a\t000000012' },
  });
  press('Lees deze rijen');
  await appears('Wat staat er in de kolommen?');
  const row = screen.getByRole('row', { name: /BSN/u });
  expect(within(row).getByText('wordt niet overgenomen')).toBeDefined();
  expect(screen.queryByText(/000000012/u)).toBeNull();
  press('Verder');
  await appears(/geplakte rijen, schooljaar 2025–2026, één leerling/u);
  await toPreview();
  await screen.findByRole('list', { name: 'Toevoegen (1)' });
});

it('shows no name in the privacy view', async () => {
  const { willPick } = await showImport();
  willPick('EDEX.XML', list([anna, bram]));
  press('Kies een bestand');
  await toPreview();
  await screen.findByRole('list', { name: 'Toevoegen (2)' });
  press('Privacyweergave');
  expect(screen.getByText('leerling 2')).toBeDefined();
  expect(globalThis.document.body.textContent).not.toMatch(/Anna|Bram|Proef,|Ander/u);
});

it('asks before many pupils leave, and lets nothing in before that is answered', async () => {
  const { vault, willPick } = await showImport();
  willPick('EDEX.XML', list([anna, bram]));
  press('Kies een bestand');
  await toPreview();
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lees in' }).disabled).toBe(false),
  );
  press('Lees in');
  await appears('2 leerlingen toegevoegd');

  press('Nog een lijst inlezen');
  willPick('EDEX2.XML', list([anna], { day: '2025-10-01' }));
  press('Kies een bestand');
  await appears('Staat de hele school in deze lijst?');
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /4a/u }).checked).toBe(true),
  );
  press('Naar het overzicht');
  const yes = await screen.findByLabelText('Dat klopt: de lijst is volledig.');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lees in' }).disabled).toBe(true);
  expect(screen.getByRole('list', { name: 'Van school (1)' })).toBeDefined();
  fireEvent.click(yes);
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lees in' }).disabled).toBe(false),
  );
  press('Lees in');
  await appears('één leerling uit de kluis');
  expect(await vault.read('pupils').pluck('first_name')).toEqual(['Anna']);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { formAsTable } from '../opp-import/old-forms';
import { showOppImport } from './support';

// One API object per test: the module that holds it is loaded anew.
afterEach(() => {
  cleanup();
  vi.resetModules();
});

const slow = { timeout: 5000 };
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const area = () => screen.findByLabelText('Of plak hier de tekst of tabel', undefined, slow);

const paste = async (text: string): Promise<void> => {
  fireEvent.change(await area(), { target: { value: text } });
  press('Bekijk wat waar komt');
};

it('shows of a picked document what goes where, and takes over what is ticked', async () => {
  const { willPick, now, closedTimes, closeDialog } = await showOppImport();
  willPick('oud.docx', await formAsTable());
  await area();
  press('Kies bestand …');
  const view = await screen.findByRole('group', { name: 'Zienswijze van ouders' }, slow);
  expect(within(view).getByText('Ouders herkennen het beeld.')).toBeDefined();
  const voice = screen.getByRole('checkbox', { name: 'Wat de leerling zegt' });
  fireEvent.click(voice);
  press('Overnemen');
  await waitFor(() => expect(closedTimes()).toBe(1), slow);
  const { draft } = await now();
  expect(draft?.content.guardiansView.text).toBe('Ouders herkennen het beeld.');
  expect(draft?.content.pupilVoice.text).toBe('');
  closeDialog();
  // Unticked, so it waits in the box.
  expect(
    await screen.findByText('Ik wil graag bij mijn vriend zitten.', undefined, slow),
  ).toBeDefined();
});

it('says of a file that cannot be read what to do, and changes nothing', async () => {
  const { willPick, now } = await showOppImport();
  const before = await now();
  willPick('oud.docx', 'geen document');
  await area();
  press('Kies bestand …');
  await screen.findByText('Dit bestand kan Casuskluis niet lezen', undefined, slow);
  expect(screen.getByText('Er is niets veranderd.')).toBeDefined();
  expect(await now()).toEqual(before);
});

it('places an item of the box, throws one away and takes it back', async () => {
  const { now, closedTimes, closeDialog } = await showOppImport();
  await paste('Over de broer\n\nOver de hond');
  await screen.findByText(/In deze tekst zijn geen onderdelen herkend/u, undefined, slow);
  press('Overnemen');
  await waitFor(() => expect(closedTimes()).toBe(1), slow);
  closeDialog();
  const select = await screen.findByRole('combobox', { name: 'Plaatsen in: Over de broer' }, slow);
  fireEvent.click(select);
  fireEvent.click(
    await screen.findByRole('option', { name: 'Schoolloopbaan', hidden: true }, slow),
  );
  press('Plaatsen: Over de broer');
  await waitFor(
    async () =>
      expect((await now()).draft?.content.startSituation.schoolCareer).toBe('Over de broer'),
    slow,
  );
  await waitFor(() => expect(screen.queryByText('Over de broer')).toBeNull(), slow);
  press('Weggooien: Over de hond');
  await waitFor(() => expect(screen.queryByText('Over de hond')).toBeNull(), slow);
  fireEvent.click(await screen.findByRole('button', { name: /Ongedaan/u }, slow));
  expect(await screen.findByText('Over de hond', undefined, slow)).toBeDefined();
});

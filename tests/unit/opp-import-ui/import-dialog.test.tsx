// @vitest-environment happy-dom
import { notifications } from '@mantine/notifications';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { formAsTable } from '../opp-import/old-forms';
import { showOppImport } from './support';

// One API object per test: the module that holds it is loaded anew.
afterEach(() => {
  notifications.clean();
  cleanup();
  vi.resetModules();
});

const slow = { timeout: 5000 };
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const area = () => screen.findByLabelText('Of plak hier de tekst of tabel', undefined, slow);

/** Presses the way back that is offered with this message. */
const undo = async (message: RegExp): Promise<void> => {
  const notice = (await screen.findByText(message, undefined, slow)).closest('[role="alert"]');
  if (!(notice instanceof HTMLElement)) throw new Error('no notice has this message');
  fireEvent.click(within(notice).getByRole('button', { name: 'Ongedaan maken' }));
};

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
  await undo(/^Weggegooid/u);
  expect(await screen.findByText('Over de hond', undefined, slow)).toBeDefined();
});

it('takes a placed item out of the text again, back into the box', async () => {
  const { now, closedTimes, closeDialog } = await showOppImport();
  await paste('Over de broer');
  await screen.findByText(/In deze tekst zijn geen onderdelen herkend/u, undefined, slow);
  press('Overnemen');
  await waitFor(() => expect(closedTimes()).toBe(1), slow);
  closeDialog();
  const select = await screen.findByRole('combobox', { name: 'Plaatsen in: Over de broer' }, slow);
  fireEvent.click(select);
  const option = { name: 'Belemmerende factoren, per regel een', hidden: true };
  fireEvent.click(await screen.findByRole('option', option, slow));
  press('Plaatsen: Over de broer');
  const factors = async () => (await now()).draft?.content.factors.items.map(({ text }) => text);
  await waitFor(async () => expect(await factors()).toEqual(['Over de broer']), slow);
  await undo(/^Geplaatst/u);
  await waitFor(async () => expect(await factors()).toEqual([]), slow);
  expect(await screen.findByText('Over de broer', undefined, slow)).toBeDefined();
});

it('takes a whole import back, out of the text and out of the box', async () => {
  const { willPick, now, closedTimes, closeDialog } = await showOppImport();
  const empty = (await now()).draft?.content;
  willPick('oud.docx', await formAsTable());
  await area();
  press('Kies bestand …');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Wat de leerling zegt' }, slow));
  press('Overnemen');
  await waitFor(() => expect(closedTimes()).toBe(1), slow);
  closeDialog();
  await screen.findByText('Ik wil graag bij mijn vriend zitten.', undefined, slow);
  expect((await now()).draft?.content).not.toEqual(empty);
  await undo(/^Overgenomen/u);
  await waitFor(async () => expect((await now()).draft?.content).toEqual(empty), slow);
  await waitFor(
    () => expect(screen.queryByText('Ik wil graag bij mijn vriend zitten.')).toBeNull(),
    slow,
  );
});

it('keeps what was pasted and what was chosen while names are hidden', async () => {
  await showOppImport();
  fireEvent.change(await area(), { target: { value: 'Zienswijze van ouders\nWij zijn blij.' } });
  press('Namen');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), slow);
  press('Namen');
  expect(await area()).toHaveProperty('value', 'Zienswijze van ouders\nWij zijn blij.');
  press('Bekijk wat waar komt');
  const view = { name: 'Wat ouders ervan vinden' };
  fireEvent.click(await screen.findByRole('checkbox', view, slow));
  press('Namen');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), slow);
  press('Namen');
  expect(await screen.findByRole('checkbox', view, slow)).toHaveProperty('checked', false);
});

it('asks before what was pasted goes with the dialog', async () => {
  const { closedTimes } = await showOppImport();
  fireEvent.change(await area(), { target: { value: 'Over de broer' } });
  press('Annuleren');
  fireEvent.click(await screen.findByRole('button', { name: 'Verder typen' }, slow));
  expect(closedTimes()).toBe(0);
  expect(await area()).toHaveProperty('value', 'Over de broer');
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { scored } from '../../integration/trajectory-pages/support';
import { running } from '../../integration/trajectory/support';
import { openTrajectory, slow } from '../trajectory-ui/support';

afterEach(cleanup);

const open = async (make: typeof scored) => {
  const opened = await openTrajectory(make);
  const { PicturesPanel } =
    await import('../../../renderer/features/trajectory/pictures/PicturesPanel');
  await opened.show(<PicturesPanel trajectory={opened.trajectory} />);
  return opened;
};

it('shows each picture with what it says, and its figures for who cannot see it', async () => {
  await open(scored);
  const says = /^Leerling: van 1 naar 3\. Leerkracht: 2\. Ouder: geen score\./u;
  await screen.findByRole('img', { name: says }, slow);
  expect(screen.getByText(says)).toBeDefined();
  const table = screen.getByRole('table', { name: /^Gemiddelde score per week, van 1 tot 4/u });
  const row = within(table).getByRole('row', { name: /^1 / });
  expect(within(row).getAllByRole('cell')[0]?.textContent).toBe('3 (3 ontbreken)');
});

it('opens the table for who wants to see it', async () => {
  await open(scored);
  const name = 'Tabel tonen: Voortgang per week';
  fireEvent.click(await screen.findByRole('button', { name }, slow));
  const button = screen.getByRole('button', { name: 'Tabel verbergen: Voortgang per week' });
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

it('saves a picture in the format that was asked', async () => {
  const opened = await open(scored);
  const asked: unknown[] = [];
  opened.answer('trajectory.exportPicture', (input) => {
    asked.push(input);
    return Promise.resolve({ ok: true, value: { saved: true } });
  });
  const name = 'Bewaar als PNG: Voortgang per week';
  fireEvent.click(await screen.findByRole('button', { name }, slow));
  const { id, goals } = opened.trajectory;
  await waitFor(() =>
    expect(asked).toEqual([{ id, goalId: goals[0]?.id, kind: 'progress', format: 'png' }]),
  );
});

it('says why a picture could not be saved', async () => {
  const opened = await open(scored);
  opened.answer('trajectory.exportPicture', () =>
    Promise.resolve({ ok: false, code: 'DISK_FULL' }),
  );
  const name = 'Bewaar als SVG: Voortgang per week';
  fireEvent.click(await screen.findByRole('button', { name }, slow));
  expect(await screen.findByRole('alert', undefined, slow)).toBeDefined();
});

it('says what to do while nothing was scored', async () => {
  await open(running);
  await screen.findByText('Nog geen beelden', undefined, slow);
  const link = screen.getByRole('link', { name: 'Naar de vaardigheidskaart' });
  expect(link.getAttribute('href')).toContain('deel=kaart');
});

it('hides the names in a goal while names are hidden', async () => {
  await open(scored);
  await screen.findByRole('heading', { name: /Noor begint/u }, slow);
  fireEvent.click(screen.getByRole('button', { name: 'Namen' }));
  await waitFor(() => expect(screen.queryByText(/Noor/u)).toBeNull(), slow);
  await screen.findByRole('heading', { name: /^Doel 1: Casus Lantaarn/u }, slow);
});

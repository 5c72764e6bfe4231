// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { keys, openCard, press, slow } from './support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const openPaper = async () => {
  const opened = await openCard();
  await opened.showPanel();
  await press('Papieren kaart invoeren');
  await screen.findByText('Leerling (kaart 1 van 3)', undefined, slow);
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TD'), slow);
  return opened;
};

it('digits alone fill in the card of one rater after the other, and it is read back', async () => {
  const { scores } = await openPaper();
  // Three days of this week have been, for each of three raters.
  keys('1', '2', 'n');
  await screen.findByText('Leerkracht (kaart 2 van 3)', undefined, slow);
  keys('4', 'Enter', '3');
  await screen.findByText('Ouder (kaart 3 van 3)', undefined, slow);
  keys('Enter', 'Enter', 'Enter');
  const list = await screen.findByRole('list', { name: 'Ingevuld per beoordelaar' }, slow);
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Leerling: 2 scores, 1 n.v.t., 0 leeg',
    'Leerkracht: 2 scores, 0 n.v.t., 1 leeg',
    'Ouder: 0 scores, 0 n.v.t., 3 leeg',
  ]);
  await waitFor(async () => expect(await scores(11)).toHaveLength(5), slow);
  await press('Klaar, sluit');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), slow);
});

it('Backspace goes back and empties, and Ctrl+Z takes back what was typed last', async () => {
  const { scores } = await openPaper();
  keys('1', '2', 'Backspace');
  await waitFor(async () => expect(await scores(11)).toMatchObject([{ score: 1 }]), slow);
  keys('4');
  await waitFor(
    async () => expect(await scores(11)).toMatchObject([{ score: 1 }, { score: 4 }]),
    slow,
  );
  keys('Ctrl+z');
  await waitFor(async () => expect(await scores(11)).toMatchObject([{ score: 1 }]), slow);
});

it('closing half way reads back first, and loses nothing', async () => {
  const { scores } = await openPaper();
  keys('2');
  await press('Sluiten');
  await screen.findByText('Klopt dit met de kaart?', undefined, slow);
  expect(await scores(11)).toMatchObject([{ score: 2 }]);
  await press('Sluiten');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), slow);
});

it('the paper card of this very week is one step away', async () => {
  const opened = await openCard();
  await opened.showPanel();
  await press('Papieren kaart maken');
  const radio = await screen.findByRole<HTMLInputElement>(
    'radio',
    { name: 'Papieren kaart van een week' },
    slow,
  );
  expect(radio.checked).toBe(true);
  await screen.findByRole('region', { name: 'Vaardigheidskaart, Week 11' }, slow);
});

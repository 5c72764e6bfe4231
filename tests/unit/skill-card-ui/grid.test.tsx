// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { cell, keys, openCard, press, slow } from './support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const monday = 'Doel 1, maandag 10 november';
const tuesday = 'Doel 1, dinsdag 11 november';

it('a digit scores, N is not applicable, Backspace empties, and each is in the vault at once', async () => {
  const { showPanel, scores } = await openCard();
  await showPanel();
  await cell(`${monday}: nog leeg`);
  keys('3', 'ArrowRight', 'n');
  await screen.findByLabelText(`${monday}: 3, lukt meestal`, undefined, slow);
  await screen.findByLabelText(`${tuesday}: niet van toepassing`, undefined, slow);
  await waitFor(async () => expect(await scores(11)).toHaveLength(2), slow);
  expect(await scores(11)).toMatchObject([
    { on: '2025-11-10', rater: 'pupil', score: 3 },
    { on: '2025-11-11', rater: 'pupil', score: 'na' },
  ]);
  keys('Backspace');
  await waitFor(async () => expect(await scores(11)).toHaveLength(1), slow);
  // Empty again, and not a 0.
  await screen.findByLabelText(`${tuesday}: nog leeg`, undefined, slow);
});

it('the week figure follows, and says how much is missing', async () => {
  const { showPanel } = await openCard();
  await showPanel();
  await cell(`${monday}: nog leeg`);
  keys('2', 'ArrowRight', '3');
  expect(await screen.findByText('2,5', undefined, slow)).toBeDefined();
  expect(screen.getByText('2 scores, 1 leeg')).toBeDefined();
});

it('Ctrl+Z takes back the last scores, one by one', async () => {
  const { showPanel, scores } = await openCard();
  await showPanel();
  await cell(`${monday}: nog leeg`);
  keys('1', '4', 'Ctrl+z');
  await waitFor(async () => expect(await scores(11)).toMatchObject([{ score: 1 }]), slow);
  keys('Ctrl+z');
  await waitFor(async () => expect(await scores(11)).toEqual([]), slow);
  await screen.findByLabelText(`${monday}: nog leeg`, undefined, slow);
});

it('a day to come can’t be scored, and says why', async () => {
  const { showPanel, scores } = await openCard();
  await showPanel();
  await cell('Doel 1, donderdag 13 november: komt nog');
  keys('4');
  expect(screen.getByText('Deze dag komt nog. U kunt hem later invullen.')).toBeDefined();
  expect(await scores(11)).toEqual([]);
});

it('weeks go by key, the first one is the baseline, and it is scored as well', async () => {
  const { showPanel, scores } = await openCard();
  await showPanel();
  await cell(`${monday}: nog leeg`);
  keys('PageUp');
  await screen.findByRole('heading', { name: 'Week 10' }, slow);
  keys(...Array.from({ length: 12 }, () => 'PageUp'));
  await screen.findByRole('heading', { name: 'Nulmeting (week 0)' }, slow);
  await cell('Doel 1, maandag 25 augustus: nog leeg');
  keys('1');
  await waitFor(async () => expect(await scores(0)).toMatchObject([{ score: 1 }]), slow);
  await press('Deze week');
  await screen.findByRole('heading', { name: 'Week 11' }, slow);
});

it('another rater is one key away, and all of them stand side by side', async () => {
  const { showPanel, scores } = await openCard();
  await showPanel();
  await cell(`${monday}: nog leeg`);
  keys('4', 'k');
  await screen.findByRole('grid', { name: 'Leerkracht, Week 11' }, slow);
  await screen.findByLabelText(`${monday}: nog leeg`, undefined, slow);
  keys('2');
  await waitFor(async () => expect(await scores(11)).toHaveLength(2), slow);
  keys('a');
  const all = await screen.findByRole('group', { name: 'Alle beoordelaars' }, slow);
  expect(all.textContent).toContain('Leerling: 4, lukt heel goed');
  expect(all.textContent).toContain('Leerkracht: 2, lukt een beetje');
  expect(all.textContent).toContain('Ouder: nog leeg');
});

it('the score of a whole week doesn’t count once a day is scored, and says so', async () => {
  const { showPanel, scores } = await openCard();
  await showPanel();
  await cell('Doel 1, hele week: nog leeg');
  keys('2');
  await screen.findByLabelText('Doel 1, hele week: 2, lukt een beetje', undefined, slow);
  await waitFor(async () => expect(await scores(11)).toMatchObject([{ part: 'week' }]), slow);
  await cell(`${monday}: nog leeg`);
  keys('4');
  await screen.findByLabelText(
    'Doel 1, hele week: 2, lukt een beetje, telt niet mee',
    undefined,
    slow,
  );
});

it('by mouse or finger a score goes in, and the next place is chosen', async () => {
  const { showPanel, scores } = await openCard();
  await showPanel();
  await cell(`${monday}: nog leeg`);
  await press('3 lukt meestal');
  await waitFor(async () => expect(await scores(11)).toMatchObject([{ score: 3 }]), slow);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`${tuesday}: nog leeg`);
  await press('Ongedaan maken');
  await waitFor(async () => expect(await scores(11)).toEqual([]), slow);
});

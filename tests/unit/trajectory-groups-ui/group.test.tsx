// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { OpenContext } from '../../../electron/features/context';
import { viewGroup } from '../../../electron/features/trajectory-groups/group-view';
import { give } from '../../integration/skill-card/support';
import { groupIdOf, groupOfOne, makeGroup } from '../../integration/trajectory-groups/support';
import { FIRST_MONDAY } from '../../integration/trajectory/support';
import { openFile } from '../../integration/opp/support';
import { openVaultWith, press, slow } from './support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const scored = async (context: OpenContext) => {
  const made = await groupOfOne(context);
  await give(
    context,
    made.trajectory,
    { on: FIRST_MONDAY, score: 2 },
    { on: '2025-09-02', score: 3 },
    { on: '2025-11-10', score: 4 },
  );
  return { ...made, schoolId: made.file.schoolId };
};

const open = async () => {
  const opened = await openVaultWith(scored);
  const { GroupScreen } = await import('../../../renderer/features/trajectory-groups/GroupScreen');
  const groupId = groupIdOf(opened.made.group);
  await opened.show(<GroupScreen groupId={groupId} />);
  await screen.findByRole('heading', { name: 'Impulsklas najaar' }, slow);
  const member = async () => (await viewGroup(opened.context, groupId)).members[0];
  return { ...opened, member };
};

it('a pupil has a line of every rater, with this week and what is missing', async () => {
  await open();
  const line = await screen.findByRole('img', { name: /^leerkracht: week 0 geen score/ });
  expect(line.getAttribute('aria-label')).toContain('week 1 2,5, week 2 geen score');
  expect(line.getAttribute('aria-label')).toContain('Doel 3,0');
  const row = line.closest('tr');
  expect(
    within(row ?? document.body)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['', '4,0', '2']);
  expect(
    screen.getByText(
      'Deze week nog niet gescoord: leerling 3 keer, leerkracht 2 keer, ouder 3 keer.',
    ),
  ).toBeDefined();
});

it('the figures behind the lines stand in a table, and a week without one is no 0', async () => {
  await open();
  const table = await screen.findByRole('table', { name: /^Noor begint/, hidden: true });
  const row = within(table).getByRole('row', { name: /^Leerkracht/, hidden: true });
  const cells = within(row).getAllByRole('cell', { hidden: true });
  expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
    '–geen score',
    '2,5',
    '–geen score',
  ]);
});

it('presence is one click, and another click on it takes it away', async () => {
  const { member } = await open();
  // The session of this Wednesday.
  await press(/, leerling er$/);
  await waitFor(async () =>
    expect((await member())?.presence).toEqual([
      { on: '2025-11-12', who: 'pupil', presence: 'present' },
    ]),
  );
  expect(screen.getByText('1 van 1 keer er')).toBeDefined();
  await press(/, leerling er$/);
  await waitFor(async () => expect((await member())?.presence).toEqual([]));
});

it('nobody was there yet on a day to come', async () => {
  await open();
  await screen.findAllByRole('button', { name: /, leerling er$/ }, slow);
  await press('Volgende dag');
  await screen.findAllByText('nog niet geweest', undefined, slow);
  expect(screen.queryByRole('button', { name: /, leerling er$/ })).toBeNull();
});

it('names and goals are hidden with the names', async () => {
  await open();
  await screen.findByRole('heading', { name: /Noor/ }, slow);
  await press('Namen');
  await screen.findByRole('heading', { name: 'Casus Lantaarn' }, slow);
  expect(document.body.textContent).not.toContain('Noor');
});

it('choosing a pupil is away while names are hidden', async () => {
  await open();
  await press('Leerling toevoegen');
  await screen.findByRole('dialog', undefined, slow);
  fireEvent.click(screen.getByText('Namen'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), slow);
  expect(screen.getByRole('button', { name: 'Leerling toevoegen' })).toHaveProperty(
    'disabled',
    true,
  );
});

it('a pupil is taken out of the group, and comes back', async () => {
  const { member } = await open();
  await press(/^Uit de groep halen/);
  await screen.findByRole('heading', { name: 'Nog geen leerlingen' }, slow);
  await press('Ongedaan maken');
  await waitFor(async () => expect(await member()).toBeDefined(), slow);
});

it('a group without pupils says what to do next', async () => {
  const opened = await openVaultWith(async (context) => {
    const file = await openFile(context);
    const group = await makeGroup(context, file.schoolId);
    return { group, schoolId: file.schoolId };
  });
  const { GroupScreen } = await import('../../../renderer/features/trajectory-groups/GroupScreen');
  const groupId = groupIdOf(opened.made.group);
  await opened.show(<GroupScreen groupId={groupId} />);
  await press('Leerling toevoegen');
  const field = await screen.findByRole('combobox', { name: 'Dossier' }, slow);
  fireEvent.click(field);
  fireEvent.click(await screen.findByRole('option', { name: /Noor/, hidden: true }, slow));
  // Whether the pupil has a trajectory already is asked first.
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Voeg toe' }).hasAttribute('disabled')).toBe(false),
  );
  await press('Voeg toe');
  await waitFor(
    async () => expect((await viewGroup(opened.context, groupId)).members).toHaveLength(1),
    slow,
  );
});

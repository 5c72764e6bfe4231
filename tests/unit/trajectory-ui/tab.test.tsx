// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { OpenContext } from '../../../electron/features/context';
import { add, begin, insertGroup, ready, running } from '../../integration/trajectory/support';
import type { Begun } from '../../integration/trajectory/support';
import { goalContent } from '../trajectory/invented';
import { openTrajectory, press, slow } from './support';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const openTab = async (make: (context: OpenContext) => Promise<Begun> = begin) => {
  const opened = await openTrajectory(make);
  const { TrajectoryTab } = await import('../../../renderer/features/trajectory/TrajectoryTab');
  const { GoContext } = await import('../../../renderer/app/navigation');
  const went: string[] = [];
  await opened.show(
    <GoContext value={(path) => went.push(path)}>
      <TrajectoryTab caseFileId={opened.trajectory.caseFileId} />
    </GoContext>,
  );
  return { ...opened, went };
};

it('each trajectory stands there with its days, its goals and the week it is in', async () => {
  await openTab(running);
  const list = await screen.findByRole('list', { name: 'Trajecten van dit dossier' }, slow);
  expect(list.textContent).toContain('1 september 2025 tot en met 21 november 2025 · 1 doel');
  expect(list.textContent).toContain('Loopt, week 11 van 12');
});

it('a new one begins with the template that is chosen', async () => {
  const { went, read } = await openTab();
  await press('Nieuw traject');
  fireEvent.click(await screen.findByLabelText('Individuele begeleiding', undefined, slow));
  await press('Maak het traject');
  await waitFor(() => expect(went).toHaveLength(1), slow);
  const rows = (await read('trajectories').select('id')) as { id: string }[];
  expect(rows).toHaveLength(2);
  expect(rows.map(({ id }) => id)).toContain(went[0]?.split('/').at(-1));
});

it('in a group it begins with the plan of the group', async () => {
  const { went, read } = await openTab(async (context) => {
    const begun = await begin(context);
    await insertGroup(context, begun.file.schoolId);
    return begun;
  });
  await press('Nieuw traject');
  fireEvent.click(
    await screen.findByRole(
      'combobox',
      { name: 'Doet de leerling mee in een groep?', hidden: true },
      slow,
    ),
  );
  fireEvent.click(await screen.findByText('Impulsklas najaar', undefined, slow));
  await waitFor(() => expect(screen.queryByText('Welk sjabloon?')).toBeNull(), slow);
  await press('Maak het traject');
  await waitFor(() => expect(went).toHaveLength(1), slow);
  const rows = await read('trajectories').select('group_id');
  expect(rows.filter((row) => row.group_id !== null)).toHaveLength(1);
});

it('what templates and groups are called is away while names are hidden', async () => {
  await openTab();
  await press('Nieuw traject');
  await screen.findByLabelText('Individuele begeleiding', undefined, slow);
  fireEvent.click(screen.getByText('Namen'));
  await waitFor(() => expect(screen.queryByLabelText('Individuele begeleiding')).toBeNull(), slow);
  expect(screen.getByRole('button', { name: 'Nieuw traject' })).toHaveProperty('disabled', true);
});

const openStart = async (make: (context: OpenContext) => Promise<Begun>) => {
  const opened = await openTrajectory(make);
  const { StartDialog } = await import('../../../renderer/features/trajectory/plan/StartDialog');
  const trajectory = await opened.now();
  let closed = 0;
  await opened.show(<StartDialog trajectory={trajectory} onClose={() => (closed += 1)} />);
  return { ...opened, closedTimes: () => closed };
};
const startButton = () => screen.findByRole('button', { name: 'Start het traject' }, slow);

it('says what is missing, and does not start before it is there', async () => {
  await openStart(begin);
  const missing = await screen.findByRole('list', { name: 'Dit ontbreekt nog' }, slow);
  expect(within(missing).getAllByRole('listitem')).toHaveLength(2);
  expect((await startButton()).hasAttribute('disabled')).toBe(true);
});

it('starts with tips that stand in nobody’s way', async () => {
  const { now, closedTimes } = await openStart(async (context) => {
    const { file, trajectory } = await ready(context);
    const goal = goalContent({ goal: 'Zij roept niet door de klas.' });
    return { file, trajectory: await add(context, trajectory, goal) };
  });
  const tips = await screen.findByRole('list', { name: 'Tips' }, slow);
  expect(tips.textContent).toContain('Doel 2: In dit doel staat wat er niet moet gebeuren.');
  fireEvent.click(await startButton());
  await waitFor(async () => expect((await now()).status).toBe('running'), slow);
  await waitFor(() => expect(closedTimes()).toBe(1), slow);
});

const openActions = async (make: (context: OpenContext) => Promise<Begun>) => {
  // Nothing is laid out here: the menu says at length that it finds nothing to give the focus to.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const opened = await openTrajectory(make);
  const { TrajectoryActions } =
    await import('../../../renderer/features/trajectory/TrajectoryActions');
  const trajectory = await opened.now();
  await opened.show(<TrajectoryActions trajectory={trajectory} archived={false} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Meer met dit traject' }, slow));
  return opened;
};

it('the start is taken back after a question', async () => {
  const { now } = await openActions(running);
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Start terugnemen' }, slow));
  await press('Neem de start terug');
  await waitFor(async () => expect((await now()).status).toBe('preparing'), slow);
});

it('one that is removed can be put back', async () => {
  const { read } = await openActions(running);
  const removedAt = async () => (await read('trajectories').select('deleted_at'))[0]?.deleted_at;
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Traject verwijderen' }, slow));
  await waitFor(async () => expect(await removedAt()).not.toBeNull(), slow);
  await press('Ongedaan maken');
  await waitFor(async () => expect(await removedAt()).toBeNull(), slow);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { OpenContext } from '../../../electron/features/context';
import { goalContent } from '../trajectory/invented';
import { add, begin, ready, running } from '../../integration/trajectory/support';
import type { Begun } from '../../integration/trajectory/support';
import { following, openTrajectory, press, refused, slow, type, valueOf } from './support';

afterEach(cleanup);

const example = {
  kind: 'goal',
  theme: 'askingHelp',
  text: 'Ik steek mijn vinger op.',
  situation: 'In de kring',
  target: '',
  measure: '',
  helperQuestion: '',
  pupilText: '',
} as const;

const open = async (make: (context: OpenContext) => Promise<Begun> = begin) => {
  const opened = await openTrajectory(make);
  // The library is a screen of its own; here it gives one example.
  vi.doMock('../../../renderer/features/trajectory-groups/library/LibraryPicker', () => ({
    LibraryPicker: ({ onPick }: { onPick: (draft: typeof example) => void }) => (
      <button onClick={() => onPick(example)}>Het voorbeeld</button>
    ),
  }));
  const Part = await following(opened.trajectory.id, 'goals');
  const page = await opened.show(<Part />);
  return { ...opened, page };
};

const twoGoals = async (context: OpenContext): Promise<Begun> => {
  const { file, trajectory } = await ready(context);
  return { file, trajectory: await add(context, trajectory, goalContent({ goal: 'Tweede' })) };
};

it('four parties speak first, then the shared goal; all of it is saved by itself', async () => {
  const { now } = await open();
  await press('Nieuw doel');
  await type('Wat de leerling zegt', 'Ik wil het zelf durven.');
  await type('Wat de ouders zeggen', 'Dat zij blij thuiskomt.');
  await type('Wat de leerkracht zegt', 'Dat zij het vraagt.');
  await type('Wat de begeleider zegt', 'Zij kijkt al op.');
  await type('Doel', 'Zij steekt haar vinger op.');
  const goal = async () => (await now()).goals[0]?.content;
  await waitFor(async () => expect((await goal())?.goal).toBe('Zij steekt haar vinger op.'), slow);
  expect((await goal())?.voices).toEqual({
    pupil: 'Ik wil het zelf durven.',
    guardian: 'Dat zij blij thuiskomt.',
    teacher: 'Dat zij het vraagt.',
    coach: 'Zij kijkt al op.',
  });
});

it('a goal in negative words gets a hint that is no law', async () => {
  await open();
  await press('Nieuw doel');
  await type('Doel', 'Zij roept niet door de klas.');
  const hints = await screen.findByRole('list', { name: 'Tips bij dit doel' }, slow);
  const hint = within(hints)
    .getByText(/wat er niet moet gebeuren/)
    .closest('li');
  expect(hint?.textContent).toContain('geen wettekst');
});

it('an example fills what is empty, and asks before it replaces what was typed', async () => {
  await open();
  await press('Nieuw doel');
  await type('Doel', 'Mijn eigen doel.');
  await press('Kies een voorbeelddoel');
  await press('Het voorbeeld');
  await screen.findByText(/^Hier staat al tekst van u: “Doel”\./, undefined, slow);
  expect(await valueOf('In welke situatie?')).toBe('In de kring');
  await press('Laat mijn tekst staan');
  expect(await valueOf('Doel')).toBe('Mijn eigen doel.');
  await press('Ongedaan maken');
  await waitFor(async () => expect(await valueOf('In welke situatie?')).toBe(''), slow);
});

it('a goal that could not be saved lies in a draft of its own', async () => {
  const { answer, drafts } = await open(ready);
  answer('trajectory.saveGoal', () => Promise.resolve(refused));
  await type('Wat de ouders zeggen', 'Niet te bewaren.');
  const kept = async () => (await drafts())[0] ?? { kind: '', payload: '' };
  await waitFor(async () => expect((await kept()).payload).toContain('Niet te bewaren.'), slow);
  expect((await kept()).kind).toBe('trajectoryGoal');
});

it('a goal that is removed comes back with its words, at its place', async () => {
  const { now } = await open(twoGoals);
  const words = async () => (await now()).goals.map(({ content }) => content.goal);
  const [first = ''] = await words();
  await press('Doel 1 verwijderen');
  await waitFor(async () => expect(await words()).toEqual(['Tweede']), slow);
  await press('Ongedaan maken');
  await waitFor(async () => expect(await words()).toEqual([first, 'Tweede']), slow);
});

it('goals change places by a button', async () => {
  const { now } = await open(twoGoals);
  await press('Doel 2 naar boven');
  await waitFor(async () => expect((await now()).goals[0]?.content.goal).toBe('Tweede'), slow);
});

it('while it runs the shared goal is changed with a reason only, and what it was stays to be read', async () => {
  const { now } = await open(running);
  await screen.findByRole('button', { name: 'Doel 1 bijstellen' }, slow);
  expect(screen.queryByLabelText('Doel')).toBeNull();
  await press('Doel 1 bijstellen');
  await type('Doel', 'Noor begint binnen een halve minuut.');
  await press('Stel het doel bij');
  await screen.findByText('Schrijf waarom. Dat blijft bij het doel staan.', undefined, slow);
  await type('Vanaf welke dag?', '12-11-2025');
  await type('Waarom?', 'Het lukt al bijna elke dag.');
  await press('Stel het doel bij');
  await waitFor(async () => expect((await now()).history).toHaveLength(1), slow);
  const history = await screen.findByRole('list', { name: 'Geschiedenis' }, slow);
  expect(history.textContent).toContain('Tot 12 november 2025: Noor begint binnen een minuut');
  expect(history.textContent).toContain('Het lukt al bijna elke dag.');
});

it('a goal is not changed before it began', async () => {
  const { now } = await open(running);
  await press('Doel 1 bijstellen');
  await type('Vanaf welke dag?', '01-08-2025');
  await type('Waarom?', 'Het was te groot.');
  await press('Stel het doel bij');
  await screen.findByText(/^Dit doel begon op 25 augustus 2025\./, undefined, slow);
  expect((await now()).history).toEqual([]);
});

it('half an adjustment is kept as a draft, and is there again', async () => {
  const { drafts, page, trajectory } = await open(running);
  await press('Doel 1 bijstellen');
  await type('Waarom?', 'Half getypt');
  page.show(null);
  await waitFor(async () => expect(await drafts()).toHaveLength(1), slow);
  expect((await drafts())[0]?.kind).toBe('trajectoryAdjustment');
  const Part = await following(trajectory.id, 'goals');
  page.show(<Part />);
  await press('Doel 1 bijstellen');
  expect(await valueOf('Waarom?')).toBe('Half getypt');
});

it('a goal that is ended moves below, with its reason', async () => {
  const { now } = await open(running);
  await press('Doel 1 afsluiten');
  await type('Laatste dag', '12-11-2025');
  await type('Waarom?', 'Het is gelukt.');
  await press('Sluit het doel af');
  await waitFor(async () => expect((await now()).goals[0]?.endedOn).toBe('2025-11-12'), slow);
  await screen.findByRole('heading', { name: 'Afgesloten doelen' }, slow);
});

it('while names are hidden no field and no dialog with text is shown', async () => {
  await open(running);
  await press('Doel 1 bijstellen');
  await screen.findByLabelText('Waarom?', undefined, slow);
  fireEvent.click(screen.getByText('Namen'));
  await waitFor(() => expect(screen.queryByLabelText('Wat de ouders zeggen')).toBeNull(), slow);
  await waitFor(() => expect(screen.queryByLabelText('Waarom?')).toBeNull(), slow);
});

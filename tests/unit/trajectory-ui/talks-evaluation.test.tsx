// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { evaluateTrajectory } from '../../../electron/features/trajectory/trajectory-follow-up';
import { evaluation, goalIdOf, idOf, running, TODAY } from '../../integration/trajectory/support';
import { press, slow, type, valueOf } from './support';
import { choose, openPanel } from './talks-support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const OPEN = 'Evaluatie vastleggen';

it('records who was there, what came of each goal and what each thinks', async () => {
  const { now, drafts, file } = await openPanel('talks');
  await press(OPEN);
  const dialog = within(await screen.findByRole('dialog', { name: OPEN }, slow));
  fireEvent.click(await dialog.findByRole('checkbox', { name: /Elske/u }, slow));
  await type('Wie nog meer?', 'leerling, leerkracht');
  await choose('deels bereikt');
  await type('Waaraan ziet u dat?', 'Drie van de vijf dagen.');
  await type('Hoe vinden de ouders dat het gaat?', 'Beter dan eerst.');
  await type('Conclusie', 'Wij gaan door.');
  fireEvent.click(dialog.getByRole('button', { name: 'Leg vast' }));
  await waitFor(async () => expect((await now()).evaluations).toHaveLength(1), slow);
  const { goals, evaluations } = await now();
  expect(evaluations[0]?.evaluation).toMatchObject({
    kind: 'midTerm',
    on: TODAY,
    guardianIds: [file.mother],
    others: 'leerling, leerkracht',
    goals: [{ goalId: goals[0]?.id, result: 'partly', words: 'Drie van de vijf dagen.' }],
    guardian: 'Beter dan eerst.',
    conclusion: 'Wij gaan door.',
  });
  await screen.findByText('Tussenevaluatie van 12 november 2025', undefined, slow);
  expect(await drafts()).toEqual([]);
});

it('asks for what is missing, and refuses a day before the trajectory began', async () => {
  const { now } = await openPanel('talks');
  await press(OPEN);
  await type('Datum van het gesprek', '01-06-2025');
  await press('Leg vast');
  await screen.findByText('Schrijf de conclusie op.', undefined, slow);
  expect(screen.getByText('Kies een antwoord.')).toBeDefined();
  await choose('bereikt');
  await type('Conclusie', 'Klaar.');
  await press('Leg vast');
  await screen.findByText('Het traject begon in de week van 25 augustus 2025.', undefined, slow);
  expect((await now()).evaluations).toEqual([]);
});

it('keeps what is half written, and has it again', async () => {
  const { drafts, page, panel } = await openPanel('talks');
  await press(OPEN);
  await choose('Eindevaluatie');
  await type('Conclusie', 'Half getypt');
  page.show(null);
  await waitFor(
    async () => expect(await drafts()).toMatchObject([{ kind: 'trajectoryEvaluation' }]),
    slow,
  );
  page.show(panel);
  await press(OPEN);
  expect(await valueOf('Conclusie')).toBe('Half getypt');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Eindevaluatie' }).checked).toBe(true);
});

it('lists them newest first, and says which of a kind counts', async () => {
  await openPanel('talks', async (context) => {
    const begun = await running(context);
    const goals = [{ goalId: goalIdOf(begun.trajectory), result: 'reached', words: '' }];
    const id = idOf(begun.trajectory);
    await evaluateTrajectory(context, { id, evaluation: evaluation({ conclusion: 'Eerst zo.' }) });
    const trajectory = await evaluateTrajectory(context, {
      id,
      evaluation: evaluation({ on: '2025-11-11', conclusion: 'Nu zo.', goals }),
    });
    return { ...begun, trajectory };
  });
  const titles = await screen.findAllByText(/^Tussenevaluatie van/u, undefined, slow);
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    'Tussenevaluatie van 11 november 2025',
    'Tussenevaluatie van 12 november 2025',
  ]);
  expect(screen.getAllByText('Geldt nu')).toHaveLength(1);
  expect(screen.getAllByText('Later opnieuw vastgelegd')).toHaveLength(1);
  expect(screen.getByText(/^Noor begint binnen een minuut.*\sbereikt$/u)).toBeDefined();
});

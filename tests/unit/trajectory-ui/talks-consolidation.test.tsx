// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import {
  recordCheck,
  saveConsolidation,
} from '../../../electron/features/trajectory/trajectory-follow-up';
import type { OpenContext } from '../../../electron/features/context';
import { begin, consolidation, idOf, running, TODAY } from '../../integration/trajectory/support';
import type { Begun } from '../../integration/trajectory/support';
import { press, refused, slow, type, valueOf } from './support';
import { choose, openPanel } from './talks-support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const agreed = async (context: OpenContext): Promise<Begun> => {
  const begun = await running(context);
  const id = idOf(begun.trajectory);
  const trajectory = await saveConsolidation(context, { id, version: 0, content: consolidation() });
  return { ...begun, trajectory };
};
const seen = { on: TODAY, outcome: 'Zij begint zelf.', holds: 'yes' } as const;
const checked = async (context: OpenContext): Promise<Begun> => {
  const begun = await agreed(context);
  const id = idOf(begun.trajectory);
  return { ...begun, trajectory: await recordCheck(context, { id, term: 'sixWeeks', done: seen }) };
};
const RECORD = 'Leg vast wat u zag: na 6 weken';

it('proposes three days, and plans them with one press', async () => {
  const { now, trajectory } = await openPanel('consolidation');
  expect(await valueOf('Na 6 weken')).toBe('02-01-2026');
  expect((await now()).consolidation).toBeNull();
  await press('Plan deze momenten');
  await waitFor(async () => {
    expect((await now()).consolidation?.content.checks).toEqual(trajectory.proposedChecks);
  }, slow);
  await waitFor(() => expect(screen.queryByText('Plan deze momenten')).toBeNull(), slow);
  const list = await screen.findByRole('list', { name: 'Controlemomenten' }, slow);
  expect(within(list).getAllByRole('listitem')).toHaveLength(3);
});

it('keeps what is typed, with the days that were changed or left out', async () => {
  const { now } = await openPanel('consolidation');
  await type('Wat blijft er?', 'Het kaartje.');
  const who = await screen.findByLabelText('Wie houdt het vol?', { selector: 'input' }, slow);
  fireEvent.change(who, { target: { value: 'leerkracht' } });
  await type('Na 6 weken', '12-01-2026');
  await type('Na 6 maanden', '');
  await waitFor(async () => {
    const { content } = (await now()).consolidation ?? {};
    expect(content).toMatchObject({ stays: 'Het kaartje.', keptUpBy: 'leerkracht' });
    expect(content?.checks.map(({ term, on }) => [term, on])).toEqual([
      ['sixWeeks', '2026-01-12'],
      ['threeMonths', expect.any(String)],
    ]);
  }, slow);
});

it('half a date keeps nothing else from being saved, and is not planned', async () => {
  const { now } = await openPanel('consolidation');
  await type('Na 6 weken', '12-');
  await type('Wat blijft er?', 'Het kaartje.');
  await press('Plan deze momenten');
  await waitFor(
    async () => expect((await now()).consolidation?.content.stays).toBe('Het kaartje.'),
    slow,
  );
  expect(screen.queryByText('Nog niet bewaard')).toBeNull();
});

it('holds on to what could not be saved', async () => {
  const { answer, drafts, page, panel } = await openPanel('consolidation');
  answer('trajectory.saveConsolidation', () => Promise.resolve(refused));
  await type('Wat doet u dan?', 'Opnieuw beginnen.');
  await waitFor(
    async () => expect(await drafts()).toMatchObject([{ kind: 'trajectoryConsolidation' }]),
    slow,
  );
  page.show(null);
  page.show(panel);
  expect(await valueOf('Wat doet u dan?')).toBe('Opnieuw beginnen.');
});

it('records what was seen at a moment, and asks for what is missing', async () => {
  const { now, drafts } = await openPanel('consolidation', agreed);
  await press(RECORD);
  await press('Leg vast');
  await screen.findByText('Schrijf kort wat u zag.', undefined, slow);
  expect(screen.getByText('Kies een antwoord.')).toBeDefined();
  await choose('voor een deel');
  await type('Wat zag u?', 'Op maandag lukt het minder.');
  await press('Leg vast');
  await waitFor(async () => {
    expect((await now()).consolidation?.checks[0]).toMatchObject({
      term: 'sixWeeks',
      done: { on: TODAY, holds: 'partly', outcome: 'Op maandag lukt het minder.' },
    });
  }, slow);
  await screen.findByText('Bekeken op 12 november 2025: voor een deel', undefined, slow);
  expect(await drafts()).toEqual([]);
});

it('brings half-written words back at the moment they were about', async () => {
  const { drafts, page, panel } = await openPanel('consolidation', agreed);
  await press('Leg vast wat u zag: na 3 maanden');
  await type('Wat zag u?', 'Half getypt');
  page.show(null);
  await waitFor(
    async () => expect(await drafts()).toMatchObject([{ kind: 'trajectoryCheck' }]),
    slow,
  );
  page.show(panel);
  await press(RECORD);
  expect(await valueOf('Wat zag u?')).toBe('Half getypt');
  const radio = screen.getByRole<HTMLInputElement>('radio', { name: 'Na 3 maanden' });
  expect(radio.checked).toBe(true);
});

it('takes a record back, and puts it back', async () => {
  const { now } = await openPanel('consolidation', checked);
  await press('Neem terug: na 6 weken');
  await waitFor(async () => expect((await now()).consolidation?.checks[0]?.done).toBeNull(), slow);
  fireEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }, slow));
  await waitFor(
    async () => expect((await now()).consolidation?.checks[0]?.done).toEqual(seen),
    slow,
  );
});

it('is only to read while names are hidden', async () => {
  await openPanel('consolidation', checked);
  await screen.findByLabelText('Wat blijft er?', undefined, slow);
  await press('Namen');
  await screen.findByText('Namen zijn verborgen. Toon ze om te schrijven.', undefined, slow);
  expect(screen.queryByRole('textbox')).toBeNull();
  await screen.findByText('Het kaartje met de eerste stap.', undefined, slow);
  expect(screen.queryByRole('button', { name: /Neem terug/u })).toBeNull();
});

it('says what comes first while the goals are still set', async () => {
  await openPanel('consolidation', begin);
  expect(await screen.findByText('Borging komt na de start', undefined, slow)).toBeDefined();
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { saveDraft } from '../../../electron/features/drafts/drafts-service';
import type { OpenContext } from '../../../electron/features/context';
import {
  begin,
  insertDay,
  insertGroup,
  plan,
  ready,
  running,
} from '../../integration/trajectory/support';
import type { Begun } from '../../integration/trajectory/support';
import { following, openTrajectory, press, refused, slow, type, valueOf } from './support';

afterEach(cleanup);

const open = async (make: (context: OpenContext) => Promise<Begun> = begin) => {
  const opened = await openTrajectory(make);
  const Part = await following(opened.trajectory.id, 'plan');
  const page = await opened.show(<Part />);
  return { ...opened, page };
};

it('what is typed is saved by itself, and the weeks follow the start date', async () => {
  const { now } = await open();
  await type('Naam van het traject', 'Impulsklas voorjaar');
  await type('Begint op', '01-09-2025');
  await waitFor(async () => expect((await now()).plan.name).toBe('Impulsklas voorjaar'), slow);
  const weeks = await screen.findByRole('list', { name: 'Weken van het traject' }, slow);
  expect(within(weeks).getAllByRole('listitem')).toHaveLength(13);
  expect(within(weeks).getByText('Week 0, nulmeting')).toBeDefined();
});

it('a plan without a name is not saved, and says so', async () => {
  const { now, trajectory } = await open();
  await type('Naam van het traject', ' ');
  await screen.findByText(/^Geef het traject een naam/, undefined, slow);
  expect((await now()).plan.name).toBe(trajectory.plan.name);
});

it('a plan without a name keeps all else that is typed', async () => {
  const { now, trajectory } = await open();
  await type('Naam van het traject', '');
  await type('Begint op', '1-');
  await type('Aanleiding', 'Het werd hem te veel.');
  await waitFor(async () => expect((await now()).plan.reason).toBe('Het werd hem te veel.'), slow);
  expect((await now()).plan).toMatchObject({ name: trajectory.plan.name, startOn: null });
});

it('what could not be saved lies in a draft, and comes back', async () => {
  const opened = await open();
  opened.answer('trajectory.savePlan', () => Promise.resolve(refused));
  await type('Vraag', 'Niet te bewaren.');
  const kept = async () => (await opened.drafts())[0]?.payload ?? '';
  await waitFor(async () => expect(await kept()).toContain('Niet te bewaren.'), slow);
  expect((await opened.drafts())[0]?.kind).toBe('trajectoryPlan');
  opened.page.show(null);
  opened.page.show(<></>);
  const Part = await following(opened.trajectory.id, 'plan');
  opened.page.show(<Part />);
  expect(await valueOf('Vraag')).toBe('Niet te bewaren.');
});

it('a draft of an older text replaces nothing before a person says so', async () => {
  const { now } = await open(async (context) => {
    const begun = await begin(context);
    const { id: targetId, plan: value } = begun.trajectory;
    const typed = JSON.parse(JSON.stringify({ ...value, question: 'Eerder getypt.' })) as string;
    const payload = { value: typed, over: 1 };
    await saveDraft(context, {
      kind: 'trajectoryPlan',
      payload,
      targetId,
      caseFileId: begun.file.caseFileId,
    });
    return { ...begun, trajectory: await plan(context, begun.trajectory, { question: 'Later.' }) };
  });
  await screen.findByText('Er ligt nog tekst van u die niet werd bewaard', undefined, slow);
  expect(await valueOf('Vraag')).toBe('Later.');
  await press('Zet die tekst hieronder');
  await waitFor(async () => expect(await valueOf('Vraag')).toBe('Eerder getypt.'), slow);
  await waitFor(async () => expect((await now()).plan.question).toBe('Eerder getypt.'), slow);
});

it('a week is left out by hand, and counts again after undoing that', async () => {
  const { now } = await open(ready);
  await press('Laat de week van 8–12 sep 2025 weg');
  await waitFor(async () => expect((await now()).schedule.skipped).toHaveLength(1), slow);
  await press('Ongedaan maken');
  await waitFor(async () => expect((await now()).schedule.skipped).toEqual([]), slow);
});

it('says for which school year there are no holidays yet', async () => {
  await open(ready);
  await screen.findByText(
    /^Voor schooljaar 2025–2026 staan er nog geen vakanties/,
    undefined,
    slow,
  );
  expect(screen.getByRole('button', { name: 'Naar de schoolvakanties' })).toBeDefined();
});

it('once it runs its weeks and its card are only read', async () => {
  const { now } = await open(running);
  expect(await valueOf('Naam van het traject')).toBe('Impulsklas');
  expect(screen.queryByLabelText('Begint op')).toBeNull();
  expect(screen.queryByLabelText('Aantal weken')).toBeNull();
  await type('Vraag', 'Wat helpt het meest?');
  await waitFor(async () => expect((await now()).plan.question).toBe('Wat helpt het meest?'), slow);
});

it('a calendar that changed since the start is told week by week, and fixed on request', async () => {
  const { now } = await open(async (context) => {
    const begun = await running(context);
    const { schoolId } = begun.file;
    for (const day of ['2025-10-13', '2025-10-14', '2025-10-15', '2025-10-16', '2025-10-17']) {
      await insertDay(context, { schoolId, day });
    }
    return begun;
  });
  await screen.findByText('De schoolkalender is veranderd', undefined, slow);
  await screen.findByText(
    'Week 7: niet de week van 13 oktober 2025, maar die van 20 oktober 2025',
    undefined,
    slow,
  );
  await press('Weken opnieuw vastleggen');
  await waitFor(async () => expect((await now()).newSchedule).toBeNull(), slow);
  await waitFor(
    () => expect(screen.queryByText('De schoolkalender is veranderd')).toBeNull(),
    slow,
  );
});

it('while names are hidden no name stands in the moments of the day or the name of a group', async () => {
  await open(async (context) => {
    const begun = await begin(context);
    await insertGroup(context, begun.file.schoolId, 'Groep van Noor');
    return {
      ...begun,
      trajectory: await plan(context, begun.trajectory, { moments: ['thee met Noor'] }),
    };
  });
  await screen.findByText('thee met Noor', undefined, slow);
  fireEvent.click(screen.getByRole('button', { name: 'Namen' }));
  await screen.findByText('Namen zijn verborgen. Toon ze om te schrijven.', undefined, slow);
  await screen.findByText(/^thee met /u, undefined, slow);
  expect(document.body.textContent).not.toContain('Noor');
});

it('while names are hidden nothing can be typed, and nothing typed is lost', async () => {
  await open(async (context) => {
    const begun = await begin(context);
    const question = 'Hoe leert Sanne om hulp te vragen?';
    return { ...begun, trajectory: await plan(context, begun.trajectory, { question }) };
  });
  await screen.findByLabelText('Vraag', undefined, slow);
  fireEvent.click(screen.getByRole('button', { name: 'Namen' }));
  await screen.findByText('Namen zijn verborgen. Toon ze om te schrijven.', undefined, slow);
  expect(screen.queryByLabelText('Vraag')).toBeNull();
});

// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { saveReflection } from '../../../electron/features/trajectory/trajectory-follow-up';
import type { OpenContext } from '../../../electron/features/context';
import { begin, idOf, running } from '../../integration/trajectory/support';
import type { Begun } from '../../integration/trajectory/support';
import { press, refused, slow, type, valueOf } from './support';
import { openPanel } from './talks-support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const content = {
  pupil: 'Ik begon zelf.',
  guardian: '',
  teacher: '',
  worked: 'Na het speelkwartier',
  next: '',
};

const written = async (context: OpenContext): Promise<Begun> => {
  const begun = await running(context);
  const trajectory = await saveReflection(context, {
    id: idOf(begun.trajectory),
    week: 2,
    version: 0,
    content,
  });
  return { ...begun, trajectory };
};
const archived = async (context: OpenContext): Promise<Begun> => {
  const begun = await written(context);
  await archiveCaseFile(context, begun.file.caseFileId);
  return begun;
};

it('has a row for each week, says which is now and which are filled in', async () => {
  await openPanel('talks', written);
  const list = await screen.findByRole('list', { name: 'Weken van het traject' }, slow);
  const rows = within(list).getAllByRole('listitem');
  expect(rows).toHaveLength(13);
  expect(rows[0]?.textContent).toContain('Week 0, de nulmeting');
  expect(rows[2]?.textContent).toContain('Ingevuld');
  expect(rows[3]?.textContent).not.toContain('Ingevuld');
  expect(rows.findIndex((row) => row.getAttribute('aria-current') === 'date')).toBe(11);
  expect(rows[11]?.textContent).toContain('10 november 2025 tot en met 14 november 2025');
});

it('keeps what is typed about a week while it is typed', async () => {
  const { now } = await openPanel('talks');
  await press(/^Week 3/u);
  await type('Wat zegt de leerling?', 'Het lukte twee keer.');
  await type('Wat proberen we volgende week?', 'Het kaartje op tafel.');
  await waitFor(async () => {
    expect((await now()).reflections).toMatchObject([
      { week: 3, content: { pupil: 'Het lukte twee keer.', next: 'Het kaartje op tafel.' } },
    ]);
  }, slow);
  await screen.findByText(/^Bewaard om/u, undefined, slow);
});

it('opens one week at a time, each with its own words', async () => {
  const { now } = await openPanel('talks', written);
  await press(/^Week 2/u);
  expect(await valueOf('Wat zegt de leerling?')).toBe('Ik begon zelf.');
  await type('Wat zeggen de ouders?', 'Thuis ook.');
  await press(/^Week 4/u);
  await waitFor(async () => expect(await valueOf('Wat zegt de leerling?')).toBe(''), slow);
  expect((await now()).reflections).toMatchObject([
    { week: 2, content: { guardian: 'Thuis ook.' } },
  ]);
});

it('holds on to a week that could not be saved, and has it again after a restart', async () => {
  const { answer, drafts, page, panel } = await openPanel('talks');
  answer('trajectory.saveReflection', () => Promise.resolve(refused));
  await press(/^Week 5/u);
  await type('Wanneer lukte het al?', 'Bij rekenen.');
  await waitFor(async () => expect(await drafts()).toHaveLength(1), slow);
  await press(/^Week 6/u);
  await screen.findByText('De andere week is nog niet bewaard. Los dat eerst op.', undefined, slow);
  expect(await valueOf('Wanneer lukte het al?')).toBe('Bij rekenen.');
  page.show(null);
  page.show(panel);
  expect(await valueOf('Wanneer lukte het al?')).toBe('Bij rekenen.');
});

it('shows no field while names are hidden, and masks what was said', async () => {
  await openPanel('talks', async (context) => {
    const begun = await running(context);
    const trajectory = await saveReflection(context, {
      id: idOf(begun.trajectory),
      week: 1,
      version: 0,
      content: { ...content, pupil: 'Noor begon zelf.' },
    });
    return { ...begun, trajectory };
  });
  await press(/^Week 1,|^Week 1\D/u);
  expect(await valueOf('Wat zegt de leerling?')).toBe('Noor begon zelf.');
  await press('Namen');
  await screen.findByText('Namen zijn verborgen. Toon ze om te schrijven.', undefined, slow);
  expect(screen.queryByLabelText('Wat zegt de leerling?')).toBeNull();
  await screen.findByText(/begon zelf/u, undefined, slow);
  expect(screen.queryByText(/Noor/u)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Evaluatie vastleggen' })).toBeNull();
});

it('is only to read in an archived file', async () => {
  await openPanel('talks', archived);
  await screen.findByText(/gearchiveerd/u, undefined, slow);
  await press(/^Week 2/u);
  await screen.findByText('Ik begon zelf.', undefined, slow);
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('says what comes first while the goals are still set', async () => {
  await openPanel('talks', begin);
  expect(await screen.findByText('Gesprekken komen na de start', undefined, slow)).toBeDefined();
});

// @vitest-environment happy-dom
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SchoolId } from '../../../electron/contract/ids';
import {
  getCalendar,
  saveCalendar,
  setSchoolRegion,
} from '../../../electron/features/school-calendar/calendar-service';
import { openTrajectory, press, refused, slow, type, valueOf } from '../trajectory-ui/support';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const autumn = { name: 'Herfstvakantie', fromOn: '2025-10-18', toOn: '2025-10-26' };

/** The section in November 2025, for a school in region middle. */
const open = async ({ region = 'middle' }: { readonly region?: 'middle' | null } = {}) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-11-12T09:00:00Z') });
  const opened = await openTrajectory();
  const { context } = opened;
  const schoolId = SchoolId.parse(opened.file.schoolId);
  await setSchoolRegion(context, { schoolId, region });
  const { HolidaysSection } =
    await import('../../../renderer/features/settings/holidays/HolidaysSection');
  const section = <HolidaysSection />;
  return {
    ...opened,
    schoolId,
    section,
    calendar: (startYear = 2025) => getCalendar(context, { schoolId, startYear }),
  };
};

const list = async (name: string) => within(await screen.findByRole('region', { name }, slow));
const REGION = 'Vakanties van regio Midden';
const OWN = 'Eigen vrije dagen van de school';

it('fills the holidays of the region with what the app knows, and says to check them', async () => {
  const { show, section, calendar } = await open();
  await show(section);
  const region = await list(REGION);
  await screen.findByText(/controleer ze met de jaarkalender van uw school/u, undefined, slow);
  fireEvent.click(await region.findByRole('button', { name: 'Vul de bekende data in' }, slow));
  await waitFor(async () => expect((await calendar()).ofRegion[0]).toMatchObject(autumn), slow);
  expect(await valueOf('Eerste dag van Herfstvakantie')).toBe('18-10-2025');
  expect((await calendar()).own).toEqual([]);
});

it('keeps a day that is typed, in the year that is shown', async () => {
  const { show, section, calendar } = await open();
  await show(section);
  await press('Volgend schooljaar');
  await screen.findByText('Schooljaar 2026–2027', undefined, slow);
  await press('Vrije dag toevoegen');
  await type('Naam van regel 1', 'Studiedag');
  await type('Eerste dag van Studiedag', '04-11-2026');
  await waitFor(async () => {
    expect((await calendar(2026)).own).toMatchObject([
      { name: 'Studiedag', fromOn: '2026-11-04', toOn: '2026-11-04' },
    ]);
  }, slow);
  const own = await list(OWN);
  await own.findByText('Bewaard', undefined, slow);
});

it('a lock keeps a day that was just typed, and tells of a row that is half typed', async () => {
  const { show, section, calendar, schoolId } = await open();
  await show(section);
  const { flushAll } = await import('../../../renderer/app/flush');
  const place = { kind: 'schoolCalendar', caseFileId: null, targetId: schoolId };
  await press('Vrije dag toevoegen');
  await type('Naam van regel 1', 'Studiedag');
  expect(await flushAll()).toEqual([place]);
  await type('Eerste dag van Studiedag', '04-11-2025');
  await waitFor(async () => expect(await flushAll()).toEqual([]), slow);
  expect((await calendar()).own).toMatchObject([{ name: 'Studiedag', fromOn: '2025-11-04' }]);
});

it('says which two overlap, and keeps what was right until they no longer do', async () => {
  const { show, section, calendar, context, schoolId } = await open();
  await saveCalendar(context, { schoolId, startYear: 2025, scope: 'region', periods: [autumn] });
  await show(section);
  const region = await list(REGION);
  fireEvent.click(region.getByRole('button', { name: 'Vakantie toevoegen' }));
  await type('Naam van regel 2', 'Studieweek');
  await type('Eerste dag van Studieweek', '26-10-2025');
  await screen.findByText(
    'Herfstvakantie en Studieweek hebben dezelfde dag of dagen.',
    undefined,
    slow,
  );
  expect((await calendar()).ofRegion).toHaveLength(1);
  await type('Eerste dag van Studieweek', '27-10-2025');
  await waitFor(async () => expect((await calendar()).ofRegion).toHaveLength(2), slow);
});

it('removes a row, and puts it back', async () => {
  const { show, section, calendar, context, schoolId } = await open();
  await saveCalendar(context, { schoolId, startYear: 2025, scope: 'region', periods: [autumn] });
  await show(section);
  await press('Verwijder Herfstvakantie');
  await waitFor(async () => expect((await calendar()).ofRegion).toEqual([]), slow);
  await press('Ongedaan maken');
  await waitFor(async () => expect((await calendar()).ofRegion).toMatchObject([autumn]), slow);
});

it('shows what a file holds before any of it is taken over', async () => {
  const { show, section, calendar, context, schoolId, folder, answer } = await open();
  await saveCalendar(context, { schoolId, startYear: 2025, scope: 'region', periods: [autumn] });
  const path = join(folder, 'vakanties.ics');
  const event = (from: string, name: string) =>
    `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${from}\r\nSUMMARY:${name}\r\nEND:VEVENT\r\n`;
  await writeFile(
    path,
    `BEGIN:VCALENDAR\r\n${event('20251020', 'Dubbel')}${event('20260406', 'Paasmaandag')}${event('20240406', 'Oud')}END:VCALENDAR\r\n`,
  );
  const file = { path, purpose: 'schoolCalendar', name: 'vakanties.ics', byteLength: 9 } as const;
  answer('files.pick', () => {
    const token = context.files.register(file);
    return Promise.resolve({ ok: true, value: { token, name: file.name, byteLength: 9 } });
  });
  await show(section);
  const region = await list(REGION);
  fireEvent.click(region.getByRole('button', { name: 'Haal uit een bestand' }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Vakanties uit een agendabestand' }, slow),
  );
  const box = (name: string) => dialog.getByRole<HTMLInputElement>('checkbox', { name });
  expect(box('Paasmaandag').checked).toBe(true);
  expect(box('Dubbel').checked).toBe(false);
  dialog.getByText(/^1 afspraak is overgeslagen/u);
  expect((await calendar()).ofRegion).toHaveLength(1);
  fireEvent.click(box('Dubbel'));
  dialog.getByText('Herfstvakantie en Dubbel hebben dezelfde dag of dagen.');
  fireEvent.click(box('Dubbel'));
  fireEvent.click(dialog.getByRole('button', { name: 'Neem over' }));
  await waitFor(async () => {
    expect((await calendar()).ofRegion.map(({ name }) => name)).toEqual([
      'Herfstvakantie',
      'Paasmaandag',
    ]);
  }, slow);
});

it('says so when a list could not be kept', async () => {
  const { show, section, answer } = await open();
  answer('schoolCalendar.save', () => Promise.resolve(refused));
  await show(section);
  const region = await list(REGION);
  fireEvent.click(await region.findByRole('button', { name: 'Vul de bekende data in' }, slow));
  expect(await region.findByText('Nog niet bewaard', undefined, slow)).toBeDefined();
});

it('asks for the region before it takes its holidays', async () => {
  const { show, section } = await open({ region: null });
  await show(section);
  await screen.findByText('Kies eerst de regio van de school.', undefined, slow);
  expect(screen.queryByRole('region', { name: REGION })).toBeNull();
  await list(OWN);
});

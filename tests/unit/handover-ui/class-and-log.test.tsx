// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { listProfiles } from '../../../electron/features/handover/profiles-service';
import { anotherFile } from '../../integration/opp/support';
import { openHandoverOf, press, slow } from './support';

afterEach(cleanup);

it('a whole school stands in one table; who is left out is not in the file', async () => {
  const { context, file, show } = await openHandoverOf((vault, { schoolId }) =>
    anotherFile(vault, { schoolId, codeName: 'Kompas' }),
  );
  // Its rows are links of the router.
  vi.doMock('../../../renderer/ui/Link', () => ({
    Link: ({ href, children }: { href: string; children: React.ReactNode }) => (
      <a href={href}>{children}</a>
    ),
  }));
  const { HandoverProfile } = await import('../../../electron/contract/handover');
  const { SchoolId } = await import('../../../electron/contract/ids');
  const { ClassRows } = await import('../../../renderer/features/handover/class/ClassRows');
  const [profile] = (await listProfiles(context)).map((one) => HandoverProfile.parse(one));
  if (profile === undefined) throw new Error('the app brings one');
  const schoolId = SchoolId.parse(file.schoolId);
  await show(<ClassRows schoolId={schoolId} classGroupId={null} profile={profile} />);
  const table = within(
    await screen.findByRole('table', { name: 'Leerlingen in deze overdracht' }, slow),
  );
  expect(table.getAllByRole('row')).toHaveLength(3);
  screen.getByText('2 van 2 leerlingen gekozen');
  fireEvent.click(table.getByRole('checkbox', { name: /^In het bestand: Sem/ }));
  screen.getByText('1 van 2 leerlingen gekozen');
  await press('Namen');
  await waitFor(() => expect(document.body.textContent).not.toMatch(/Noor|Sem/u), slow);
  expect(table.getAllByRole('link').map(({ textContent }) => textContent)).toContain(
    'Casus Kompas',
  );
  vi.doUnmock('../../../renderer/ui/Link');
});

it('the log tells what went, that it expired, and takes the day of the copy for parents', async () => {
  const row = {
    id: '01890000-0000-7000-8000-000000000001',
    codeName: 'Lantaarn',
    pupilName: 'Noor',
    archiveId: '01890000-0000-7000-8000-000000000002',
    madeAt: '2025-11-12T10:00:00.000Z',
    reader: 'intern begeleider van de nieuwe school',
    profileName: 'Andere school',
    readerKind: 'otherSchool',
    format: 'casuskluis',
    lock: 'key',
    fileHash: 'b'.repeat(64),
    parts: [{ part: 'oppText', items: 1 }],
    added: [{ part: 'noteObservations', reason: 'Nodig voor de start.' }],
    expiresOn: '2025-12-12',
    destroyBy: null,
    receivedOn: '2025-11-14',
  };
  const recorded = vi.fn();
  let guardiansCopyOn: string | null = null;
  const { show, record, file } = await openHandoverOf(undefined, {
    'handover.log': () => ({
      ok: true,
      value: [{ ...row, caseFileId: file.caseFileId, guardiansCopyOn }],
    }),
    'handover.recordGuardiansCopy': (input) => {
      recorded(input);
      guardiansCopyOn = '2025-11-20';
      return { ok: true, value: { ...row, guardiansCopyOn } };
    },
  });
  const { LogPart } = await import('../../../renderer/features/handover/log/LogPart');
  await show(<LogPart file={await record()} />);
  const log = within(await screen.findByRole('list', { name: 'Gemaakte overdrachten' }, slow));
  log.getByText('ontvangen op 14 nov 2025');
  log.getByText('verlopen');
  log.getByText('OPP dat nu geldt: 1');
  log.getByText(/Nodig voor de start\.$/);
  log.getByText('b'.repeat(64));
  await press('Leg vast dat ouders een kopie kregen');
  fireEvent.change(await screen.findByRole('textbox', { name: 'Datum' }, slow), {
    target: { value: '01-11-2025' },
  });
  await press('Leg vast');
  await screen.findByText('Toen was het bestand er nog niet.', undefined, slow);
  fireEvent.change(screen.getByRole('textbox', { name: 'Datum' }), {
    target: { value: '20-11-2025' },
  });
  await press('Leg vast');
  await screen.findByText('Ouders kregen een kopie op 20 november 2025', undefined, slow);
  expect(recorded).toHaveBeenCalledWith({ id: row.id, on: '2025-11-20' });
});

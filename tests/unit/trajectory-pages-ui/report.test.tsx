// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { scored } from '../../integration/trajectory-pages/support';
import { begin } from '../../integration/trajectory/support';
import { openTrajectory, slow } from '../trajectory-ui/support';

afterEach(cleanup);

const open = async (make: typeof scored) => {
  const opened = await openTrajectory(make);
  const { ReportDialog } =
    await import('../../../renderer/features/trajectory/export/ReportDialog');
  await opened.show(<ReportDialog trajectory={opened.trajectory} onClose={() => undefined} />);
  return opened;
};

const choose = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('radio', { name }, slow));
};

it('shows the pages as they will be printed, and what stays behind', async () => {
  await open(scored);
  await screen.findByText('Impulsklas: hoe gaat het met Noor?', undefined, slow);
  expect(screen.getByText(/^Namen van andere kinderen/u)).toBeDefined();
  await choose('Verslag voor het dossier');
  await screen.findByText("Impulsklas: Noor van 't Voorbeeld", undefined, slow);
});

it('has the paper card of the week that is chosen, to begin with that of now', async () => {
  const opened = await open(scored);
  const asked: unknown[] = [];
  opened.answer('trajectory.exportPdf', (input) => {
    asked.push(input);
    return Promise.resolve({ ok: true, value: { saved: true } });
  });
  await choose('Papieren kaart van een week');
  const week = await screen.findByLabelText<HTMLSelectElement>('Week', undefined, slow);
  fireEvent.change(week, { target: { value: '2' } });
  await screen.findByRole('region', { name: 'Vaardigheidskaart, Week 2' }, slow);
  // Four faces, five days.
  expect(screen.getAllByRole('img', { name: 'heel blij' })).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar als PDF' }));
  const { id } = opened.trajectory;
  await waitFor(() => expect(asked).toEqual([{ id, pages: 'card', guardianIds: [], week: 2 }]));
});

it('can be for one of the parents alone', async () => {
  const opened = await open(scored);
  const asked: unknown[] = [];
  opened.answer('trajectory.exportPdf', (input) => {
    asked.push(input);
    return Promise.resolve({ ok: true, value: { saved: true } });
  });
  const whom = await screen.findByLabelText<HTMLSelectElement>('Voor wie?', undefined, slow);
  const [together, mother] = [...whom.options];
  expect(together?.text).toBe('De ouders samen');
  expect(mother?.text).toContain('Elske');
  fireEvent.change(whom, { target: { value: mother?.value } });
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar als PDF' }));
  const { id } = opened.trajectory;
  const guardianIds = [mother?.value];
  await waitFor(() => expect(asked).toEqual([{ id, pages: 'guardians', guardianIds, week: null }]));
});

it('has no paper card while there are no weeks, and says what to do', async () => {
  await open(begin);
  const radio = await screen.findByRole<HTMLInputElement>(
    'radio',
    { name: 'Papieren kaart van een week' },
    slow,
  );
  expect(radio.disabled).toBe(true);
  expect(screen.getByText(/^Kies eerst bij Plan een startdatum/u)).toBeDefined();
});

it('is away while names are hidden', async () => {
  await open(scored);
  await screen.findByText('Impulsklas: hoe gaat het met Noor?', undefined, slow);
  fireEvent.click(screen.getByText('Namen'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), slow);
});

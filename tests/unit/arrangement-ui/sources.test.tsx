// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { StaffDraft } from '../../../electron/contract/records';
import { createStaff } from '../../../electron/features/pupils/staff-service';
import type { OpenContext } from '../../../electron/features/context';
import { begin, save } from '../../integration/arrangement/support';
import type { Begun } from '../../integration/arrangement/support';
import { addNote } from '../../integration/casus/support';
import { staffDraft } from '../../integration/case-files/invented';
import { fullContent as fullOpp, written } from '../../integration/opp/support';
import { fullContent } from '../arrangement/request';
import { openRequest, press, slow, valueOf } from './support';

afterEach(cleanup);

const oppIn = async (context: OpenContext, { file }: Begun) => {
  const content = fullOpp();
  return written(context, file.caseFileId, {
    ...content,
    needs: { ...content.needs, support: 'Rust en nabijheid.' },
    externals: { sources: [], items: [] },
  });
};

/** A request of a file with an OPP, a note and a teacher; the OPP is linked. */
const open = async (change: Record<string, unknown> = {}) => {
  const opened = await openRequest(async (context) => {
    const begun = await begin(context);
    const opp = await oppIn(context, begun);
    await addNote(context, begun.file.caseFileId, { observation: 'Zij zoekt vaak contact.' });
    await createStaff(context, {
      schoolId: begun.file.schoolId,
      staff: StaffDraft.parse(staffDraft('Mees', 'Zuiver')),
    });
    const content = fullContent({
      question: '',
      aims: [],
      tried: [],
      fromOn: null,
      toOn: null,
      evaluationOn: null,
      answers: [],
      reasons: [],
      opp: { oppId: opp.id, versionNumber: 1 },
      ...change,
    });
    return { ...begun, request: await save(context, begun.request, content) };
  });
  const { WriteArrangement } =
    await import('../../../renderer/features/arrangement/WriteArrangement');
  await opened.show(<WriteArrangement arrangement={opened.request} />);
  return opened;
};

const kept = async (
  now: Awaited<ReturnType<typeof open>>['now'],
  check: (content: Awaited<ReturnType<typeof now>>['content']) => void,
) => waitFor(async () => check((await now()).content), slow);

it('one button takes from the OPP what it holds, keeps its source, and can be undone', async () => {
  const { now, request } = await open();
  await press('Neem over uit het OPP');
  await kept(now, (content) => {
    expect(content.question).toBe('Rust en nabijheid.');
    expect(content.aims).toHaveLength(1);
    expect([content.fromOn, content.toOn]).toEqual(['2025-11-17', '2026-06-01']);
    expect(content.sources.map(({ place }) => place)).toEqual(['question', 'period']);
  });
  expect(await valueOf('Hulpvraag')).toBe('Rust en nabijheid.');
  const part = await screen.findByRole('region', { name: 'Hulpvraag en doelen' });
  expect(within(part).getByRole('list', { name: 'Herkomst' }).textContent).toContain(
    'OPP, versie 1 (concept)',
  );
  await press('Ongedaan maken');
  expect(await valueOf('Hulpvraag')).toBe('');
  const blank = (await now()).content.answers.map(({ key }) => ({ key, value: '' }));
  await kept(now, (content) => expect(content).toEqual({ ...request.content, answers: blank }));
});

it('what was typed stays: it asks whether the text comes below it', async () => {
  const { now } = await open({ question: 'Eigen vraag.' });
  await press('Neem over uit het OPP');
  const dialog = await screen.findByRole('dialog', { name: 'Er staat al tekst' }, slow);
  expect(dialog.textContent).toContain('“Hulpvraag”');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Alleen lege velden' }));
  await kept(now, (content) => expect(content.aims).toHaveLength(1));
  expect(await valueOf('Hulpvraag')).toBe('Eigen vraag.');
  await press('Neem over uit het OPP');
  await press('Zet eronder');
  await kept(now, (content) => expect(content.question).toBe('Eigen vraag.\n\nRust en nabijheid.'));
});

it('without a linked OPP there is nothing to take over', async () => {
  await open({ opp: null });
  await screen.findByRole('region', { name: 'OPP' }, slow);
  expect(screen.queryByRole('button', { name: 'Neem over uit het OPP' })).toBeNull();
});

it('text of a note comes in a field with its source, and goes out again', async () => {
  const { now } = await open({ nature: 'Eigen.' });
  await press('Tekst ophalen: Aard van de ondersteuning');
  fireEvent.click(await screen.findByRole('radio', { name: /^Observatie/ }, slow));
  const take = await screen.findByRole('button', { name: 'Voeg tekst toe' }, slow);
  await waitFor(() => expect((take as HTMLButtonElement).disabled).toBe(false), slow);
  fireEvent.click(take);
  await kept(now, (content) => {
    expect(content.nature).toBe('Eigen.\n\nZij zoekt vaak contact.');
    expect(content.sources).toMatchObject([
      { place: 'support', kind: 'note', label: 'Observatie, 6 november 2025' },
    ]);
  });
  const part = await screen.findByRole('region', { name: 'Gevraagde ondersteuning' });
  expect(within(part).getByRole('list', { name: 'Herkomst' })).toBeDefined();
  await press('Ongedaan maken');
  await kept(now, (content) => {
    expect(content.nature).toBe('Eigen.');
    expect(content.sources).toEqual([]);
  });
});

it('a field that asks who suggests functions that the file knows, and never a name', async () => {
  const { now } = await open({ expertise: '' });
  const field = await screen.findByRole('combobox', { name: 'Gevraagde deskundigheid' }, slow);
  fireEvent.click(field);
  const options = (): (string | null)[] =>
    screen
      .queryAllByRole('listbox', { name: 'Gevraagde deskundigheid', hidden: true })
      .flatMap((list) => within(list).queryAllByRole('option', { hidden: true }))
      .map((one) => one.textContent);
  await waitFor(() => expect(options()).toContain('Onderwijsassistent'), slow);
  expect(options()).toContain('Leerkracht');
  expect(options().join(' ')).not.toMatch(/Mees|Zuiver|Noor|Elske/);
  // Its list bears its label too.
  fireEvent.change(field, { target: { value: 'onderw' } });
  await waitFor(() => expect(options()).toEqual(['Onderwijsassistent']), slow);
  fireEvent.keyDown(field, { key: 'ArrowDown', code: 'ArrowDown' });
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' });
  await kept(now, (content) => expect(content.expertise).toBe('Onderwijsassistent'));
  fireEvent.change(field, { target: { value: 'iemand anders' } });
  await kept(now, (content) => expect(content.expertise).toBe('iemand anders'));
});

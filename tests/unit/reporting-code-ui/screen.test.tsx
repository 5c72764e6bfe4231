// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseFileId } from '../../../electron/contract/ids';
import { getReportingCode } from '../../../electron/features/reporting-code/reporting-code-service';
import { canaries, writeRecord } from '../../integration/reporting-code/support';
import { openScreens, press, refused, slow } from './support';

afterEach(cleanup);

const TEXT = 'Wat is er gezien, gezegd of besloten?';

const open = async (
  before: (opened: Awaited<ReturnType<typeof openScreens>>) => Promise<unknown> = () =>
    Promise.resolve(),
) => {
  const opened = await openScreens();
  await before(opened);
  const { answerFlushRequests } = await import('../../../renderer/app/flush');
  answerFlushRequests();
  const { ReportingCodeScreen } =
    await import('../../../renderer/features/reporting-code/ReportingCodeScreen');
  const page = await opened.show(<ReportingCodeScreen caseFileId={opened.caseFileId} />);
  return { ...opened, page };
};

const fields = async (): Promise<HTMLTextAreaElement[]> =>
  (await screen.findAllByLabelText(TEXT, undefined, slow)) as HTMLTextAreaElement[];

const typeFirst = async (text: string): Promise<void> => {
  const [first] = await fields();
  if (first === undefined) throw new Error('no field');
  fireEvent.change(first, { target: { value: text } });
};

const textOf = async (
  { context }: Pick<Awaited<ReturnType<typeof openScreens>>, 'context'>,
  caseFileId: CaseFileId,
): Promise<string> => (await getReportingCode(context, caseFileId)).content.steps[0]?.text ?? '';

describe('the screen of the meldcode', () => {
  it('names the five steps and the national route, and stores nothing by being looked at', async () => {
    const { read, called } = await open();
    await fields();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(5);
    expect(screen.getByText(/Veilig Thuis, 0800-2000/u)).toBeDefined();
    expect(screen.getByText(/Bel 112/u)).toBeDefined();
    expect(screen.getByText('wet, bron onzeker')).toBeDefined();
    expect(await read('reporting_code_records').select('version')).toEqual([]);
    // Being looked at would put the file on top of the recent ones.
    expect(called).not.toContain('caseFiles.opened');
  });

  it('keeps what is typed by itself, straight in the record and in no draft', async () => {
    const opened = await open();
    await typeFirst('Blauwe plek gezien.');
    await waitFor(
      async () => expect(await textOf(opened, opened.caseFileId)).toBe('Blauwe plek gezien.'),
      slow,
    );
    expect(await opened.read('drafts').select('kind')).toEqual([]);
    expect(opened.called.filter((method) => method.startsWith('drafts.'))).toEqual([]);
  });

  it('saves before a lock; what can’t be saved is named as any edit of the file', async () => {
    const { tell, unsaved, answer, caseFileId, ...opened } = await open();
    await typeFirst('Nog net getypt.');
    tell('flushDrafts', { reason: 'lock' });
    await waitFor(() => expect(unsaved).toEqual([[]]), slow);
    expect(await textOf(opened, caseFileId)).toBe('Nog net getypt.');
    answer('reportingCode.save', refused);
    await typeFirst('Past niet meer.');
    tell('flushDrafts', { reason: 'lock' });
    await waitFor(
      () => expect(unsaved[1]).toEqual([{ kind: 'caseFile', caseFileId, targetId: null }]),
      slow,
    );
    expect(JSON.stringify(unsaved)).not.toMatch(/meldcode|reporting/iu);
    expect(await screen.findByText(/Nog niet bewaard/u)).toBeDefined();
  });

  it('shows nothing of it while names are hidden, and all of it again after', async () => {
    const { page } = await open(({ context, caseFileId }) => writeRecord(context, caseFileId));
    await fields();
    await press('Namen');
    expect(screen.queryByLabelText(TEXT)).toBeNull();
    const shown = `${document.title} ${page.container.textContent}`;
    expect(shown).not.toMatch(/meldcode|veilig thuis|noor/iu);
    for (const word of canaries) expect(shown).not.toContain(word);
    await press('Namen');
    expect((await fields())[0]?.value).toContain(canaries[0]);
  });

  it('leaves nothing of it in the memory of the window when it is saved after one has left', async () => {
    const { page, client, tell, unsaved, answer, context, caseFileId } = await open();
    answer('reportingCode.save', refused);
    await typeFirst('Blauwe plek gezien.');
    await screen.findByText(/Nog niet bewaard/u, undefined, slow);
    page.unmount();
    await waitFor(() =>
      expect(client.getQueryCache().findAll({ type: 'inactive' })).toHaveLength(1),
    );
    answer('reportingCode.save', null);
    tell('flushDrafts', { reason: 'lock' });
    await waitFor(() => expect(unsaved).toEqual([[]]), slow);
    expect(await textOf({ context }, caseFileId)).toBe('Blauwe plek gezien.');
    await waitFor(() => {
      const left = client.getQueryCache().getAll();
      expect(JSON.stringify(left.map(({ queryKey }) => queryKey))).not.toContain('reportingCode');
    });
  });

  it('is destroyed for good after asking twice', async () => {
    const { read } = await open(({ context, caseFileId }) => writeRecord(context, caseFileId));
    await press('Vernietig voorgoed');
    await press('Ja, vernietig');
    expect(await read('reporting_code_records').select('version')).toHaveLength(1);
    await press('Vernietig nu');
    await waitFor(async () => expect((await fields())[0]?.value).toBe(''), slow);
    expect(await read('reporting_code_records').select('version')).toEqual([]);
  });

  it('keeps it where the second question is answered with no', async () => {
    const { read } = await open(({ context, caseFileId }) => writeRecord(context, caseFileId));
    await press('Vernietig voorgoed');
    await press('Ja, vernietig');
    await screen.findByText('Weet u het zeker?', undefined, slow);
    await press('Annuleren');
    await waitFor(() => expect(screen.queryByText('Weet u het zeker?')).toBeNull(), slow);
    expect(await read('reporting_code_records').select('version')).toHaveLength(1);
  });
});

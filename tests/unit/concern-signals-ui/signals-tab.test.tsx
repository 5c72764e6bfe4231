// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { listSignals } from '../../../electron/features/concern-signals/concern-signals-service';
import { addSignal } from '../../integration/concern-signals/support';
import { writeRecord } from '../../integration/reporting-code/support';
import { openScreens, press, slow } from '../reporting-code-ui/support';

afterEach(cleanup);

type Opened = Awaited<ReturnType<typeof openScreens>>;

const open = async (before: (opened: Opened) => Promise<unknown>) => {
  const opened = await openScreens();
  await before(opened);
  const { SignalsTab } = await import('../../../renderer/features/concern-signals/SignalsTab');
  const page = await opened.show(<SignalsTab caseFileId={opened.caseFileId} />);
  return { ...opened, page };
};

const list = () => screen.findByRole('list', { name: 'Signalen, nieuwste eerst' }, slow);
const note = 'Vermoedt u kindermishandeling of huiselijk geweld? Dat is geen gewoon signaal.';

describe('the tab of signals', () => {
  it('leads to the meldcode alike, whether or not a record is there', async () => {
    const texts: string[] = [];
    for (const before of [
      () => Promise.resolve(),
      ({ context, caseFileId }: Opened) => writeRecord(context, caseFileId),
    ]) {
      const { page, caseFileId, called } = await open(before);
      await screen.findByText('Nog geen signalen', undefined, slow);
      expect(screen.getByText(note)).toBeDefined();
      const link = screen.getByRole('link', { name: 'Naar de stappen van de meldcode' });
      expect(link.getAttribute('href')).toBe(`/dossiers/${caseFileId}/meldcode`);
      expect(called.filter((method) => method.startsWith('reportingCode'))).toEqual([]);
      texts.push(page.container.textContent ?? '');
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it('shows fact and explanation apart, and who was not told', async () => {
    await open(({ context, caseFileId }) =>
      addSignal(context, caseFileId, {
        fact: 'Zat alleen.',
        interpretation: 'Mist iemand.',
        discussedWith: 'IB',
      }),
    );
    const all = within(await list());
    expect(all.getByText('Zat alleen.')).toBeDefined();
    expect(all.getByText('Uitleg:')).toBeDefined();
    expect(all.getByText('nog niet ingevuld')).toBeDefined();
    expect(all.getByText('IB')).toBeDefined();
  });

  it('takes one away, with a way back in the vault', async () => {
    const { context, caseFileId } = await open(({ context: made, caseFileId: of }) =>
      addSignal(made, of),
    );
    await list();
    await press(/^Verwijderen: signaal over welbevinden/u);
    await waitFor(async () => expect(await listSignals(context, caseFileId)).toEqual([]), slow);
    await screen.findByText('Nog geen signalen', undefined, slow);
  });

  it('hides the form and the names with the privacy view', async () => {
    await open(({ context, caseFileId }) =>
      addSignal(context, caseFileId, { fact: 'Noor zat alleen.' }),
    );
    await list();
    await press('Nieuw signaal');
    await screen.findByRole('form', { name: 'Nieuw signaal' }, slow);
    await press('Namen');
    expect(screen.queryByRole('form')).toBeNull();
    await waitFor(async () => expect((await list()).textContent).toContain('zat alleen.'), slow);
    expect((await list()).textContent).not.toContain('Noor');
  });

  it('is read-only in an archived file', async () => {
    await open(async ({ context, caseFileId }) => {
      await addSignal(context, caseFileId);
      await archiveCaseFile(context, caseFileId);
    });
    await list();
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Nieuw signaal' })).toHaveProperty(
        'disabled',
        true,
      );
    }, slow);
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CaseFileId, HandoverProfileId } from '../../../electron/contract/ids';
import type { OpenContext } from '../../../electron/features/context';
import { compose } from '../../../electron/features/handover/compose-service';
import type { OpenFile } from '../../integration/opp/support';
import { anotherFile } from '../../integration/opp/support';
import { nextTeacher, note, openHandoverOf, press, privateNote, slow, type } from './support';

afterEach(cleanup);

const fill = async (context: OpenContext, file: OpenFile): Promise<void> => {
  await anotherFile(context, { schoolId: file.schoolId, codeName: 'Kompas' });
  await note(context, file, { title: 'Bij de kring', observation: 'Zit graag vooraan.' });
  await note(context, file, { title: 'Op het plein', observation: 'Speelt met Sem Testerman.' });
  await privateNote(context, file, 'Nog eens vragen naar thuis.');
};

const show = async (answers?: Parameters<typeof openHandoverOf>[1]) => {
  const opened = await openHandoverOf(fill, answers);
  const { ComposePart } = await import('../../../renderer/features/handover/compose/ComposePart');
  const page = await opened.show(<ComposePart file={await opened.record()} />);
  await screen.findByRole('list', { name: 'Blijft hier' }, slow);
  const now = () =>
    compose(opened.context, {
      caseFileId: CaseFileId.parse(opened.file.caseFileId),
      profileId: HandoverProfileId.parse(nextTeacher),
    });
  return { ...opened, page, now };
};

const list = (name: string) => within(screen.getByRole('list', { name }));
const goes = () => list('Gaat mee');
const stays = () => list('Blijft hier');

describe('the two lists', () => {
  it('show what goes and what stays, and private working notes as one closed line', async () => {
    await show();
    expect(goes().getByRole('heading', { name: /^Ouders en gezag/ })).toBeDefined();
    expect(goes().getByText('gaat altijd mee')).toBeDefined();
    expect(stays().getByRole('heading', { name: 'Notities: wat er gezien is (2)' })).toBeDefined();
    await screen.findByText('1 persoonlijke werkaantekening: gaat nooit mee');
    expect(document.body.textContent).not.toContain('vragen naar thuis');
  });

  it('move an item after a reason, and put it back by undo', async () => {
    const { now } = await show();
    fireEvent.click(stays().getByRole('button', { name: 'Neem mee: Observatie, Op het plein' }));
    await screen.findByText('Hier staat een ander kind in', undefined, slow);
    await press('Neem mee met deze reden');
    await screen.findByText('Schrijf in een paar woorden waarom.');
    await type('Waarom is dit nodig voor de lezer?', 'Ze zitten volgend jaar samen.');
    await press('Neem mee met deze reden');
    await screen.findByText('Gaat toch mee: Ze zitten volgend jaar samen.', undefined, slow);
    goes().getByText('Observatie, Op het plein');
    await waitFor(async () => {
      expect((await now()).composition.choices).toMatchObject([
        { choice: 'add', reason: 'Ze zitten volgend jaar samen.' },
      ]);
    }, slow);
    await press('Ongedaan maken');
    await waitFor(() => stays().getByText('Observatie, Op het plein'), slow);
    await waitFor(async () => expect((await now()).composition.choices).toEqual([]), slow);
  });

  it('move a whole part at once, without a question where nothing forbids it', async () => {
    const { now } = await show();
    const before = (await now()).items.filter((item) => item.part === 'guardians').length;
    fireEvent.click(goes().getByRole('button', { name: 'Laat alles hier: Ouders en gezag' }));
    await waitFor(() => {
      expect(
        stays().getByRole('heading', { name: `Ouders en gezag (${String(before)})` }),
      ).toBeDefined();
    }, slow);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(stays().getAllByText('door u weggelaten')).toHaveLength(before);
  });

  it('are walked through by arrow keys, and keep the focus where an item left', async () => {
    await show();
    const buttons = goes().getAllByRole('button');
    const [first, second] = buttons;
    first?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement).toBe(second));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    await waitFor(() => expect(document.activeElement).toBe(buttons.at(-1)));
    expect(
      goes()
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1);
    const leaving = goes().getAllByRole('button', { name: /^Laat hier/ })[0];
    leaving?.focus();
    if (leaving !== undefined) fireEvent.click(leaving);
    await waitFor(() => expect(leaving?.isConnected).toBe(false), slow);
    await waitFor(() => {
      expect(screen.getByRole('list', { name: 'Gaat mee' }).contains(document.activeElement)).toBe(
        true,
      );
    }, slow);
  });

  it('hold no name and no form while names are hidden', async () => {
    await show();
    await press('Namen');
    await waitFor(() => expect(document.body.textContent).not.toMatch(/Noor|Elske|Sem/u), slow);
    expect(screen.queryByRole('textbox', { name: 'Wat werkt?' })).toBeNull();
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Overdracht maken' }).disabled,
    ).toBe(true);
  });
});

describe('the summary', () => {
  it('saves what is typed by itself, also when one leaves at once', async () => {
    const { now, page } = await show();
    await type('Wat heeft deze leerling maandag nodig?', 'Een plek vooraan.');
    page.show(null);
    await waitFor(async () => {
      expect((await now()).composition.summary.needs).toBe('Een plek vooraan.');
    }, slow);
  });

  it('warns of another child in what was written', async () => {
    await show();
    await type('Wat kunt u beter vermijden?', 'Niet naast Sem Testerman.');
    await screen.findByText(/^Er staat een ander kind in\./, undefined, slow);
    await type('Wat kunt u beter vermijden?', 'Niet bij het raam.');
    await waitFor(() => expect(screen.queryByText(/^Er staat een ander kind/)).toBeNull(), slow);
  });

  it('keeps what is typed beside a move', async () => {
    const { now } = await show();
    await type('Wat werkt?', 'Eerst voordoen.');
    fireEvent.click(goes().getByRole('button', { name: 'Laat alles hier: Ouders en gezag' }));
    await waitFor(async () => {
      const { composition } = await now();
      expect(composition.summary.works).toBe('Eerst voordoen.');
      expect(composition.choices.length).toBeGreaterThan(0);
    }, slow);
  });
});

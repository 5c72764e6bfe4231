// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { listAsked } from '../../../electron/features/consultation/ask-service';
import { recordQuestionExport } from '../../../electron/features/consultation/print-question';
import { askingVault, QUESTION } from '../../integration/consultation/support';
import { press, schoolOf, screensOf, slow, type } from './support';

afterEach(cleanup);

const openAsker = async () => {
  const asker = await askingVault();
  const screens = await screensOf(asker, await schoolOf(asker, asker.caseFileId));
  const { CasusQuestions } =
    await import('../../../renderer/features/consultation/asked/CasusQuestions');
  const card = (versionNumber: number | null) => (
    <CasusQuestions
      caseFileId={asker.caseFileId}
      casusId={asker.asked.casusId}
      versionNumber={versionNumber}
    />
  );
  return { ...asker, ...screens, card };
};

const onPaper = ({ context, asked }: Awaited<ReturnType<typeof openAsker>>) =>
  recordQuestionExport(context, {
    ...asked,
    question: QUESTION,
    reader: 'Rik van De Vlieger',
    expiresOn: null,
    format: 'pdf',
    contentHash: 'a'.repeat(64),
  });

describe('asking a colleague', () => {
  it('says what to do, holds a name back, and gives the words once the file is made', async () => {
    const opened = await openAsker();
    const { context, asked, path, show, card } = opened;
    await show(card(1));
    await screen.findByText(/Leg deze casus met één vraag voor/u, undefined, slow);
    await press('Vraag een collega');
    await screen.findByText(/loopt weg als de kring begint/u, undefined, slow);
    await type('Uw vraag', 'Wat helpt Noor?');
    await type('Aan wie', 'de ib’er van De Vlieger');
    await screen.findByText('Hier staat nog een naam', undefined, slow);
    await press('Bestand maken');
    await screen.findByRole('alert', undefined, slow);
    expect(existsSync(path)).toBe(false);

    await type('Uw vraag', QUESTION);
    await screen.findByText(/Geen namen gevonden/u, undefined, slow);
    await press('Bestand maken');
    await screen.findByText('De vraag is gemaakt', undefined, slow);
    expect(existsSync(path)).toBe(true);
    expect(await listAsked(context, asked.casusId)).toMatchObject([{ question: QUESTION }]);
    const close = await screen.findByRole<HTMLButtonElement>('button', { name: 'Sluiten' });
    expect(close.disabled).toBe(true);
    fireEvent.click(screen.getByLabelText('Ik heb de zes woorden doorgegeven of opgeschreven'));
    fireEvent.click(close);
    await screen.findByText('Aan de ib’er van De Vlieger', undefined, slow);
    await waitFor(async () => expect(await context.read('drafts')).toEqual([]), slow);
  });

  it('asks of a likely name whether it is one, and lets it go then', async () => {
    const { path, show, card } = await openAsker();
    await show(card(1));
    await press('Vraag een collega');
    await type('Uw vraag', 'Haar broertje Kasper wil ook. Hoe doe jij dat?');
    await type('Aan wie', 'een collega');
    const stays = await screen.findByLabelText(/“Kasper” mag blijven staan/u, undefined, slow);
    await press('Bestand maken');
    await screen.findByRole('alert', undefined, slow);
    expect(existsSync(path)).toBe(false);
    fireEvent.click(stays);
    await press('Bestand maken');
    await screen.findByText('De vraag is gemaakt', undefined, slow);
    expect(existsSync(path)).toBe(true);
  });

  it('keeps what was typed when it is left, and goes on with it', async () => {
    const { context, show, card } = await openAsker();
    await show(card(1));
    await press('Vraag een collega');
    await type('Uw vraag', 'Half getypt');
    await press('Annuleren');
    await waitFor(async () => {
      expect(await context.read('drafts').select('kind')).toEqual([{ kind: 'casusQuestion' }]);
    }, slow);
    await press('Ga verder met uw vraag');
    const field = await screen.findByRole<HTMLTextAreaElement>(
      'textbox',
      { name: 'Uw vraag' },
      slow,
    );
    expect(field.value).toBe('Half getypt');
  });
});

describe('a question that was asked', () => {
  it('takes an answer from paper, which goes to the own collection as half typed', async () => {
    const opened = await openAsker();
    const { context, asked, gone, show, card } = opened;
    await onPaper(opened);
    await show(card(null));
    await press(/Rik van De Vlieger/u);
    await screen.findByText('Er is nog geen antwoord.', undefined, slow);
    await press('Antwoord overtypen');
    await type('Op welke dag', '10-11-2025');
    await press('Antwoord bewaren');
    await screen.findByText('Vul minstens één van de drie vragen in.', undefined, slow);
    await type('Wat werkte bij u?', 'Een vaste taak.');
    await press('Antwoord bewaren');
    await screen.findByText('Antwoord van Rik van De Vlieger', undefined, slow);
    const [question] = await listAsked(context, asked.casusId);
    expect(question?.answers).toMatchObject([{ byHand: true, on: '2025-11-10' }]);
    await press('Zet in mijn verzameling');
    await waitFor(() => expect(gone).toEqual(['/vragen?deel=verzameling']), slow);
    const [draft] = await context.read<{ payload: string }>('drafts');
    expect(draft?.payload).toContain('Een vaste taak.');
  });

  it('shows no name while names are hidden, and asks nobody', async () => {
    const opened = await openAsker();
    await onPaper(opened);
    await opened.show(opened.card(1));
    await screen.findByText('Aan Rik van De Vlieger', undefined, slow);
    await press('Namen');
    await screen.findByText('Aan een collega', undefined, slow);
    const ask = screen.getByRole<HTMLButtonElement>('button', { name: 'Vraag een collega' });
    expect([document.body.textContent.includes('Rik'), ask.disabled]).toEqual([false, true]);
  });
});

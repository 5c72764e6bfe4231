// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../../../electron/features/consultation/ask-service';
import {
  listReceived,
  takeQuestion,
} from '../../../electron/features/consultation/received-service';
import { openFile } from '../../integration/casus/support';
import {
  askingVault,
  fileIn,
  open,
  picked,
  QUESTION,
} from '../../integration/consultation/support';
import { openTestVault } from '../../integration/support/open-test-vault';
import { press, schoolOf, screensOf, slow, type } from './support';

afterEach(cleanup);

const received = async () =>
  (await import('../../../renderer/features/consultation/received/ReceivedPart')).ReceivedPart;

/** A colleague's vault with one question that was taken. */
const openColleague = async () => {
  const asker = await askingVault();
  const path = fileIn(asker, 'vraag.casuskluis');
  const { passphrase } = await ask(asker.context, {
    ...asker.asked,
    question: QUESTION,
    reader: 'een collega',
    expiresOn: null,
    token: picked(asker.context, path, 'saveArchive'),
    lock: { kind: 'passphrase' },
  });
  const colleague = await openTestVault();
  const caseFileId = await openFile(colleague.context);
  const opened = await open(colleague.context, path, passphrase);
  const { id } = await takeQuestion(colleague.context, opened.id);
  return { ...colleague, id, schoolId: await schoolOf(colleague, caseFileId) };
};

describe('questions of colleagues', () => {
  it('say what to do where there are none', async () => {
    const { show, gone } = await screensOf(await openTestVault());
    const ReceivedPart = await received();
    await show(<ReceivedPart opened={null} />);
    await screen.findByText('Nog geen vragen van collega’s', undefined, slow);
    await press('Bestand openen');
    expect(gone).toEqual(['/ontvangen']);
  });

  it('are read, answered as one types, and go back as a file without a name of this vault', async () => {
    const colleague = await openColleague();
    const { context, id } = colleague;
    const { show, path } = await screensOf(colleague, colleague.schoolId);
    const ReceivedPart = await received();
    const page = await show(<ReceivedPart opened={id} />);
    await screen.findByText(QUESTION, undefined, slow);
    await screen.findByText(/loopt weg als de kring begint/u, undefined, slow);
    await type('Wat werkte bij u?', 'Bij Aylin Proefsma hielp een vaste taak.');
    await screen.findByText('Hier staat nog een naam', undefined, slow);
    await waitFor(async () => {
      const [question] = await listReceived(context);
      expect(question?.answer.workedHere).toContain('vaste taak');
    }, slow);
    await press('Antwoordbestand maken');
    await screen.findByRole('alert', undefined, slow);
    expect(screen.queryByRole('button', { name: 'Bestand maken' })).toBeNull();
    await type('Wat werkte bij u?', 'Een vaste taak hielp.');
    await screen.findByText(/Geen namen gevonden/u, undefined, slow);
    await press('Antwoordbestand maken');
    await screen.findByLabelText('Met de sleutel van Vera Vraagstra', undefined, slow);
    await press('Bestand maken');
    await screen.findByText('Het antwoord is gemaakt', undefined, slow);
    expect(existsSync(path)).toBe(true);
    page.show(<ReceivedPart opened={null} />);
    await screen.findByText(/antwoord gemaakt op/u, undefined, slow);
  });

  it('show no sender and no form while names are hidden, and come back out of the bin', async () => {
    const colleague = await openColleague();
    const { context, id } = colleague;
    const { show } = await screensOf(colleague, colleague.schoolId);
    const ReceivedPart = await received();
    const page = await show(<ReceivedPart opened={id} />);
    await screen.findByText(/Van Vera Vraagstra/u, undefined, slow);
    await press('Namen');
    await screen.findByText(/Zet de namen aan om te antwoorden/u, undefined, slow);
    expect(document.body.textContent).not.toContain('Vera');
    page.show(<ReceivedPart opened={null} />);
    await press(/Verwijder de vraag over casus/u);
    await waitFor(async () => expect(await listReceived(context)).toEqual([]), slow);
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { listKept, saveKept } from '../../../electron/features/consultation/kept-questions-service';
import type { OpenContext } from '../../../electron/features/context';
import { openFile } from '../../integration/casus/support';
import { openTestVault } from '../../integration/support/open-test-vault';
import { press, schoolOf, screensOf, slow, type } from './support';

afterEach(cleanup);

const keep = (context: OpenContext, question: string, theme: string) =>
  saveKept(context, {
    id: null,
    version: 0,
    content: { question, answer: 'Een vaste taak bij de deur.', themes: [theme], origin: '' },
  });

const openCollection = async (fill: (context: OpenContext) => Promise<unknown>) => {
  const vault = await openTestVault();
  const caseFileId = await openFile(vault.context);
  await fill(vault.context);
  const screens = await screensOf(vault, await schoolOf(vault, caseFileId));
  const { KeptPart } = await import('../../../renderer/features/consultation/kept/KeptPart');
  const page = await screens.show(<KeptPart />);
  return { ...vault, page };
};

const questions = async (context: OpenContext) =>
  (await listKept(context, { words: '', theme: null })).questions.map(({ content }) => content);

describe('the own collection', () => {
  it('says what to do when empty, refuses a known name and keeps what has none', async () => {
    const { context } = await openCollection(() => Promise.resolve());
    await screen.findByText('Uw verzameling is nog leeg', undefined, slow);
    await press('Nieuwe vraag');
    await type('De vraag', 'Wat deed Aylin Proefsma?');
    await screen.findByText('Hier staat nog een naam', undefined, slow);
    await press('Bewaren');
    await waitFor(async () => expect(await context.read('drafts')).toHaveLength(1), slow);
    expect(await questions(context)).toEqual([]);
    await type('De vraag', 'Hoe begin je de kring rustig?');
    await press('Bewaren');
    await screen.findByText('1 vraag', undefined, slow);
    expect(await questions(context)).toMatchObject([{ question: 'Hoe begin je de kring rustig?' }]);
    await waitFor(async () => expect(await context.read('drafts')).toEqual([]), slow);
  });

  it('is looked through by word, marked, and by theme', async () => {
    await openCollection(async (context) => {
      await keep(context, 'Hoe begin je de kring rustig?', 'overgangen');
      await keep(context, 'Hoe betrek je ouders?', 'ouders');
    });
    await screen.findByText('2 vragen', undefined, slow);
    fireEvent.change(screen.getByLabelText('Zoek in vragen en antwoorden'), {
      target: { value: 'krin' },
    });
    const mark = await screen.findByText('kring', { selector: 'mark' }, slow);
    expect(mark.tagName).toBe('MARK');
    expect(screen.queryByText('Hoe betrek je ouders?')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'ouders (1)' }));
    await screen.findByText('Geen vraag gevonden', undefined, slow);
    await press('Alles tonen');
    await screen.findByText('2 vragen', undefined, slow);
  });

  it('opens what was left half typed', async () => {
    await openCollection((context) =>
      context.write('drafts').insert({
        id: context.newId(),
        kind: 'keptQuestion',
        payload: JSON.stringify({
          question: 'Hoe begin je de kring?',
          answer: 'Wat werkte bij ons\nEen vaste taak.',
          themes: [],
          origin: 'collegiale consultatie',
          version: 0,
        }),
        updated_at: '2025-11-12T08:00:00.000Z',
      }),
    );
    const field = await screen.findByRole<HTMLTextAreaElement>(
      'textbox',
      { name: 'De vraag' },
      slow,
    );
    expect(field.value).toBe('Hoe begin je de kring?');
    await screen.findByText(/^Geen namen gevonden/u, undefined, slow);
  });
});

import { describe, expect, it } from 'vitest';
import { KeptQuestionId } from '../../../electron/contract/ids';
import {
  checkKept,
  listKept,
  removeKept,
  restoreKept,
  saveKept,
} from '../../../electron/features/consultation/kept-questions-service';
import type { OpenContext } from '../../../electron/features/context';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { openFile } from '../casus/support';
import { openTestVault } from '../support/open-test-vault';

type Content = Parameters<typeof saveKept>[1]['content'];

const content = (more: Partial<Content> = {}): Content => ({
  question: 'Hoe begin je de kring rustig?',
  answer: 'Een vaste taak bij de deur werkt. Meestal is het na een week gewoon geworden.',
  themes: ['overgangen'],
  origin: 'studiedag maart',
  ...more,
});

const keep = async (context: OpenContext, more: Partial<Content> = {}) =>
  KeptQuestionId.parse(
    (await saveKept(context, { id: null, version: 0, content: content(more) })).id,
  );

const found = async (context: OpenContext, words: string, theme: string | null = null) =>
  (await listKept(context, { words, theme })).questions.map((one) => one.content.question);

describe('the own collection', () => {
  it('is found by the beginning of a word, in question, answer, theme and origin, without accents', async () => {
    const { context } = await openTestVault();
    await keep(context);
    await keep(context, {
      question: 'Hoe betrek je ouders die ver wonen?',
      answer: 'Bel op een vaste dag. Ideeën van thuis schrijf je op.',
      themes: ['ouders'],
      origin: 'team bovenbouw',
    });
    expect(await found(context, 'krin')).toEqual(['Hoe begin je de kring rustig?']);
    expect(await found(context, 'gewoon')).toEqual(['Hoe begin je de kring rustig?']);
    expect(await found(context, 'ideeen')).toEqual(['Hoe betrek je ouders die ver wonen?']);
    expect(await found(context, 'bovenb')).toEqual(['Hoe betrek je ouders die ver wonen?']);
    expect(await found(context, 'vaste')).toHaveLength(2);
    expect(await found(context, 'vaste kring')).toEqual(['Hoe begin je de kring rustig?']);
    expect(await found(context, '" OR NEAR(*')).toEqual([]);
  });

  it('marks what was looked for, and cuts a long answer round it', async () => {
    const { context } = await openTestVault();
    const long = `${'Eerst iets anders. '.repeat(30)}Dan de picto aan de deur.`;
    await keep(context, { answer: long });
    const { questions } = await listKept(context, { words: 'picto', theme: null });
    const pieces = questions[0]?.shown.answer ?? [];
    expect(pieces.filter(({ match }) => match)).toEqual([{ text: 'picto', match: true }]);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(long.length);
  });

  it('lists themes by use, shows the newest first without words, and filters by theme', async () => {
    const { context, advance } = await openTestVault();
    await keep(context, { question: 'Eerste', themes: ['overgangen', 'samen spelen'] });
    advance(1000);
    await keep(context, { question: 'Tweede', themes: ['overgangen', 'overgangen'] });
    const { themes } = await listKept(context, { words: '', theme: null });
    expect(themes).toEqual([
      { theme: 'overgangen', count: 2 },
      { theme: 'samen spelen', count: 1 },
    ]);
    expect(await found(context, '')).toEqual(['Tweede', 'Eerste']);
    expect(await found(context, '', 'samen spelen')).toEqual(['Eerste']);
    expect(await found(context, 'tweede', 'samen spelen')).toEqual([]);
  });

  it('changes under its version, goes into the bin and comes back, and is destroyed after thirty days', async () => {
    const { context, setNow } = await openTestVault();
    const id = await keep(context);
    await saveKept(context, { id, version: 1, content: content({ question: 'Anders' }) });
    const older = saveKept(context, { id, version: 1, content: content() });
    await expect(older).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await found(context, 'kring')).toEqual([]);
    await removeKept(context, id);
    expect(await found(context, 'anders')).toEqual([]);
    await expect(removeKept(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await restoreKept(context, id);
    expect(await found(context, 'anders')).toEqual(['Anders']);
    await removeKept(context, id);
    setNow('2025-12-20T09:00:00.000Z');
    await tidyOpenVault(context);
    await expect(restoreKept(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a name in the own collection', () => {
  it('of a pupil, a parent or a colleague is refused; one that nobody knows is only shown', async () => {
    const { context } = await openTestVault();
    await openFile(context);
    for (const named of ['Aylin Proefsma', 'Elske', 'Fenna Roos']) {
      const save = keep(context, { answer: `Bij ons vond ${named} het fijn.` });
      await expect(save).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
    }
    const themed = keep(context, { themes: ['Aylin Proefsma'] });
    await expect(themed).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
    expect(await found(context, '')).toEqual([]);
    const likely = content({ answer: 'Haar broertje Kasper telde hardop.' });
    expect(await checkKept(context, likely)).toEqual([
      { field: 'answer', surface: 'Kasper', sure: false },
    ]);
    await keep(context, likely);
    expect(await found(context, 'hardop')).toHaveLength(1);
  });
});

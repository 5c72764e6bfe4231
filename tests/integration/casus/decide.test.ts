import { describe, expect, it } from 'vitest';
import { openTestVault } from '../support/open-test-vault';
import { add, answer, casusOf, generalise, openFile, outcome, retype } from './support';

describe('deciding', () => {
  it('keeps one place, takes it back, and changes a replacement everywhere', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Noor lacht. Dan zwaait Noor.');
    const kept = await answer(context, casus, { surface: 'Noor', at: 1, choice: 'keep' });
    expect(outcome(kept)).toBe('Het meisje lacht. Dan zwaait Noor.');
    expect(kept.keptSure).toBe(1);
    const undone = await answer(context, kept, { surface: 'Noor', at: 1, choice: 'undo' });
    expect(outcome(undone)).toBe('Het meisje lacht. Dan zwaait het meisje.');
    const everywhere = await answer(context, undone, {
      surface: 'Noor',
      at: 1,
      replacement: 'de leerling',
      everywhere: true,
    });
    expect(outcome(everywhere)).toBe('De leerling lacht. Dan zwaait de leerling.');
  });

  it('reaches the other parts too', async () => {
    const { context } = await openTestVault();
    const first = await casusOf(context, await openFile(context), 'Dan zwaait Noor.');
    const casus = await add(context, first, { section: 'tried', text: 'Toen lachte Noor.' });
    const changed = await answer(context, casus, {
      surface: 'Noor',
      replacement: 'de leerling',
      everywhere: true,
    });
    expect(outcome(changed)).toBe('Dan zwaait de leerling.Toen lachte de leerling.');
  });

  it('asks about a name that is an ordinary word, and remembers the answer', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Zij kreeg een roos.');
    expect(casus.openQuestions).toBe(1);
    const answered = await answer(context, casus, { surface: 'roos', choice: 'keep' });
    expect(answered).toMatchObject({ openQuestions: 0, keptSure: 0 });
    expect(outcome(answered)).toBe('Zij kreeg een roos.');
  });

  it('lists what is replaced in a table, with its places', async () => {
    const { context } = await openTestVault();
    const first = await casusOf(
      context,
      await openFile(context),
      'Noor lacht. Dan zwaait Noor. Zij kreeg een roos.',
    );
    const casus = await add(context, first, { section: 'tried', text: 'Toen lachte Noor.' });
    expect(casus.replacements).toMatchObject([
      { surface: 'Noor', replacement: 'het meisje', tag: 'PERSON', state: 'replace', known: true },
      { surface: 'roos', replacement: 'roos', state: 'open', certainty: 'question' },
    ]);
    expect(casus.replacements.map(({ places }) => places.length)).toEqual([3, 1]);
  });

  it('generalises an attribute only when a person asks for it', async () => {
    const { context } = await openTestVault();
    const text = 'In groep 5 gaat het goed. Ook groep 5 wacht.';
    const casus = await casusOf(context, await openFile(context), text);
    expect(outcome(casus)).toBe(text);
    const [hint] = casus.parts[0]?.hints ?? [];
    expect(hint).toMatchObject({ kind: 'yearGroup', state: 'left', replacement: 'groep 5' });
    const wider = await generalise(context, casus, { surface: 'groep 5', everywhere: true });
    expect(outcome(wider)).not.toContain('groep 5');
    expect(wider.replacements).toMatchObject([
      { hint: 'yearGroup', tag: null, surface: 'groep 5' },
    ]);
    const typed = await generalise(context, wider, { surface: 'groep 5', replacement: 'de klas' });
    expect(outcome(typed)).toContain('In de klas gaat het goed.');
    const back = await generalise(context, typed, {
      surface: 'groep 5',
      choice: 'undo',
      everywhere: true,
    });
    expect(outcome(back)).toBe(text);
  });

  it('keeps what was decided on an attribute while the text around it changes', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'In groep 5 gaat het goed.');
    const wider = await generalise(context, casus, { surface: 'groep 5' });
    const edited = await retype(context, wider, 'Nieuw. In groep 5 gaat het goed. Klaar.');
    expect(outcome(edited)).not.toContain('groep 5');
  });

  it('wants words for an attribute that has no wider words', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Het is een tweeling.');
    const without = generalise(context, casus, { surface: 'tweeling' });
    await expect(without).rejects.toMatchObject({ code: 'REPLACEMENT_MISSING' });
  });

  it('looks in every part for a name that only one of them gives away', async () => {
    const { context } = await openTestVault();
    const first = await casusOf(context, await openFile(context), 'Zijn broertje Kasper is blij.');
    const casus = await add(context, first, { section: 'tried', text: 'Met kasper en Kasper.' });
    expect(outcome(casus)).not.toContain('Kasper');
    const [finding] = casus.parts[0]?.findings ?? [];
    expect(finding).toMatchObject({ surface: 'Kasper', known: false });
  });
});

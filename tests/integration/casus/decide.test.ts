import { describe, expect, it } from 'vitest';
import { CasusId } from '../../../electron/contract/ids';
import { getCasus } from '../../../electron/features/casus/casus-service';
import { createCasus } from '../../../electron/features/casus/casus-service';
import {
  answerMeter,
  exempt,
  forget,
  listRemembered,
  markMissed,
} from '../../../electron/features/casus/remember';
import { setSettings } from '../../../electron/features/settings/settings-service';
import { openTestVault } from '../support/open-test-vault';
import {
  add,
  answer,
  casusOf,
  generalise,
  openFile,
  outcome,
  place,
  retype,
  withClassList,
} from './support';

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

  it('finds a name inside a replacement that somebody typed', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan speelt Aylin mee.');
    const typed = await answer(context, casus, {
      surface: 'Aylin',
      replacement: 'vriendin van Noor',
    });
    expect(typed.leftovers).toMatchObject([{ surface: 'Noor' }]);
  });

  it('finds a name that nobody knows inside such a replacement, and one that a source gave away', async () => {
    const { context } = await openTestVault();
    const first = await casusOf(context, await openFile(context), 'Zijn broertje Kasper is blij.');
    const casus = await add(context, first, { text: 'Dan speelt Aylin mee.' });
    const typed = await answer(context, casus, {
      surface: 'Aylin',
      replacement: 'een vriend van kasper',
    });
    expect(typed.leftovers).toMatchObject([{ surface: 'kasper' }]);
    const cued = await answer(context, typed, { surface: 'Aylin', replacement: 'juf Marloes' });
    expect(cued.leftovers).toMatchObject([{ surface: 'Marloes' }]);
    const back = await answer(context, cued, { surface: 'Aylin', choice: 'undo' });
    expect(back.leftovers).toEqual([]);
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

describe('what is remembered for the file', () => {
  it('finds a marked word everywhere, also in another casus, until it is taken back', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Op zwemclub de Wervel. Daarna weer de wervel in.');
    const other = await casusOf(context, file, 'De Wervel is ver.');
    const marked = await markMissed(context, {
      id: CasusId.parse(casus.id),
      value: 'de Wervel',
      tag: 'ORGANISATION',
      replacement: 'de club',
    });
    expect(outcome(marked)).not.toMatch(/wervel/i);
    expect(outcome(await getCasus(context, other.id))).not.toContain('Wervel');
    const { terms } = await listRemembered(context, file);
    expect(terms).toMatchObject([{ value: 'de Wervel', byRole: 'careCoordinator' }]);
    const rememberedId = terms[0]?.id ?? '';
    const forgotten = await forget(context, { id: CasusId.parse(casus.id), rememberedId });
    expect(outcome(forgotten)).toMatch(/de wervel in/);
    expect(await listRemembered(context, file)).toEqual({ terms: [], exemptions: [] });
  });

  it('takes the newest words for a word that is marked again', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Daarna naar Wervelweide.');
    const id = CasusId.parse(casus.id);
    const word = { id, value: 'Wervelweide' } as const;
    await markMissed(context, { ...word, tag: 'PERSON', replacement: null });
    const again = await markMissed(context, { ...word, tag: 'LOCATION', replacement: 'een dorp' });
    expect(outcome(again)).toBe('Daarna naar een dorp.');
    expect((await listRemembered(context, file)).terms).toMatchObject([{ tag: 'LOCATION' }]);
  });

  it('gives a marked day, age or address its own tag and words', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(
      context,
      await openFile(context),
      'Sinds de grote brand is het zo.',
    );
    const marked = await markMissed(context, {
      id: CasusId.parse(casus.id),
      value: 'de grote brand',
      tag: 'DATE',
      replacement: null,
    });
    expect(outcome(marked)).toBe('Sinds [datum] is het zo.');
    expect(marked.parts[0]?.findings).toMatchObject([{ tag: 'DATE', known: true }]);
  });

  it('calls a word "not identifying" with a reason, in every casus of the file', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Zijn broertje Kasper is blij.');
    const other = await casusOf(context, file, 'Zijn broertje Kasper is boos.');
    const reason = 'Een figuur uit een boek.';
    const left = await exempt(context, { ...place(casus, 'Kasper'), reason });
    expect(outcome(left)).toContain('Kasper');
    expect(outcome(await getCasus(context, other.id))).toContain('Kasper');
    expect((await listRemembered(context, file)).exemptions).toMatchObject([
      { surface: 'Kasper', tag: 'PERSON', reason },
    ]);
  });

  it('never lets a known name be called "not identifying"', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Zij kreeg een roos van Aylin.');
    for (const surface of ['roos', 'Aylin']) {
      const known = exempt(context, { ...place(casus, surface), reason: 'Mag wel.' });
      await expect(known).rejects.toMatchObject({ code: 'IDENTITY_KNOWN' });
    }
    const marked = await markMissed(context, {
      id: CasusId.parse(casus.id),
      value: 'kreeg',
      tag: 'ORGANISATION',
      replacement: null,
    });
    expect(marked.parts[0]?.findings.every(({ known }) => known)).toBe(true);
  });
});

describe('the meter', () => {
  it('says that there is no class list, and asks nothing then', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'In groep 5 gaat het goed.');
    expect(casus.meter).toMatchObject({ state: 'noList', belowMinimum: false, population: 0 });
    expect(casus.checklist).toContainEqual({ item: 'meter', open: 0 });
  });

  it('counts the pupils of the school that fit, and asks below the minimum of the settings', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const others = [{ yearGroup: '5' }, { yearGroup: '5' }, { yearGroup: '5' }, { yearGroup: '8' }];
    await withClassList(context, file, [
      ...others,
      { yearGroup: '5', leaveDate: '2025-10-01' },
      { yearGroup: '5', startDate: '2026-01-05' },
    ]);
    const casus = await casusOf(context, file, 'In groep 5 gaat het goed.');
    expect(casus.meter).toMatchObject({
      state: 'counted',
      population: 6,
      matching: 4,
      minimum: 5,
      belowMinimum: true,
    });
    expect(casus.checklist).toContainEqual({ item: 'meter', open: 1 });
    await setSettings(context.write, { minimumMatching: 4 }, context.clock);
    expect((await getCasus(context, casus.id)).meter).toMatchObject({ belowMinimum: false });
  });

  it('forgets an accepted answer once the text says more than it did then', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await withClassList(context, file, [{ yearGroup: '4' }, { yearGroup: '5' }]);
    const casus = await casusOf(context, file, 'In groep 5 gaat het goed.');
    const id = CasusId.parse(casus.id);
    const accepted = await answerMeter(context, { id, reason: 'De hele school kent het verhaal.' });
    expect(accepted.meter.acceptedReason).toBe('De hele school kent het verhaal.');
    expect(accepted.checklist).toContainEqual({ item: 'meter', open: 0 });
    const more = await add(context, casus, { text: 'Er is sprake van dyslexie.' });
    expect(more.meter.acceptedReason).toBeNull();
    const back = await answerMeter(context, { id, reason: null });
    expect(back.meter.acceptedReason).toBeNull();
  });

  it('looks at what leaves, not at what is replaced', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await withClassList(context, file, [{ yearGroup: '3' }, { yearGroup: '8' }]);
    const casus = await casusOf(context, file, 'In groep 8 gaat het goed.');
    expect(casus.meter.matching).toBe(1);
    const typed = await generalise(context, casus, { surface: 'groep 8', replacement: 'de klas' });
    expect(typed.meter.matching).toBe(4);
  });
});

it('a new casus has nothing to show but its checklist', async () => {
  const { context } = await openTestVault();
  const casus = await createCasus(context, await openFile(context));
  expect(casus.checklist).toEqual([
    { item: 'text', open: 1 },
    { item: 'questions', open: 0 },
    { item: 'leftovers', open: 0 },
    { item: 'meter', open: 0 },
    { item: 'basis', open: 1 },
    { item: 'readAloud', open: 1 },
  ]);
  expect(casus).toMatchObject({ versions: [], replacements: [], versionNumber: 1, basis: null });
});

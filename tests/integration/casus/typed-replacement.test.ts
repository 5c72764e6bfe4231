import { describe, expect, it } from 'vitest';
import { CasusId } from '../../../electron/contract/ids';
import { markMissed } from '../../../electron/features/casus/remember';
import { openTestVault } from '../support/open-test-vault';
import { add, answer, casusOf, generalise, openFile, release, withBasis } from './support';

describe('a replacement that somebody typed', () => {
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

  it('is asked back when a known name in it may be an ordinary word', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Aylin speelt mee.');
    for (const replacement of ['Roos', 'een vriendin van roos']) {
      const typed = await answer(context, casus, { surface: 'Aylin', replacement });
      expect(typed.leftovers).toMatchObject([{ surface: expect.stringMatching(/roos/iu) }]);
      const left = release(context, await withBasis(context, typed));
      await expect(left).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
    }
    for (const replacement of ['Een ander kind', 'vriend A', 'een jong kind', 'de klasgenoot']) {
      const fine = await answer(context, casus, { surface: 'Aylin', replacement });
      expect(fine.leftovers).toEqual([]);
    }
  });

  it('may be the name itself no more than another one', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan speelt Aylin mee.');
    for (const replacement of [
      'Aylin',
      'aylin',
      'Proefsma',
      'elske@voorbeeld.test',
      '0612345678',
    ]) {
      const typed = await answer(context, casus, { surface: 'Aylin', replacement });
      expect(typed.leftovers).toHaveLength(1);
    }
  });

  it('is looked at where it stands for an attribute, and where it was typed with a mark', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'In groep 5 gaat het goed.');
    const wider = { surface: 'groep 5', replacement: 'de klas van juf Fenna' } as const;
    expect((await generalise(context, casus, wider)).leftovers).toMatchObject([
      { surface: 'Fenna' },
    ]);
    const club = await casusOf(context, file, 'Daarna naar Wervelweide.');
    const word = { value: 'Wervelweide', tag: 'LOCATION' } as const;
    const id = CasusId.parse(club.id);
    for (const replacement of ['het dorp van Noor', 'Roos']) {
      const marked = await markMissed(context, { id, ...word, replacement });
      expect(marked.leftovers).toMatchObject([{ surface: replacement.split(' ').at(-1) }]);
    }
    const fine = await markMissed(context, { id, ...word, replacement: 'een dorp' });
    expect(fine.leftovers).toEqual([]);
  });
});

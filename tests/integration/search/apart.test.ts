import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../../electron/contract/search';
import { lineOf, openFilledVault } from './support/filled-vault';

describe('schools in one vault', () => {
  it('never gives a pupil, file, note or working note of another school', async () => {
    const vault = await openFilledVault();
    const one = await vault.school('De Eerste');
    const other = await vault.school('De Andere');
    const file = await vault.file(other, {
      name: { firstName: 'Fenne', lastName: 'Kornoelje' },
      codeName: 'Vlieger',
    });
    await vault.pupil(other, { firstName: 'Fenne', lastName: 'Ander' });
    await vault.note(file, { title: 'Kornoelje', observation: 'Fenne leest.' });
    await vault.privateNote(file, 'Fenne navragen');
    for (const query of ['fenne', 'kornoelje', 'vlieger', 'leest', 'navragen']) {
      for (const namesHidden of [false, true]) {
        expect(await vault.search(one, query, { namesHidden })).toEqual([]);
      }
      expect(await vault.search(other, query)).not.toEqual([]);
    }
  });
});

describe('any input', () => {
  it('is answered, whatever signs of FTS5 it holds', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    const file = await vault.file(school, {
      name: { firstName: 'Noor', lastName: 'Voorbeeld' },
      codeName: 'Lantaarn',
    });
    await vault.note(file, { title: 'Rust en NEAR', observation: 'title: "citaat" * AND (x)' });
    const words = [
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'title',
      'rust',
      'é',
      '\u0301',
      '😀',
      'ß',
      'İ',
      '𝒳',
      '٣',
    ];
    const parts = Array.from('"\'*^:(){}-+,\\%_\0 ').concat(words);
    const signs = fc
      .array(fc.constantFrom(...parts), { maxLength: 30 })
      .map((chosen) => chosen.join(''));
    const anything = fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 200 }));
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (query, namesHidden) => {
        const hits = await vault.search(school, query, { namesHidden });
        expect(search['search.find'].output.parse({ hits }).hits).toHaveLength(hits.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the privacy view', () => {
  it('finds and shows by code name, lists no pupil by name, and hides names in notes', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    const file = await vault.file(school, {
      name: { firstName: 'Noor', lastName: 'Voorbeeld' },
      codeName: 'Lantaarn',
    });
    await vault.pupil(school, { firstName: 'Tijn', lastName: 'Lantinga' });
    await vault.note(file, { title: 'Noor in de pauze', observation: 'Noor zoekt Tijn op.' });
    await vault.privateNote(file, 'Voorbeeld van de pauze met Tijn');
    const lines = async (query: string): Promise<string[]> =>
      (await vault.search(school, query, { namesHidden: true })).map(lineOf);
    expect(await lines('lan')).toEqual(['file Lantaarn: Casus [Lantaarn]']);
    expect(await lines('pauze')).toEqual([
      'note Lantaarn: Casus Lantaarn in de [pauze] | Casus Lantaarn zoekt een leerling op.',
      'private Lantaarn: Casus Lantaarn van de [pauze] met een leerling',
    ]);
    const hits = await vault.search(school, 'pauze', { namesHidden: true });
    expect(JSON.stringify(hits)).not.toMatch(/noor|voorbeeld|tijn|lantinga/i);
  });

  it('does not tell by a typed name whose file it is', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    const file = await vault.file(school, {
      name: { firstName: 'Noor', lastName: 'Voorbeeld' },
      codeName: 'Lantaarn',
    });
    await vault.note(file, { title: 'Noor in de pauze' });
    expect(await vault.search(school, 'noor', { namesHidden: true })).toEqual([]);
    expect(await vault.search(school, 'noor')).toHaveLength(2);
  });
});

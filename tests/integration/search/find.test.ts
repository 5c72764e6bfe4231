import { describe, expect, it } from 'vitest';
import { search } from '../../../electron/contract/search';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { deleteNote, restoreNote } from '../../../electron/features/notes/notes-service';
import { deletePrivateNote } from '../../../electron/features/notes/private-notes-service';
import { lineOf, openFilledVault } from './support/filled-vault';

const noor = { firstName: 'Noor', prefix: "van 't", lastName: 'Voorbeeld' };

describe('finding pupils and case files', () => {
  it('finds by the beginning of any name, diacritics ignored, and marks what matched', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    await vault.pupil(school, { firstName: 'Zoë', lastName: 'Yıldız-Bergström' });
    await vault.file(school, { name: noor, codeName: 'Lantaarn' });
    const lines = async (query: string): Promise<string[]> =>
      (await vault.search(school, query)).map(lineOf);
    expect(await lines('zoe')).toEqual(['pupil [Zoë] Yıldız-Bergström']);
    expect(await lines('BERGSTROM')).toEqual(['pupil Zoë Yıldız-[Bergström]']);
    expect(await lines("van 't v")).toEqual(["file Lantaarn: Noor [van] '[t] [Voorbeeld]"]);
    expect(await lines('n')).toEqual(["file Lantaarn: [Noor] van 't Voorbeeld"]);
  });

  it('finds a case file by its code name, with and without "casus"', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    await vault.file(school, { name: noor, codeName: 'Mozaïek' });
    for (const query of ['mozaiek', 'casus moz', 'Mozaïek']) {
      expect((await vault.search(school, query)).map(lineOf)).toEqual([
        "file Mozaïek: Noor van 't Voorbeeld",
      ]);
    }
    expect(await vault.search(school, 'casus')).toEqual([]);
  });

  it('shows the other name that made it a hit', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    await vault.pupil(school, { firstName: 'Noor', nickname: 'Nootje', lastName: 'Dekker' });
    expect((await vault.search(school, 'nootje')).map(lineOf)).toEqual([
      'pupil Noor Dekker ([Nootje])',
    ]);
  });

  it('puts whole names first, then files in use, pupils without a file and archived files', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    await vault.pupil(school, { firstName: 'Semme', lastName: 'Aalders' });
    await vault.pupil(school, { firstName: 'Sem', lastName: 'Bakker' });
    const old = await vault.file(school, {
      name: { firstName: 'Sem', lastName: 'Aarts' },
      codeName: 'Trommel',
    });
    await vault.file(school, {
      name: { firstName: 'Sem', lastName: 'Dekker' },
      codeName: 'Vlieger',
    });
    await archiveCaseFile(vault.context, old);
    expect((await vault.search(school, 'sem')).map(lineOf)).toEqual([
      'file Vlieger: [Sem] Dekker',
      'pupil [Sem] Bakker',
      'file Trommel: [Sem] Aarts',
      'pupil [Semme] Aalders',
    ]);
  });
});

describe('finding notes', () => {
  it('finds all words in any field, the last one by its beginning', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    const file = await vault.file(school, { name: noor, codeName: 'Lantaarn' });
    await vault.note(file, {
      title: 'Naar de crèche',
      observation: 'Huilt bij het afscheid.',
      interpretation: 'Vindt de overgang moeilijk.',
      tags: ['ochtend'],
    });
    const lines = async (query: string): Promise<string[]> =>
      (await vault.search(school, query)).map(lineOf);
    expect(await lines('creche overg')).toEqual([
      'note Lantaarn: Naar de [crèche] | Huilt bij het afscheid. Vindt de [overgang] moeilijk.',
    ]);
    expect(await lines('ochtend huilt')).toHaveLength(1);
    expect(await lines('huil afscheid')).toEqual([]);
  });

  it('ranks a hit in the title before one in the text, and a new note before an old one', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    const file = await vault.file(school, { name: noor, codeName: 'Lantaarn' });
    const text = 'Een gewone dag met een gesprek over de pauze en daarna gym.';
    await vault.note(file, { title: 'Oud', observation: text, occurredOn: '2023-11-01' });
    await vault.note(file, { title: 'Nieuw', observation: text, occurredOn: '2025-11-01' });
    await vault.note(file, { title: 'De pauze', observation: text, occurredOn: '2023-11-01' });
    const hits = await vault.search(school, 'pauze');
    expect(hits.map((hit) => lineOf(hit).split(' | ')[0])).toEqual([
      'note Lantaarn: De [pauze]',
      'note Lantaarn: Nieuw',
      'note Lantaarn: Oud',
    ]);
  });

  it('finds private working notes, marked as such', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    const file = await vault.file(school, { name: noor, codeName: 'Lantaarn' });
    await vault.privateNote(file, 'Zelf nog navragen: bril of gehoor?');
    expect((await vault.search(school, 'gehoor')).map(lineOf)).toEqual([
      'private Lantaarn: Zelf nog navragen: bril of [gehoor]?',
    ]);
  });

  it('finds nothing of the bin, and finds it again when it is put back', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    const file = await vault.file(school, { name: noor, codeName: 'Lantaarn' });
    const note = await vault.note(file, { title: 'Klimrek' });
    const own = await vault.privateNote(file, 'Klimrek');
    await deleteNote(vault.context, note);
    await deletePrivateNote(vault.context, own);
    expect(await vault.search(school, 'klimrek')).toEqual([]);
    await restoreNote(vault.write, note);
    expect(await vault.search(school, 'klimrek')).toHaveLength(1);
  });

  it('waits for the second letter, but finds a digit', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    const file = await vault.file(school, { name: noor, codeName: 'Lantaarn' });
    await vault.note(file, { title: 'Kring met groep 5' });
    expect(await vault.search(school, 'k')).toEqual([]);
    expect(await vault.search(school, 'kr')).toHaveLength(1);
    expect(await vault.search(school, 'groep 5')).toHaveLength(1);
    expect(await vault.search(school, 'groep 6')).toEqual([]);
  });

  it('keeps room for notes when there are many names', async () => {
    const vault = await openFilledVault();
    const school = await vault.school();
    const file = await vault.file(school, { name: noor, codeName: 'Lantaarn' });
    for (let count = 0; count < 15; count += 1) {
      await vault.pupil(school, { firstName: 'Merel', lastName: `Proef${count}` });
      await vault.note(file, { title: `De merel ${count}` });
    }
    const hits = await vault.search(school, 'merel', { limit: 10 });
    expect(hits.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 4 }, () => 'pupil'),
      ...Array.from({ length: 6 }, () => 'note'),
    ]);
    expect(() => search['search.find'].output.parse({ hits })).not.toThrow();
  });
});

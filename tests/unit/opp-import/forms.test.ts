import { describe, expect, it } from 'vitest';
import type { OppImportItem } from '../../../electron/contract/opp-import-content';
import { placeBlocks } from '../../../electron/features/opp/import/place-blocks';
import { readDocx } from '../../../electron/features/opp/import/read-docx';
import { formAsTable, formWithHeadings, formWithoutStructure } from './old-forms';

const places = (placed: readonly OppImportItem[]): readonly string[] =>
  placed.map(({ section, field }) => `${section}.${field}`);

const at = (placed: readonly OppImportItem[], place: string): readonly unknown[] =>
  placed.filter(({ section, field }) => `${section}.${field}` === place).map(({ value }) => value);

describe('a form with headings', () => {
  const read = async () => {
    const { blocks, images } = await readDocx(await formWithHeadings());
    return { images, ...placeBlocks(blocks) };
  };

  it('has each part in its own field', async () => {
    const { placed } = await read();
    expect(at(placed, 'startSituation.schoolCareer')).toEqual([
      'Gestart in groep 1, in groep 3 gedoubleerd.',
    ]);
    expect(at(placed, 'startSituation.workAttitude')).toEqual(['Begint vlot met de taak.']);
    expect(at(placed, 'outflow.destination')).toEqual(['vmboBasic']);
    expect(at(placed, 'needs.educational')).toEqual([
      { subject: 'instruction', text: 'stap voor stap gaat' },
    ]);
  });

  it('has its lists and tables as rows, with days that can be one day alone', async () => {
    const { placed } = await read();
    expect(at(placed, 'factors.items')).toEqual([
      { kind: 'hindering', area: 'child', text: 'snel afgeleid door geluid' },
      { kind: 'hindering', area: 'home', text: 'weinig rust in huis' },
      { kind: 'promoting', area: 'child', text: 'Vraagt zelf om hulp' },
    ]);
    expect(at(placed, 'startSituation.levels')).toMatchObject([
      { subject: 'mathematics', instrument: 'Cito M5', measuredOn: '2023-01-12', result: 'IV' },
      { subject: 'readingComprehension', measuredOn: null, result: 'D\nDatum: juni 2023' },
    ]);
    expect(at(placed, 'goals.items')).toMatchObject([
      { behaviour: 'Leest woorden vlot', target: '35 per minuut', dueOn: '2024-06-01' },
      { behaviour: 'Telt tot honderd\nWanneer: eind groep 6', owner: 'assistent', dueOn: null },
    ]);
    expect(at(placed, 'actions.items')).toMatchObject([
      {
        what: 'Leesgroepje\nTot: kerst\nBijzonderheden: in het magazijn',
        byWhom: 'assistent',
        howOften: '3 keer per week',
        fromOn: '2023-09-04',
        toOn: null,
      },
    ]);
  });

  it('leaves the unknown, the footer and the count of pictures', async () => {
    const { rest, images } = await read();
    expect(images).toBe(1);
    expect(rest).toContainEqual({
      heading: '8. Overige afspraken',
      text: 'De taxi rijdt om drie uur.',
    });
    expect(JSON.stringify(rest)).toContain('Basisschool De Waterlelie 2023');
    expect(rest).toContainEqual({
      heading: 'Koppen zonder tekst',
      text: 'Ontwikkelingsperspectief',
    });
  });
});

describe('a form that is one big table', () => {
  const read = async () => placeBlocks((await readDocx(await formAsTable())).blocks);

  it('is taken apart by its labels', async () => {
    const { placed } = await read();
    expect(at(placed, 'startSituation.socialEmotional')).toEqual([
      'Voelt zich veilig bij vaste volwassenen.',
    ]);
    expect(at(placed, 'startSituation.workAttitude')).toEqual([
      'Werkt graag alleen.\n- vraagt weinig hulp',
    ]);
    expect(at(placed, 'factors.items')).toEqual([
      { kind: 'promoting', area: 'child', text: 'Een warm gezin' },
      { kind: 'hindering', area: 'child', text: 'Wisselende leerkrachten' },
    ]);
    expect(at(placed, 'outflow.destination')).toEqual(['vmboAdvanced']);
    expect(at(placed, 'outflow.rationale')).toEqual(['De toetsen wijzen die kant op.']);
    expect(at(placed, 'guardiansView.text')).toEqual(['Ouders herkennen het beeld.']);
    expect(at(placed, 'pupilVoice.text')).toEqual(['Ik wil graag bij mijn vriend zitten.']);
    expect(at(placed, 'deviations.answer')).toEqual(['none']);
  });

  it('leaves the rows that it does not know', async () => {
    const text = JSON.stringify((await read()).rest);
    for (const words of ['Versie herfst', 'Vrije tekst van de school', 'Havo', 'OPP groep 6']) {
      expect(text).toContain(words);
    }
  });
});

describe('a form without any structure', () => {
  it('gives what its labels say, and the rest by its blank lines', async () => {
    const { placed, rest } = placeBlocks((await readDocx(await formWithoutStructure())).blocks);
    expect(places(placed)).toEqual(['startSituation.workAttitude', 'externals.items']);
    expect(at(placed, 'startSituation.workAttitude')).toEqual([
      'haakt af na tien minuten\nHij zegt zelf dat het hard gaat.',
    ]);
    expect(rest).toEqual([
      {
        heading: '',
        text: 'Dit plan gaat over het schooljaar 2022.\nDe groep is gezellig en druk.',
      },
      { heading: '', text: 'We spraken elkaar driemaal.' },
    ]);
  });
});

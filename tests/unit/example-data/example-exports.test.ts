import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../build/example-data/example-csv';
import { writeEdexml } from '../../../build/example-data/example-edexml';
import { exampleSchool } from '../../../build/example-data/example-school';
import { impossibleBsn, passesElevenTest } from '../../../build/example-data/forbidden-fields';
import { nextSchoolYear } from '../../../build/example-data/next-school-year';
import { mulberry32 } from '../../../build/example-data/random';

const school = exampleSchool(mulberry32(1));
const edexml = writeEdexml(school, mulberry32(5));

/** Tag names with their counts; throws on text that is not well-formed. */
function countTags(xml: string): Map<string, number> {
  const counts = new Map<string, number>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1));
  parser.write(xml).close();
  return counts;
}

describe('the EDEXML text', () => {
  it('is well-formed and holds every pupil, class and teacher', () => {
    const counts = countTags(edexml);
    expect(counts.get('leerling')).toBe(600);
    expect(counts.get('leerkracht')).toBe(school.staff.length);
    expect([...edexml.matchAll(/<groep key="[^"]+"><naam>/gu)]).toHaveLength(24);
    expect(counts.get('bsn')).toBe(600);
    expect(counts.get('postcodenl')).toBe(600);
  });

  it('is the same for the same seed', () => {
    expect(writeEdexml(exampleSchool(mulberry32(1)), mulberry32(5))).toBe(edexml);
  });

  it('holds no number that passes the eleven-test of a BSN', () => {
    const numbers = [...edexml.matchAll(/<bsn>(\d+)<\/bsn>/gu)].map((match) => match[1] ?? '');
    expect(numbers).toHaveLength(600);
    expect(numbers.filter(passesElevenTest)).toEqual([]);
    expect(passesElevenTest('111222333')).toBe(true);
  });

  it('marks pupils of the next year who left and gives them no class', () => {
    const next = nextSchoolYear(school, mulberry32(3));
    const xml = writeEdexml(next.school, mulberry32(6));
    expect(countTags(xml).get('uitstroomdatum')).toBe(9);
    expect(xml.match(/<jaargroep>H<\/jaargroep>/gu)).toHaveLength(9);
    expect(xml).toContain('<schooljaar>2027-2028</schooljaar>');
  });

  it('never invents a BSN that could be real, whatever the seed', () => {
    const random = mulberry32(99);
    const numbers = Array.from({ length: 5000 }, () => impossibleBsn(random));
    expect(numbers.filter(passesElevenTest)).toEqual([]);
  });
});

describe('the CSV text', () => {
  it('holds 600 rows with the parts of the name apart and Dutch dates', () => {
    const text = writeCsv(school, mulberry32(7));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(600);
    const lucja = data.find((row) => row['Roepnaam'] === 'Łucja');
    expect(lucja).toMatchObject({ Geboortedatum: '08-03-2021', Groep: 'groep 1/2 c' });
    expect(data.filter((row) => passesElevenTest(row['BSN'] ?? ''))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { exampleData } from '../../../build/example-data/example-data';
import { fullName } from '../../../build/example-data/person-names';

describe('the example data as a whole', () => {
  it.each([1, 2, 3, 20_261_121])('keeps its numbers with seed %i', (seed) => {
    const data = exampleData(seed);
    expect(data.school.pupils).toHaveLength(600);
    expect(data.caseFiles).toHaveLength(40);
    expect(data.caseFiles.every(({ notes }) => notes.length >= 4 && notes.length <= 15)).toBe(true);
    expect(data.nextYear.newKeys).toHaveLength(83);
    expect(data.edexml.match(/<leerling key/gu)).toHaveLength(600);
    expect(data.csv.trimEnd().split('\r\n')).toHaveLength(601);
    expect(data.nextYearEdexml).toContain('<schooljaar>2027-2028</schooljaar>');
  });

  it('gives the stories by hand to the pupils that the class list holds', () => {
    const { school, caseFiles } = exampleData();
    const names = caseFiles
      .slice(0, 14)
      .map(({ pupilKey }) => school.pupils.find(({ key }) => key === pupilKey))
      .map((pupil) => (pupil === undefined ? '' : fullName(pupil)));
    expect(names).toEqual([
      "Jurre van 't Hof",
      'Łucja Wiśniewska',
      'Roos Bakker',
      'Çağlar Yıldırım',
      'Sterre de Jong',
      'Björn Hoekstra',
      'Thijmen van der Velde-Groenewoud',
      'Yusra al Hamwi',
      'Mees Wijngaarden',
      'Jaylinn Martina',
      'Storm Nguyễn',
      'Zoë-Lynn Baptista-Kerkhoven',
      'Ilyas el Idrissi',
      'Dylano Jansen',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { codeNameView, compileIdentities } from '../../../electron/deidentify';
import { identity, matcher } from './support';

function view(text: string): string {
  return codeNameView(text, { matcher, codeName: 'Casus Lantaarn' });
}

describe('codeNameView', () => {
  it.each([
    ['Noor lacht met moeder (Els).', 'Casus Lantaarn lacht met moeder.'],
    ['Noors tas is van leerling Noor', 'Casus Lantaarns tas is van Casus Lantaarn'],
    ['Els en juf Fenna, op De Wegwijzer', 'Ouder en leerkracht, op school'],
    ['Roos speelt bij de roos.', 'Klasgenoot speelt bij de roos.'],
    ['Op 4 maart 2018', 'Op 4 maart 2018'],
    ['Bel 06-12345678', 'Bel [telefoonnummer]'],
  ])('hides the names in "%s"', (text, expected) => {
    expect(view(text)).toBe(expected);
  });

  it('takes the possessive that fits the code name', () => {
    expect(codeNameView('Noors tas', { matcher, codeName: 'Casus Kompas' })).toBe(
      "Casus Kompas' tas",
    );
    expect(codeNameView('Noors tas', { matcher, codeName: 'Casus Cello' })).toBe(
      "Casus Cello's tas",
    );
  });

  it('serves many files with one matcher, the own file first', () => {
    const many = compileIdentities([
      { file: 'a', identity },
      { file: 'b', identity: { pupil: { firstName: 'Sem', lastName: 'Dekker' } } },
    ]);
    const codeName = new Map([
      ['a', 'Casus Lantaarn'],
      ['b', 'Casus Roer'],
    ]);
    const text = 'Noor en Sem';
    expect(codeNameView(text, { matcher: many, codeName, file: 'a' })).toBe(
      'Casus Lantaarn en broer',
    );
    expect(codeNameView(text, { matcher: many, codeName, file: 'b' })).toBe(
      'Casus Lantaarn en Casus Roer',
    );
    expect(codeNameView(text, { matcher: many, codeName })).toBe('Casus Lantaarn en Casus Roer');
  });

  it('takes initials for a name in the own file alone', () => {
    const many = compileIdentities([
      { file: 'a', identity: { pupil: { firstName: 'Isa', lastName: 'Koster' } } },
      { file: 'b', identity: { pupil: { firstName: 'Olle', lastName: 'Prins' } } },
    ]);
    const codeName = new Map([
      ['a', 'Casus Lantaarn'],
      ['b', 'Casus Roer'],
    ]);
    const text = 'IK en OP. Ik kijk, Op het plein.';
    expect(codeNameView(text, { matcher: many, codeName, file: 'a' })).toBe(
      'Casus Lantaarn en OP. Ik kijk, Op het plein.',
    );
    expect(codeNameView(text, { matcher: many, codeName })).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { hideOwnNames, ownNames } from '../../../electron/features/privacy/own-names';

const hidden = (text: string, pupil: object): string =>
  hideOwnNames(text, ownNames({ pupil }, 'Casus Lantaarn'));

describe('what the own file alone can tell', () => {
  it('hides the initials of the pupil, and leaves words that look like them', () => {
    const pupil = { firstName: 'Isa', lastName: 'Koster' };
    expect(hidden('IK werkt met I. aan taal. Ik kijk toe.', pupil)).toBe(
      'Casus Lantaarn werkt met Casus Lantaarn aan taal. Ik kijk toe.',
    );
  });

  it('hides a first name that is a word also in lower case', () => {
    expect(hidden('Vandaag deed roos mee.', { firstName: 'Roos', lastName: 'Dekker' })).toBe(
      'Vandaag deed Casus Lantaarn mee.',
    );
  });

  it('leaves a surname that is a word where it stands in lower case', () => {
    const pupil = { firstName: 'Sem', prefix: 'de', lastName: 'Groot' };
    expect(hidden('De stap was te groot.', pupil)).toBe('De stap was te groot.');
  });
});

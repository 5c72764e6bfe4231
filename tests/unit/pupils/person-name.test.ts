import { describe, expect, it } from 'vitest';
import { displayNameOf, sortNameOf } from '../../../electron/contract/person-name';

const name = (parts: Partial<Parameters<typeof displayNameOf>[0]>) => ({
  firstName: '',
  initials: '',
  prefix: '',
  lastName: '',
  givenNames: '',
  nickname: '',
  ...parts,
});

describe('a name', () => {
  it('is shown with what stands before the surname, and sorted without it', () => {
    const noor = name({ firstName: 'Noor', prefix: "van 't", lastName: 'Voorbeeld' });
    expect(displayNameOf(noor)).toBe("Noor van 't Voorbeeld");
    expect(sortNameOf(noor)).toBe("Voorbeeld, Noor van 't");
  });

  it('has no blanks too many when there is no prefix', () => {
    const tijn = name({ firstName: 'Tijn', lastName: 'Voorbeeld' });
    expect(displayNameOf(tijn)).toBe('Tijn Voorbeeld');
    expect(sortNameOf(tijn)).toBe('Voorbeeld, Tijn');
  });

  it('takes the nickname, the given names or the initials when the first name is missing', () => {
    const rest = { lastName: 'Voorbeeld', initials: 'E.' };
    expect(displayNameOf(name({ ...rest, nickname: 'Els', givenNames: 'Elisabeth' }))).toBe(
      'Els Voorbeeld',
    );
    expect(displayNameOf(name({ ...rest, givenNames: 'Elisabeth' }))).toBe('Elisabeth Voorbeeld');
    expect(displayNameOf(name(rest))).toBe('E. Voorbeeld');
  });

  it('stands alone when the other half is missing', () => {
    expect(sortNameOf(name({ firstName: 'Noor' }))).toBe('Noor');
    expect(sortNameOf(name({ lastName: 'Voorbeeld' }))).toBe('Voorbeeld');
    expect(displayNameOf(name({}))).toBe('');
  });
});

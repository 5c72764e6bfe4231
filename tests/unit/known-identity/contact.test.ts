import { describe, expect, it } from 'vitest';
import {
  parseAddress,
  parseEmails,
  parsePhones,
} from '../../../electron/features/known-identity/contact';

describe('contact data as people type them', () => {
  it.each([
    ['Lindelaan 12, 1234 AB Fantasiestad', ['Lindelaan', '12', '1234 AB', 'Fantasiestad']],
    ['Lindelaan 12a, 1234 ab Duinrode', ['Lindelaan', '12a', '1234 AB', 'Duinrode']],
    ['Oude Weg 3-a\n1234ab  Fantasiestad', ['Oude Weg', '3-a', '1234 AB', 'Fantasiestad']],
    ['Plein 1945 7\n1234AB  Aan de Rede', ['Plein 1945', '7', '1234 AB', 'Aan de Rede']],
    ['Plein 1945 7 bis, 1234 AB', ['Plein 1945', '7 bis', '1234 AB', undefined]],
    ['Kade 12 - 3, 1234 AB', ['Kade', '12 - 3', '1234 AB', undefined]],
    ['p/a Proefsma, Kade 12, 1234 AB Duinrode', ['Kade', '12', '1234 AB', 'Duinrode']],
    ['Lindelaan 12, Fantasiestad', ['Lindelaan', '12', undefined, 'Fantasiestad']],
    ['Woonboot De Zwaan', ['Woonboot De Zwaan', undefined, undefined, undefined]],
    ['1234 AB', [undefined, undefined, '1234 AB', undefined]],
  ])('takes %j apart', (text, [street, houseNumber, postcode, place]) => {
    const parts = Object.entries({ street, houseNumber, postcode, place });
    expect(parseAddress(text)).toEqual(
      Object.fromEntries(parts.filter(([, value]) => value !== undefined)),
    );
  });

  it('has no address where nothing stands', () => {
    expect(parseAddress(' \n ')).toBeNull();
  });

  it('finds several phone numbers and e-mail addresses', () => {
    expect(parsePhones('06-12345678 / 010 1234567 (werk)').map((one) => one.trim())).toEqual([
      '06-12345678',
      '010 1234567 (werk)',
    ]);
    expect(parsePhones('010/1234567')).toEqual(['010/1234567']);
    expect(parsePhones('onbekend')).toEqual([]);
    expect(parseEmails('els@voorbeeld.test; <jan@voorbeeld.test>.')).toEqual([
      'els@voorbeeld.test',
      'jan@voorbeeld.test',
    ]);
  });
});

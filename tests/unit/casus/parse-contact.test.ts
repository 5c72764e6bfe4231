import { describe, expect, it } from 'vitest';
import {
  parseAddress,
  parseEmails,
  parsePhones,
} from '../../../electron/features/casus/parse-contact';

describe('contact data as people type them', () => {
  it.each([
    ['Lindelaan 12, 1234 AB Fantasiestad', ['Lindelaan', '12', '1234 AB', 'Fantasiestad']],
    ['Oude Weg 3-a\n1234ab  Fantasiestad', ['Oude Weg', '3-a', '1234 AB', 'Fantasiestad']],
    ['Plein 1945 7 bis, 1234 AB', ['Plein 1945', '7 bis', '1234 AB', undefined]],
    ['Lindelaan 12, Fantasiestad', ['Lindelaan', '12', undefined, 'Fantasiestad']],
    ['Boerderij De Proef', ['Boerderij De Proef', undefined, undefined, undefined]],
  ])('takes %j apart', (text, [street, houseNumber, postcode, place]) => {
    expect(parseAddress(text)).toMatchObject(
      Object.fromEntries(
        Object.entries({ street, houseNumber, postcode, place }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
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

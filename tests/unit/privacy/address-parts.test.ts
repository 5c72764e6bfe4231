import { describe, expect, it } from 'vitest';
import { addressParts } from '../../../electron/features/privacy/address-parts';

describe('the parts of an address', () => {
  it.each([
    [
      'Lindelaan 12a, 1234 ab Duinrode',
      { street: 'Lindelaan', houseNumber: '12a', postcode: '1234 AB', place: 'Duinrode' },
    ],
    [
      'Plein 1945 7\n1234AB  Aan de Rede',
      { street: 'Plein 1945', houseNumber: '7', postcode: '1234 AB', place: 'Aan de Rede' },
    ],
    ['Lindelaan 3, Duinrode', { street: 'Lindelaan', houseNumber: '3', place: 'Duinrode' }],
    ['Woonboot De Zwaan', { street: 'Woonboot De Zwaan' }],
    ['1234 AB', { postcode: '1234 AB' }],
  ])('takes "%s" apart', (address, parts) => {
    expect(addressParts(address)).toEqual(parts);
  });

  it('makes nothing of an empty address', () => {
    expect(addressParts('  ')).toBeNull();
  });
});

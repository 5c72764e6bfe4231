import { expect, test } from 'vitest';
import { applyReplacements, compileIdentity, findKnown } from '../../../electron/deidentify';

const matcher = compileIdentity({
  pupil: { firstName: 'Noor', lastName: 'Voorbeeld' },
  guardians: [
    { relation: 'mother', firstName: 'Marit', phones: ['010-0000123'] },
    { relation: 'father', firstName: 'Tijn', phones: ['+31 6 00000124'] },
  ],
});

test.each([
  ['Bel haar (010-0000123) morgen.', 'Bel haar ([telefoonnummer]) morgen.'],
  ['Bel (010) 0000123 morgen.', 'Bel [telefoonnummer] morgen.'],
  ['Bel ((010) 0000123) morgen.', 'Bel ([telefoonnummer]) morgen.'],
  ['Bel (+31 6 00000124) morgen.', 'Bel ([telefoonnummer]) morgen.'],
])('a bracket belongs to a phone number only when it closes inside it: %s', (text, expected) => {
  expect(applyReplacements({ text, findings: findKnown(text, { matcher }) }).text).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { applyReplacements, compileIdentity } from '../../../electron/deidentify';
import { identifyOne } from './engine';

const matcher = compileIdentity({
  pupil: { firstName: 'Noor', prefix: 'van', lastName: 'Dalen' },
});

const outcome = (text: string): string =>
  applyReplacements({ text, findings: identifyOne(text, { matcher, today: null }) }).text;

describe('a name that overlaps something longer', () => {
  it.each([
    'Noor van Dalen Lindelaan 12, 7601 AB Almelo',
    'Noor Dalen Lindelaan 12',
    'Noor van Dalenstraat 12, 7601 AB Almelo',
  ])('goes whole, for what is longer takes only a part of it: %s', (text) => {
    expect(outcome(text)).not.toMatch(/Noor|Dalen/u);
  });
});

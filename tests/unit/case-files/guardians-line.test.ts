import { describe, expect, it } from 'vitest';
import { Guardian } from '../../../electron/contract/records';
import { guardiansLine } from '../../../renderer/features/case-files/guardians-line';

const guardian = (firstName: string, change: Record<string, unknown> = {}) =>
  Guardian.parse({
    id: '019aa000-0000-7000-8000-000000000001',
    name: { firstName, initials: '', prefix: '', lastName: 'Voorbeeld' },
    relation: 'mother',
    custody: 'yes',
    rightToInformation: 'yes',
    secretAddress: false,
    language: '',
    phone: '',
    email: '',
    address: '',
    remarks: '',
    ...change,
  });

const els = guardian('Els');
const tijn = guardian('Tijn', { relation: 'father' });

describe('the line of guardians', () => {
  it('names them and says that they have custody together', () => {
    expect(guardiansLine([els, tijn], false)).toBe('Ouders: Els en Tijn, samen gezag');
  });

  it('says who has custody when not everybody has', () => {
    const without = guardian('Tijn', { relation: 'father', custody: 'no' });
    expect(guardiansLine([els, without], false)).toBe('Ouders: Els en Tijn, gezag: Els');
  });

  it('says of one guardian alone that this one has custody', () => {
    expect(guardiansLine([els], false)).toBe('Ouders: Els, heeft gezag');
  });

  it('says nothing of custody that is not known', () => {
    expect(guardiansLine([guardian('Els', { custody: 'unknown' })], false)).toBe('Ouders: Els');
  });

  it('warns when somebody may get less information', () => {
    const limited = guardian('Tijn', { rightToInformation: 'limited' });
    expect(guardiansLine([els, limited], false)).toContain('informatie beperkt');
  });

  it('names relations instead of people while names are hidden', () => {
    const line = guardiansLine([els, tijn], true);
    expect(line).toBe('Ouders: moeder en vader, samen gezag');
    expect(line).not.toMatch(/Els|Tijn|Voorbeeld/);
  });

  it('says when nobody was filled in', () => {
    expect(guardiansLine([], false)).toBe('Ouders: nog niet ingevuld');
  });
});

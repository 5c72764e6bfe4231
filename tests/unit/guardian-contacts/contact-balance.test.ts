import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../electron/features/guardian-contacts/contact-balance';
import type { BalancedContact } from '../../../electron/features/guardian-contacts/contact-balance';

const mother = { id: 'mother', rightToInformation: 'yes' } as const;
const father = { id: 'father', rightToInformation: 'limited' } as const;
const withoutRight = { id: 'partner', rightToInformation: 'no' } as const;
const unknown = { id: 'grandmother', rightToInformation: 'unknown' } as const;

const contact = (change: Partial<BalancedContact> = {}): BalancedContact => ({
  on: '2025-11-03',
  kind: 'phone',
  tone: 'positive',
  guardianIds: ['mother'],
  ...change,
});

const balance = (change: Partial<Parameters<typeof balanceOf>[0]> = {}) =>
  balanceOf({
    contacts: [],
    guardians: [mother, father],
    weeks: 10,
    today: '2025-11-12',
    ...change,
  });

describe('the balance of contact with guardians', () => {
  it('counts tones in this school year alone, from 1 August', () => {
    const contacts = [
      contact({ on: '2025-07-31', tone: 'concern' }),
      contact({ on: '2025-08-01', tone: 'concern' }),
      contact({ on: '2025-10-01' }),
      contact({ on: '2025-10-20' }),
      contact({ on: '2025-10-21', tone: 'neutral' }),
    ];
    expect(balance({ contacts })).toMatchObject({ positive: 2, concern: 1, neutral: 1 });
  });

  it('gives the newest contact, whatever the order and the school year', () => {
    const contacts = [
      contact({ on: '2025-06-12', kind: 'homeVisit' }),
      contact({ on: '2024-09-01' }),
    ];
    expect(balance({ contacts })).toMatchObject({ lastOn: '2025-06-12', lastKind: 'homeVisit' });
    expect(balance()).toMatchObject({ lastOn: null, lastKind: null });
  });

  it('names who was in no contact within the term, and not who has no right to information', () => {
    const guardians = [mother, father, withoutRight, unknown];
    const contacts = [contact(), contact({ on: '2025-08-20', guardianIds: ['father'] })];
    expect(balance({ contacts, guardians }).notHeard).toEqual([father, unknown]);
  });

  it('counts the first day of the term as within it', () => {
    const heardOn = (on: string) =>
      balance({ contacts: [contact({ on })], guardians: [mother] }).notHeard.length;
    expect(heardOn('2025-09-03')).toBe(0);
    expect(heardOn('2025-09-02')).toBe(1);
  });

  it('looks at this school year where reminders are off, and gives no day', () => {
    const contacts = [contact({ on: '2025-08-04' })];
    expect(balance({ contacts, weeks: null })).toMatchObject({ notHeard: [father], dueOn: null });
  });

  it('reminds so many weeks after the last contact, and not before there was one', () => {
    expect(balance({ contacts: [contact()] }).dueOn).toBe('2026-01-12');
    expect(balance().dueOn).toBeNull();
  });

  it('reminds nobody of a file in which no guardian may be told anything', () => {
    const contacts = [contact()];
    expect(balance({ contacts, guardians: [withoutRight] }).dueOn).toBeNull();
    expect(balance({ contacts, guardians: [] }).dueOn).toBeNull();
  });
});

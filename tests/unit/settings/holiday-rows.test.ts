import { describe, expect, it } from 'vitest';
import { fitting, readRows } from '../../../renderer/features/settings/holidays/holiday-rows';

const autumn = { name: 'Herfstvakantie', fromOn: '2026-10-17', toOn: '2026-10-25' };
const study = { name: 'Studiedag', fromOn: '2026-10-23', toOn: '2026-10-23' };

describe('rows that are being typed', () => {
  it('are right without what is empty; no last day is a single day', () => {
    const rows = [autumn, { name: ' Juffendag ', fromOn: '2026-11-04', toOn: null }];
    const empty = { name: ' ', fromOn: null, toOn: null };
    expect(readRows([...rows, empty], 2026)).toEqual({
      kind: 'right',
      periods: [autumn, { name: 'Juffendag', fromOn: '2026-11-04', toOn: '2026-11-04' }],
    });
  });

  it.each([
    ['no name', { ...study, name: '' }],
    ['no first day', { ...study, fromOn: null }],
    ['a day that doesn’t exist', { ...study, fromOn: '31-02' }],
    ['a last day that doesn’t exist', { ...study, toOn: 'morgen' }],
  ])('are incomplete with %s', (_, row) => {
    expect(readRows([row], 2026)).toEqual({ kind: 'incomplete' });
  });

  it('say which two share a day', () => {
    expect(readRows([study, autumn], 2026)).toEqual({
      kind: 'wrong',
      sentences: ['Herfstvakantie en Studiedag hebben dezelfde dag of dagen.'],
    });
  });

  it('say which lies in another year, and which ends before it begins', () => {
    const last = { name: 'Zomervakantie', fromOn: '2026-07-04', toOn: '2026-08-16' };
    const read = readRows([last, { ...autumn, toOn: '2026-10-01' }], 2026);
    expect(read).toEqual({
      kind: 'wrong',
      sentences: [
        'Bij Herfstvakantie ligt de laatste dag vóór de eerste.',
        'Zomervakantie valt niet in schooljaar 2026–2027, dat van 1 augustus tot en met 31 juli loopt.',
      ],
    });
  });
});

it('of what was found only that fits which shares no day with what is there or came before', () => {
  const spring = { name: 'Voorjaarsvakantie', fromOn: '2027-02-20', toOn: '2027-02-28' };
  const other = { ...spring, fromOn: '2027-02-13', toOn: '2027-02-21' };
  expect(fitting([study, spring, other], [autumn], 2026)).toEqual([1]);
});

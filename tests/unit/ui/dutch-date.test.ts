import { describe, expect, it } from 'vitest';
import { formatDutchDate, parseDutchDate } from '../../../renderer/ui/dutch-date';

describe('a typed day', () => {
  it.each([
    '03-09-2025',
    '3-9-2025',
    '3/9/2025',
    '3.9.2025',
    '3 9 2025',
    '03092025',
    ' 2025-09-03 ',
  ])('reads %s as 3 September 2025', (text) => {
    expect(parseDutchDate(text)).toBe('2025-09-03');
  });

  it.each([
    '',
    '3-9-25',
    '31-04-2025',
    '29-02-2025',
    '00-01-2025',
    '01-13-2025',
    'morgen',
    '1-1-1812',
  ])('does not take %s for a day', (text) => {
    expect(parseDutchDate(text)).toBeNull();
  });

  it('knows leap years', () => {
    expect(parseDutchDate('29-02-2024')).toBe('2024-02-29');
    expect(parseDutchDate('29-02-2000')).toBe('2000-02-29');
    expect(parseDutchDate('29-02-1900')).toBeNull();
  });

  it('is shown with the day first, and left alone when it is no day', () => {
    expect(formatDutchDate('2025-09-03')).toBe('03-09-2025');
    expect(formatDutchDate('3-9')).toBe('3-9');
  });
});

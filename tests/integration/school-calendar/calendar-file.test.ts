import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileToken } from '../../../electron/contract/ids';
import type { FilePurpose } from '../../../electron/contract/shell';
import { openTestVault } from '../support/open-test-vault';
import { call } from './support';

type Picked = { readonly purpose?: FilePurpose; readonly startYear?: number };

/** Reads a text as a file that was picked. */
const read = async (
  text: string | Buffer,
  { purpose = 'schoolCalendar', startYear = 2026 }: Picked = {},
) => {
  const { context, folder } = await openTestVault();
  const path = join(folder, 'vakanties.ics');
  await writeFile(path, text);
  const file = FileToken.parse(
    context.files.register({ path, purpose, name: 'vakanties.ics', byteLength: text.length }),
  );
  return call(context, 'schoolCalendar.readFile', { file, startYear });
};

const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:verzonnen',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', 'UID:x', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const autumn = [
  'DTSTART;VALUE=DATE:20261017',
  'DTEND;VALUE=DATE:20261026',
  'SUMMARY:Herfstvakantie',
];

describe('a calendar file', () => {
  it('gives its whole days; the end that it names is the first day with school', async () => {
    expect(await read(calendar(autumn))).toEqual({
      periods: [{ name: 'Herfstvakantie', fromOn: '2026-10-17', toOn: '2026-10-25' }],
      skipped: 0,
    });
  });

  it('gives a day without an end, one of its own end, and one with a duration', async () => {
    const { periods } = await read(
      calendar(
        ['DTSTART;VALUE=DATE:20270517', 'DURATION:P2D', 'SUMMARY:Pinksteren'],
        ['DTSTART;VALUE=DATE:20261104', 'SUMMARY:Studiedag'],
        ['DTSTART;VALUE=DATE:20261105', 'DTEND;VALUE=DATE:20261105', 'SUMMARY:Fout einde'],
      ),
    );
    expect(periods).toEqual([
      { name: 'Studiedag', fromOn: '2026-11-04', toOn: '2026-11-04' },
      { name: 'Fout einde', fromOn: '2026-11-05', toOn: '2026-11-05' },
      { name: 'Pinksteren', fromOn: '2027-05-17', toOn: '2027-05-18' },
    ]);
  });

  it('reads folded and escaped names, and shortens one that is too long', async () => {
    const { periods } = await read(
      calendar(
        ['DTSTART;VALUE=DATE:20261104', 'SUMMARY:Studiedag\\, alle', '  groepen'],
        ['DTSTART;VALUE=DATE:20261105', `SUMMARY:${'a'.repeat(200)}`],
      ),
    );
    expect(periods[0]?.name).toBe('Studiedag, alle groepen');
    expect(periods[1]?.name).toHaveLength(80);
  });

  it('passes over and counts other years, appointments with a time, and what has no name or day', async () => {
    const { periods, skipped } = await read(
      calendar(
        autumn,
        ['DTSTART;VALUE=DATE:20251018', 'SUMMARY:Vorig jaar'],
        ['DTSTART:20261104T090000Z', 'DTEND:20261104T100000Z', 'SUMMARY:Overleg'],
        ['DTSTART;VALUE=DATE:20261104'],
        ['SUMMARY:Zonder dag'],
      ),
    );
    expect(periods).toHaveLength(1);
    expect(skipped).toBe(4);
  });

  it.each([
    ['a text that is no calendar', 'Beste ouders, hierbij het vakantierooster.'],
    ['an empty file', ''],
    ['another kind of card', 'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n'],
    ['bytes', Buffer.from([0, 255, 1, 254, 80, 75, 3, 4])],
    ['a calendar that breaks off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART'],
  ])('is refused when it is %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'CALENDAR_FILE_REFUSED' });
  });

  it('passes over and counts days that don’t exist or can’t be read', async () => {
    const { periods, skipped } = await read(
      calendar(
        autumn,
        ['DTSTART;VALUE=DATE:20261399', 'DTEND;VALUE=DATE:20261400', 'SUMMARY:Onzin'],
        ['DTSTART;VALUE=DATE:vrijdag', 'SUMMARY:Onzin'],
        ['DTSTART;VALUE=DATE:20261104', 'DURATION:lang', 'SUMMARY:Onzin'],
      ),
    );
    expect(periods).toHaveLength(1);
    expect(skipped).toBe(3);
  });

  it('is refused above two megabytes, before it is read', async () => {
    await expect(read('x'.repeat(2 * 1024 * 1024 + 1))).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      details: { maxMegabytes: 2 },
    });
  });

  it('is only read where it was picked for this', async () => {
    await expect(read(calendar(autumn), { purpose: 'attachment' })).rejects.toMatchObject({
      code: 'FILE_TOKEN_UNKNOWN',
    });
  });

  it('that is a folder or no longer there can’t be read', async () => {
    const { context, folder } = await openTestVault();
    const path = join(folder, 'map');
    await mkdir(path);
    for (const one of [path, join(folder, 'weg.ics')]) {
      const file = FileToken.parse(
        context.files.register({ path: one, purpose: 'schoolCalendar', name: 'x', byteLength: 0 }),
      );
      await expect(
        call(context, 'schoolCalendar.readFile', { file, startYear: 2026 }),
      ).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchivePath } from '../../../electron/contract/archive-records';
import { archivePathOf } from '../../../electron/features/attachments/archive-path';

const id = '0199a6a0-0000-7000-8000-000000000001';
const nameOf = (fileName: string): string =>
  archivePathOf({ id, fileName }).replace(`bijlagen/${id}/`, '');

describe('the place of an attachment in an archive', () => {
  it('is one that the format takes, whatever the file is called', () => {
    fc.assert(
      fc.property(
        fc.uuid({ version: 7 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (one, fileName) => {
          const path = archivePathOf({ id: one, fileName });
          expect(ArchivePath.safeParse(path).success).toBe(true);
          expect(path.split('/')).toHaveLength(3);
        },
      ),
    );
  });

  it.each([
    ['Verslag groep 4.pdf', 'Verslag groep 4.pdf'],
    ['coördinatie.pdf', 'coordinatie.pdf'],
    ['..', 'bijlage'],
    ['رسالة', 'bijlage'],
    ['.verborgen', 'verborgen'],
    ['con.pdf', 'bijlage-con.pdf'],
    ['punt. ', 'punt'],
  ])('makes of %j the name %j', (fileName, plain) => {
    expect(nameOf(fileName)).toBe(plain);
  });

  it('keeps the extension of a long name', () => {
    expect(nameOf(`${'a'.repeat(300)}.pdf`)).toMatch(/^a{96}\.pdf$/u);
  });
});

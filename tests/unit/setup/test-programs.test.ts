import { expect, it } from 'vitest';
import { missingPackages } from '../../../build/setup/test-programs.mjs';

it('asks for the packages of the programs that are missing, and for no other', () => {
  expect(missingPackages(() => true)).toEqual([]);
  expect(missingPackages((program) => program === 'age')).toEqual([
    'libreoffice-writer-nogui',
    'qpdf',
    'poppler-utils',
  ]);
});

import { expect, it } from 'vitest';
import { toldWords } from '../../../renderer/features/receiving/told-words';

it('takes six words however they were typed, and leaves another passphrase alone', () => {
  expect(toldWords('  Appel boom\tCITROEN  dak eend fiets ')).toBe(
    'appel boom citroen dak eend fiets',
  );
  expect(toldWords('Zelf Bedacht!')).toBe('Zelf Bedacht!');
});

import { expect, it } from 'vitest';
import { casusSectionGroups, casusSections } from '../../../electron/contract/casus-sections';

it('every section of the template stands in one group, in the same order', () => {
  expect(casusSectionGroups.flatMap(({ sections }) => sections)).toEqual([...casusSections]);
});

import type { ExampleClassGroup, ExampleCompositeGroup, YearGroup } from '../types';

/** 24 classes, `key: name: year groups`; combination classes have two year groups. */
export const classGroups: readonly ExampleClassGroup[] = [
  classGroup('G12A', 'groep 1/2 a', [1, 2]),
  classGroup('G12B', 'groep 1/2 b', [1, 2]),
  classGroup('G12C', 'groep 1/2 c', [1, 2]),
  classGroup('G12D', 'groep 1/2 d', [1, 2]),
  classGroup('G12E', 'groep 1/2 e', [1, 2]),
  classGroup('G12F', 'groep 1/2 f', [1, 2]),
  classGroup('G3A', 'groep 3 a', [3]),
  classGroup('G3B', 'groep 3 b', [3]),
  classGroup('G3C', 'groep 3 c', [3]),
  classGroup('G4A', 'groep 4 a', [4]),
  classGroup('G4B', 'groep 4 b', [4]),
  classGroup('G45', 'groep 4/5', [4, 5]),
  classGroup('G5A', 'groep 5 a', [5]),
  classGroup('G5B', 'groep 5 b', [5]),
  classGroup('G6A', 'groep 6 a', [6]),
  classGroup('G6B', 'groep 6 b', [6]),
  classGroup('G6C', 'groep 6 c', [6]),
  classGroup('G67', 'groep 6/7', [6, 7]),
  classGroup('G7A', 'groep 7 a', [7]),
  classGroup('G7B', 'groep 7 b', [7]),
  classGroup('G7C', 'groep 7 c', [7]),
  classGroup('G8A', 'groep 8 a', [8]),
  classGroup('G8B', 'groep 8 b', [8]),
  classGroup('G8C', 'groep 8 c', [8]),
];

export const compositeGroups: readonly ExampleCompositeGroup[] = [
  { key: 'SG-IMPULS', name: 'Impulsklas najaar', description: 'Dinsdagochtend, twaalf weken' },
  { key: 'SG-PLUS', name: 'Plusgroep', description: 'Donderdagmiddag' },
];

function classGroup(
  key: string,
  name: string,
  yearGroups: readonly YearGroup[],
): ExampleClassGroup {
  return { key, name, yearGroups };
}

import { authoredProfiles } from './profiles';
import { shuffled, type Random } from './random';
import { classGroups, compositeGroups } from './school/class-groups';
import { fillPlaces, type Place } from './school/families';
import { pupilFromAuthored } from './school/new-pupil';
import { specialPupils } from './school/special-pupils';
import { staff } from './school/staff';
import type { ExampleClassGroup, ExamplePupil, ExampleSchool } from './types';

/** Sizes of the 24 classes, together 600. */
const classSizes = [
  24, 26, 25, 24, 26, 25, 24, 25, 26, 25, 25, 22, 27, 26, 25, 24, 26, 22, 25, 26, 25, 26, 24, 27,
] as const;

/**
 * The invented school: 24 classes, 600 pupils, the team. The same random row gives the same school.
 * No person in it is meant to exist; hard names come from school/special-pupils.ts and profiles/.
 */
export function exampleSchool(random: Random): ExampleSchool {
  const referenceDay = '2026-11-16';
  const fixed = [...authoredProfiles.flatMap((profile) => profile.pupils), ...specialPupils].map(
    pupilFromAuthored,
  );
  const places = classGroups.flatMap((group, index) =>
    freePlaces(group, { size: classSizes[index] ?? 25, fixed }),
  );
  const others = fillPlaces({
    random,
    places,
    referenceDay,
    firstCalendarYear: 2026,
    firstKey: 42_001,
    takenNames: new Set(fixed.map((pupil) => `${pupil.firstName} ${pupil.lastName}`)),
  });
  const pupils = shuffled(random, [...fixed, ...others]);
  return {
    key: 'SCH-1',
    name: 'Het Wolkenanker',
    place: 'Ommerdrecht',
    address: 'Zevensprong 2, 1234 GT Ommerdrecht',
    brinCode: '99ZX',
    dependanceCode: '00',
    schoolYear: '2026-2027',
    referenceDay,
    classGroups,
    compositeGroups,
    staff,
    pupils: pupils.toSorted((a, b) => byClassAndName(a, b)),
  };
}

/** What is left of a class once the fixed pupils have their places; combinations half and half. */
function freePlaces(
  group: ExampleClassGroup,
  { size, fixed }: { size: number; fixed: readonly ExamplePupil[] },
): readonly Place[] {
  const places: Place[] = [];
  const share = Math.ceil(size / group.yearGroups.length);
  let left = size;
  for (const yearGroup of group.yearGroups) {
    const wanted = Math.min(share, left);
    left -= wanted;
    const present = fixed.filter(
      (pupil) => pupil.classGroupKey === group.key && pupil.yearGroup === yearGroup,
    ).length;
    for (let count = present; count < wanted; count += 1) {
      places.push({ classGroupKey: group.key, yearGroup });
    }
  }
  return places;
}

function byClassAndName(a: ExamplePupil, b: ExamplePupil): number {
  return (
    a.classGroupKey.localeCompare(b.classGroupKey, 'nl') ||
    a.lastName.localeCompare(b.lastName, 'nl') ||
    a.firstName.localeCompare(b.firstName, 'nl')
  );
}

import { sample, type Random } from './random';
import { fillPlaces, type Place } from './school/families';
import type { ExampleClassGroup, ExamplePupil, ExampleSchool, YearGroup } from './types';

export type NextSchoolYear = {
  readonly school: ExampleSchool;
  /** No longer in the list at all: the pupils of year 8. */
  readonly vanishedKeys: readonly string[];
  /** In the list with a leave date: moved away in the summer. */
  readonly leftKeys: readonly string[];
  readonly stayedDownKeys: readonly string[];
  readonly newKeys: readonly string[];
};

const yearGroups: readonly YearGroup[] = [1, 2, 3, 4, 5, 6, 7, 8];
const newPupilsPerYear: Readonly<Record<YearGroup, number>> = {
  1: 70,
  2: 3,
  3: 2,
  4: 3,
  5: 1,
  6: 2,
  7: 2,
  8: 0,
};

/** The same school a year later: rolled over, some left, some stayed down, some new. */
export function nextSchoolYear(school: ExampleSchool, random: Random): NextSchoolYear {
  const firstCalendarYear = Number(school.schoolYear.slice(0, 4)) + 1;
  const referenceDay = `${firstCalendarYear}-09-06`;
  const staying = school.pupils.filter((pupil) => pupil.yearGroup < 8);
  const leaving = new Set(sample(random, staying, 9).map((pupil) => pupil.key));
  const repeating = new Set(
    sample(
      random,
      staying.filter((pupil) => pupil.yearGroup >= 2 && !leaving.has(pupil.key)),
      6,
    ).map((pupil) => pupil.key),
  );
  const classGroups = school.classGroups.map((group) => ({
    ...group,
    key: keyInYear(group.key, firstCalendarYear),
  }));
  const seats = seatTakers(classGroups);
  const moved = staying.map((pupil): ExamplePupil => {
    if (leaving.has(pupil.key)) return { ...pupil, leftOn: `${firstCalendarYear}-07-09` };
    const yearGroup = repeating.has(pupil.key) ? pupil.yearGroup : nextYearGroup(pupil.yearGroup);
    const sameClass = yearGroup === 2 ? keyInYear(pupil.classGroupKey, firstCalendarYear) : null;
    const classGroupKey = sameClass ?? seats(yearGroup);
    return { ...pupil, yearGroup, classGroupKey, compositeGroupKeys: [] };
  });
  const places = yearGroups.flatMap((yearGroup) =>
    Array.from({ length: newPupilsPerYear[yearGroup] }, (): Place => {
      return { yearGroup, classGroupKey: seats(yearGroup) };
    }),
  );
  const added = fillPlaces({
    random,
    places,
    referenceDay,
    firstCalendarYear,
    firstKey: 43_001,
    takenNames: new Set(school.pupils.map((pupil) => `${pupil.firstName} ${pupil.lastName}`)),
  });
  return {
    school: {
      ...school,
      schoolYear: `${firstCalendarYear}-${firstCalendarYear + 1}`,
      referenceDay,
      classGroups,
      staff: school.staff.map((member) => ({
        ...member,
        classGroupKeys: member.classGroupKeys.map((key) => keyInYear(key, firstCalendarYear)),
      })),
      pupils: [...moved, ...added],
    },
    vanishedKeys: school.pupils.filter((pupil) => pupil.yearGroup === 8).map((pupil) => pupil.key),
    leftKeys: [...leaving],
    stayedDownKeys: [...repeating],
    newKeys: added.map((pupil) => pupil.key),
  };
}

/** Keys of groups are not used again (FORMAT.md rule 3): a class of next year has a new one. */
function keyInYear(key: string, firstCalendarYear: number): string {
  return `${key}-${firstCalendarYear}`;
}

function nextYearGroup(yearGroup: YearGroup): YearGroup {
  const next = yearGroups.find((candidate) => candidate === yearGroup + 1);
  if (next === undefined) throw new RangeError('a pupil of year 8 leaves');
  return next;
}

/** Gives for a year group its classes in turn; a whole class twice as often as a combination. */
function seatTakers(classGroups: readonly ExampleClassGroup[]): (yearGroup: YearGroup) => string {
  const turns = new Map<YearGroup, number>();
  return (yearGroup) => {
    const options = classGroups
      .filter((group) => group.yearGroups.includes(yearGroup))
      .flatMap((group) => (group.yearGroups.length === 1 ? [group.key, group.key] : [group.key]));
    const turn = turns.get(yearGroup) ?? 0;
    turns.set(yearGroup, turn + 1);
    const key = options[turn % options.length];
    if (key === undefined) throw new RangeError(`no class for year group ${yearGroup}`);
    return key;
  };
}

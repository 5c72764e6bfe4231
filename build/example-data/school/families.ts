import { addDays, daysBetween, randomDay, usualBirthDates } from '../days';
import { boyNames, girlNames } from '../names/first-names';
import { surnames, type Surname } from '../names/surnames';
import { initialsOf } from '../person-names';
import { chance, pick, shuffled, type Random } from '../random';
import type { ExamplePupil, YearGroup } from '../types';
import { enrolmentDay } from './new-pupil';

/** A free place in a class, for a pupil of this year group. */
export type Place = { readonly classGroupKey: string; readonly yearGroup: YearGroup };

type Options = {
  readonly random: Random;
  readonly places: readonly Place[];
  readonly referenceDay: string;
  /** First day of the school year's calendar year, e.g. 2026 for 2026-2027. */
  readonly firstCalendarYear: number;
  /** Number of the first key, counted up for each pupil. */
  readonly firstKey: number;
  /** Full names in use, so that no two pupils get the same by chance. */
  readonly takenNames: ReadonlySet<string>;
};

/** Fills every place with an invented pupil; some are brothers and sisters, some twins. */
export function fillPlaces(options: Options): readonly ExamplePupil[] {
  const { random } = options;
  const waiting = shuffled(random, options.places);
  const taken = new Set(options.takenNames);
  const pupils: ExamplePupil[] = [];
  while (waiting.length > 0) {
    const places = placesOfOneFamily(random, waiting);
    const surname = pick(random, surnames);
    const family: ExamplePupil[] = [];
    for (const place of places) {
      const key = String(options.firstKey + pupils.length + family.length);
      const familyKey = family[0]?.familyKey ?? `F-${key}`;
      family.push(newPupil({ ...options, place, surname, key, familyKey, family, taken }));
    }
    pupils.push(...family);
  }
  return pupils;
}

/** Takes one to three places out of the waiting list: two year groups apart, or twins. */
function placesOfOneFamily(random: Random, waiting: Place[]): readonly Place[] {
  const places = waiting.splice(0, 1);
  const first = places[0];
  if (first === undefined) return [];
  if (chance(random, 0.025)) takeFirst(waiting, places, (p) => p.yearGroup === first.yearGroup);
  const wanted = chance(random, 0.36) ? (chance(random, 0.2) ? 2 : 1) : 0;
  for (let count = 0; count < wanted; count += 1) {
    takeFirst(waiting, places, (candidate) =>
      places.every((place) => Math.abs(place.yearGroup - candidate.yearGroup) >= 2),
    );
  }
  return places;
}

function takeFirst(waiting: Place[], places: Place[], fits: (place: Place) => boolean): void {
  const index = waiting.findIndex(fits);
  if (index !== -1) places.push(...waiting.splice(index, 1));
}

type NewPupil = Options & {
  readonly place: Place;
  readonly surname: Surname;
  readonly key: string;
  readonly familyKey: string;
  readonly family: readonly ExamplePupil[];
  readonly taken: Set<string>;
};

function newPupil(options: NewPupil): ExamplePupil {
  const { random, place, surname, family, taken } = options;
  const sex = chance(random, 0.5) ? 'girl' : 'boy';
  const names = sex === 'girl' ? girlNames : boyNames;
  let firstName = pick(random, names);
  while (taken.has(`${firstName} ${surname.lastName}`)) firstName = pick(random, names);
  taken.add(`${firstName} ${surname.lastName}`);
  const givenNames = chance(random, 0.45) ? `${firstName} ${pick(random, names)}` : firstName;
  const twin = family.find((sibling) => sibling.yearGroup === place.yearGroup);
  const birthDate = twin?.birthDate ?? birthDateFor(options);
  return {
    key: options.key,
    firstName,
    prefix: surname.prefix,
    lastName: surname.lastName,
    givenNames,
    initials: initialsOf(givenNames),
    birthDate,
    sex,
    yearGroup: place.yearGroup,
    classGroupKey: place.classGroupKey,
    compositeGroupKeys: [],
    enrolledOn: enrolmentDay(random, { birthDate, referenceDay: options.referenceDay }),
    leftOn: null,
    familyKey: options.familyKey,
  };
}

/** Mostly the usual year; some stayed down once, a few skipped a year. Siblings 300 days apart. */
function birthDateFor(options: NewPupil): string {
  const { random, place, family } = options;
  const usual = usualBirthDates({
    yearGroup: place.yearGroup,
    firstCalendarYear: options.firstCalendarYear,
  });
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const day = addDays(randomDay(random, usual), shiftFor(random, place.yearGroup));
    const apart = family.every((other) => Math.abs(daysBetween(other.birthDate, day)) >= 300);
    if (apart && ageInDays(day, options.referenceDay) >= 1_470) return day;
  }
  return usual.first;
}

function shiftFor(random: Random, yearGroup: YearGroup): number {
  if (yearGroup >= 2 && chance(random, 0.06)) return -365;
  return yearGroup >= 3 && chance(random, 0.02) ? 365 : 0;
}

function ageInDays(birthDate: string, day: string): number {
  return daysBetween(birthDate, day);
}

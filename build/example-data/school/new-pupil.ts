import { addDays, fourthBirthday, isSchoolDay, randomDay } from '../days';
import { initialsOf } from '../person-names';
import { chance, type Random } from '../random';
import type { AuthoredPupil, ExamplePupil } from '../types';

/** Fills what an author need not write: initials and the day of enrolment. */
export function pupilFromAuthored(authored: AuthoredPupil): ExamplePupil {
  return {
    key: authored.key,
    firstName: authored.firstName,
    prefix: authored.prefix,
    lastName: authored.lastName,
    givenNames: authored.givenNames,
    initials: initialsOf(authored.givenNames),
    birthDate: authored.birthDate,
    sex: authored.sex,
    yearGroup: authored.yearGroup,
    classGroupKey: authored.classGroupKey,
    compositeGroupKeys: authored.compositeGroupKeys ?? [],
    enrolledOn: authored.enrolledOn ?? firstSchoolDayFrom(fourthBirthday(authored.birthDate)),
    leftOn: null,
    familyKey: authored.familyKey,
  };
}

/** Most start at four; one in seven comes from another school later. */
export function enrolmentDay(
  random: Random,
  pupil: { birthDate: string; referenceDay: string },
): string {
  const first = fourthBirthday(pupil.birthDate);
  const last = addDays(pupil.referenceDay, -7);
  const day =
    chance(random, 0.14) && first < last
      ? firstSchoolDayFrom(randomDay(random, { first, last }))
      : firstSchoolDayFrom(first);
  return day > pupil.referenceDay ? pupil.referenceDay : day;
}

function firstSchoolDayFrom(day: string): string {
  let found = day;
  while (!isSchoolDay(found)) found = addDays(found, 1);
  return found;
}

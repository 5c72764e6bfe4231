import { describe, expect, it } from 'vitest';
import { daysBetween, fourthBirthday, usualBirthDates } from '../../../build/example-data/days';
import { exampleSchool } from '../../../build/example-data/example-school';
import { nextSchoolYear } from '../../../build/example-data/next-school-year';
import { fullName, possessive } from '../../../build/example-data/person-names';
import { mulberry32 } from '../../../build/example-data/random';

const school = exampleSchool(mulberry32(1));

describe('the example school', () => {
  it('has 600 pupils in 24 classes, each class between 20 and 30', () => {
    expect(school.pupils).toHaveLength(600);
    expect(school.classGroups).toHaveLength(24);
    for (const group of school.classGroups) {
      const size = school.pupils.filter((pupil) => pupil.classGroupKey === group.key).length;
      expect(size).toBeGreaterThanOrEqual(20);
      expect(size).toBeLessThanOrEqual(30);
    }
  });

  it('is the same for the same seed and another for another seed', () => {
    expect(exampleSchool(mulberry32(1))).toEqual(school);
    expect(exampleSchool(mulberry32(2))).not.toEqual(school);
  });

  it('gives every pupil, class and member of staff a key of its own', () => {
    const keys = [school.pupils, school.staff, [...school.classGroups, ...school.compositeGroups]];
    for (const list of keys) expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  });

  it('puts every pupil in a class of the own year group', () => {
    const groups = new Map(school.classGroups.map((group) => [group.key, group]));
    for (const pupil of school.pupils) {
      expect(groups.get(pupil.classGroupKey)?.yearGroups).toContain(pupil.yearGroup);
    }
  });

  it('gives birth dates that fit the year group, with few who stayed down or skipped', () => {
    let usualCount = 0;
    for (const pupil of school.pupils) {
      const usual = usualBirthDates({ yearGroup: pupil.yearGroup, firstCalendarYear: 2026 });
      if (pupil.birthDate >= usual.first && pupil.birthDate <= usual.last) usualCount += 1;
      expect(new Date(pupil.birthDate).toISOString().slice(0, 10)).toBe(pupil.birthDate);
      expect(Math.abs(daysBetween(usual.first, pupil.birthDate) - 182)).toBeLessThanOrEqual(560);
    }
    expect(usualCount).toBeGreaterThan(520);
    expect(usualCount).toBeLessThan(600);
  });

  it('lets nobody start before the fourth birthday or after the reference day', () => {
    for (const pupil of school.pupils) {
      expect(pupil.enrolledOn >= fourthBirthday(pupil.birthDate)).toBe(true);
      expect(pupil.enrolledOn <= school.referenceDay).toBe(true);
    }
  });

  it('holds twins, brothers and sisters over the classes, and two pupils of one name', () => {
    const several = [...new Set(school.pupils.map(({ familyKey }) => familyKey))]
      .map((key) => school.pupils.filter(({ familyKey }) => familyKey === key))
      .filter((family) => family.length > 1);
    const twins = several.filter(
      (family) => new Set(family.map((pupil) => pupil.birthDate)).size < family.length,
    );
    expect(several.length).toBeGreaterThan(80);
    expect(twins.length).toBeGreaterThanOrEqual(5);
    const names = school.pupils.map(fullName);
    expect(names.length - new Set(names).size).toBeGreaterThanOrEqual(1);
  });

  it('holds the names that try an importer: marks, prefixes, words, length, no surname', () => {
    const names = school.pupils.map(fullName);
    for (const part of [
      'Zoë-Lynn',
      'Çağlar',
      'Nguyễn',
      'Łucja',
      'Björn',
      "van 't ",
      'ten ',
      'el ',
    ]) {
      expect(names.some((name) => name.includes(part))).toBe(true);
    }
    expect(names).toEqual(
      expect.arrayContaining(['Roos Bakker', 'Storm de Wit', 'Sterre de Jong']),
    );
    expect(Math.max(...names.map((name) => name.length))).toBeGreaterThan(60);
    expect(school.pupils.some((pupil) => pupil.lastName === '')).toBe(true);
  });

  it('gives every class a teacher and the school two care coordinators and a head', () => {
    for (const group of school.classGroups) {
      expect(school.staff.some((member) => member.classGroupKeys.includes(group.key))).toBe(true);
    }
    expect(school.staff.filter((member) => member.role === 'careCoordinator')).toHaveLength(2);
    expect(school.staff.filter((member) => member.role === 'headteacher')).toHaveLength(1);
  });
});

describe('the next school year', () => {
  const next = nextSchoolYear(school, mulberry32(3));
  const before = new Map(school.pupils.map((pupil) => [pupil.key, pupil]));

  it('moves everyone up but those who stay down, leave or vanish', () => {
    expect(next.school.schoolYear).toBe('2027-2028');
    for (const pupil of next.school.pupils) {
      const old = before.get(pupil.key);
      if (old === undefined || next.leftKeys.includes(pupil.key)) continue;
      const step = next.stayedDownKeys.includes(pupil.key) ? 0 : 1;
      expect(pupil.yearGroup).toBe(old.yearGroup + step);
      expect(pupil.birthDate).toBe(old.birthDate);
    }
  });

  it('leaves out year 8, marks those who left with a day and adds new pupils with new keys', () => {
    const keys = new Set(next.school.pupils.map((pupil) => pupil.key));
    expect(keys.size).toBe(next.school.pupils.length);
    expect(next.vanishedKeys.every((key) => !keys.has(key))).toBe(true);
    expect(next.leftKeys).toHaveLength(9);
    for (const key of next.leftKeys) {
      expect(next.school.pupils.find((pupil) => pupil.key === key)?.leftOn).toBe('2027-07-09');
    }
    expect(next.newKeys).toHaveLength(83);
    expect(next.newKeys.every((key) => keys.has(key) && !before.has(key))).toBe(true);
  });

  it('puts every staying pupil in a class of the own year group', () => {
    const groups = new Map(next.school.classGroups.map((group) => [group.key, group]));
    for (const pupil of next.school.pupils.filter(({ leftOn }) => leftOn === null)) {
      expect(groups.get(pupil.classGroupKey)?.yearGroups).toContain(pupil.yearGroup);
    }
  });
});

describe('possessives', () => {
  it.each([
    ['Roos', "Roos'"],
    ['Anna', "Anna's"],
    ['Björn', 'Björns'],
    ['Zoë', 'Zoës'],
    ['Sophie', 'Sophies'],
    ['Romy', "Romy's"],
    ['Alex', "Alex'"],
    ['Sterre', 'Sterres'],
    ['Jay', 'Jays'],
  ])('of %s is %s', (name, expected) => {
    expect(possessive(name)).toBe(expected);
  });
});

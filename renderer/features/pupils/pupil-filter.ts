/** Which pupils the list shows, and in which order. Pure. */
import { displayNameOf } from '../../../electron/contract/person-name';
import type { ClassGroup, Pupil } from '../../../electron/contract/records';
import { pupilTexts } from './texts';

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Letters that no one types on a Dutch keyboard and that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Lower case without diacritics: "Åsa" → "asa", "Łucja" → "lucja". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœ]/gu, (letter) => plainLetters[letter] ?? letter);

/** The class as people say it; the year group where there is no class. */
export const classNameOf = (pupil: Pick<Pupil, 'classGroupName' | 'yearGroup'>): string | null =>
  pupil.classGroupName ??
  (pupil.yearGroup === null ? null : pupilTexts.yearGroupOf(pupil.yearGroup));

/** The names of the classes that have somebody, "4a" before "10b". */
export const classNamesOf = (
  pupils: readonly Pick<Pupil, 'classGroupName' | 'yearGroup'>[],
): readonly string[] =>
  [...new Set(pupils.flatMap((pupil) => classNameOf(pupil) ?? []))].sort(collator.compare);

/** The classes that one can be put in: those of the newest school year, no composite groups. */
export const newestClassGroups = (groups: readonly ClassGroup[]): readonly ClassGroup[] => {
  const newest = Math.max(...groups.map(({ startYear }) => startYear));
  return groups.filter(({ kind, startYear }) => kind === 'class' && startYear === newest);
};

const nameWords = (pupil: Pupil): string =>
  folded(
    [
      displayNameOf(pupil.name),
      pupil.name.nickname,
      pupil.name.givenNames,
      classNameOf(pupil) ?? '',
    ]
      .join(' ')
      .replace(/['’]/g, ''),
  );

/** Every word that was typed must begin a word of the name or the class. */
export const matchesName = (pupil: Pupil, typed: string): boolean => {
  const words = nameWords(pupil).split(/[\s-]+/);
  const wanted = folded(typed.replace(/['’]/g, ''))
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
};

/** By class, keeping the order by name that the vault gave; without a class at the end. */
export const byClass = (pupils: readonly Pupil[]): readonly Pupil[] =>
  [...pupils].sort((a, b) => {
    const [left, right] = [classNameOf(a), classNameOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return collator.compare(left, right);
  });

/** Which school of the vault a class list is about: BRIN with location, else the list's own key. Pure. */
import type { SchoolIdentity, StoredSchool } from './school-state-repository';

const location = (code: string | null): string => code ?? '00';
const upper = (code: string | null): string | null => code?.trim().toUpperCase() || null;

/** True when both surely name the same school; two schools without any code are never the same. */
export const isSameSchool = (a: SchoolIdentity, b: SchoolIdentity): boolean => {
  const [brinA, brinB] = [upper(a.brinCode), upper(b.brinCode)];
  if (brinA !== null && brinB !== null) {
    return brinA === brinB && location(a.dependanceCode) === location(b.dependanceCode);
  }
  return a.schoolKey !== null && a.schoolKey === b.schoolKey;
};

export const knownSchoolOf = (
  listed: SchoolIdentity,
  schools: readonly StoredSchool[],
): StoredSchool | undefined => schools.find((school) => isSameSchool(school, listed));

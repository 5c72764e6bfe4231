/** May this list be imported into this school at all, and what must be confirmed first? */
import type { ListedSchool } from './class-list';
import { ClassListError } from './class-list-error';
import type { Confirmation, ImportInput } from './import-plan-types';

type Identity = Omit<ListedSchool, 'name'>;

const known = (code: string | null): string | null => code?.trim() || null;

/** BRIN first; the school key only when one side has no BRIN. Nothing to compare is no conflict. */
const differs = (a: Identity, b: Identity): 'OTHER_SCHOOL' | 'OTHER_LOCATION' | null => {
  const [brinA, brinB] = [known(a.brinCode), known(b.brinCode)];
  if (brinA !== null && brinB !== null) {
    if (brinA.toUpperCase() !== brinB.toUpperCase()) return 'OTHER_SCHOOL';
    const [locationA, locationB] = [a, b].map((s) => known(s.dependanceCode) ?? '00');
    return locationA === locationB ? null : 'OTHER_LOCATION';
  }
  const [keyA, keyB] = [known(a.schoolKey), known(b.schoolKey)];
  return keyA !== null && keyB !== null && keyA !== keyB ? 'OTHER_SCHOOL' : null;
};

/** @throws ClassListError for a list of an older school year: it would move everyone down. */
export const schoolConfirmations = (input: ImportInput): readonly Confirmation[] => {
  const { list, currentStartYear, lastReferenceDay } = input;
  const listYear = list.schoolYear.startYear;
  if (currentStartYear !== null && listYear < currentStartYear) {
    throw new ClassListError('CLASS_LIST_OLDER_SCHOOL_YEAR', { listYear, currentStartYear });
  }
  const difference = differs(list.school, input.school);
  const confirmations: Confirmation[] =
    difference === null ? [] : [{ code: difference, numbers: {} }];
  if (currentStartYear !== null && listYear > currentStartYear + 1) {
    confirmations.push({
      code: 'SCHOOL_YEAR_JUMP',
      numbers: { from: currentStartYear, to: listYear },
    });
  }
  if (lastReferenceDay !== null && list.referenceDay < lastReferenceDay) {
    confirmations.push({ code: 'OLDER_REFERENCE_DAY', numbers: {} });
  }
  return confirmations;
};

/** Fills in what the vault does not know of the school; never overwrites. */
export const adoptedSchool = ({ list, school }: ImportInput): Identity | null => {
  const brinCode = known(school.brinCode) ?? known(list.school.brinCode);
  const adopted = {
    brinCode,
    dependanceCode:
      known(school.brinCode) === null
        ? known(list.school.dependanceCode)
        : known(school.dependanceCode),
    schoolKey: known(school.schoolKey) ?? known(list.school.schoolKey),
  };
  const isNew =
    adopted.brinCode !== known(school.brinCode) ||
    adopted.dependanceCode !== known(school.dependanceCode) ||
    adopted.schoolKey !== known(school.schoolKey);
  return isNew ? adopted : null;
};

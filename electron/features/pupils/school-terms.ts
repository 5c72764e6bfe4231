/** When a pupil has left the school, and when one without a case file is dropped. Pure. */

type LeaveFacts = {
  readonly leaveDate: string | null;
  /** From a class list, or entered by hand. */
  readonly imported: boolean;
  /** The newest school year of which a class list named this pupil, by its first calendar year. */
  readonly lastSeenStartYear: number;
};

type SchoolNow = {
  readonly today: string;
  readonly currentStartYear: number;
  /** The newest school year that a class list brought; null before the first. */
  readonly newestStartYear: number | null;
};

/**
 * The leave date is past, or a class list of a school year that has begun no longer names the pupil.
 * A list of next year, read in June, makes nobody leave before 1 August.
 */
export const hasLeft = (pupil: LeaveFacts, school: SchoolNow): boolean => {
  if (pupil.leaveDate !== null && pupil.leaveDate < school.today) return true;
  if (!pupil.imported || school.newestStartYear === null) return false;
  return pupil.lastSeenStartYear < Math.min(school.newestStartYear, school.currentStartYear);
};

/**
 * True when a pupil without a case file is to be dropped: last seen in a school year that is over
 * (domain.md section 4: "at the end of the school year").
 */
export const isDueToDrop = (
  pupil: { readonly hasCaseFile: boolean; readonly lastSeenStartYear: number },
  currentStartYear: number,
): boolean => !pupil.hasCaseFile && pupil.lastSeenStartYear < currentStartYear;

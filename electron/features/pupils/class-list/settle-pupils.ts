/**
 * The rules on pupils that hold for every format: keys (FORMAT.md rule 3), leavers and historic
 * pupils (rule 4), the year group (rule 5). Pure.
 */
import type { Day } from '../../../contract/ids';
import type {
  ListedClassGroup,
  ListedPupil,
  ListQuestion,
  SkippedPupil,
  SkipReason,
} from './class-list';
import { fullNameKey, hasName, isStableKey, longestKey } from './field-values';
import type { IssueLog } from './issue-log';

/** A pupil as it stands in the source, with an unchecked key and references. */
export type RawPupil = Omit<ListedPupil, 'keyIsStable'>;

export type SettledPupils = {
  readonly pupils: readonly ListedPupil[];
  readonly skipped: readonly SkippedPupil[];
  readonly questions: readonly ListQuestion[];
};

type Settling = {
  readonly raw: readonly RawPupil[];
  readonly classGroups: readonly ListedClassGroup[];
  readonly referenceDay: Day;
  readonly issues: IssueLog;
};

const plausibleBirthDate = (pupil: RawPupil, { referenceDay, issues }: Settling): Day | null => {
  const { birthDate, line } = pupil;
  if (birthDate === null || (birthDate >= '1900-01-01' && birthDate <= referenceDay)) {
    return birthDate;
  }
  issues.add({ code: 'DATE_IMPLAUSIBLE', line, field: 'birthDate' });
  return null;
};

/** The key as it will be used, or null when this pupil is in the list already under that key. */
const usableKey = (
  pupil: RawPupil,
  ordinal: number,
  { taken, issues }: { readonly taken: Map<string, number>; readonly issues: IssueLog },
): string | null => {
  const { line } = pupil;
  const derived = `#row-${ordinal}`;
  const key = pupil.key.trim();
  if (key === '') return derived;
  if (key.length > longestKey) {
    issues.add({ code: 'KEY_TOO_LONG', line, field: 'key', numbers: { limit: longestKey } });
    return derived;
  }
  const firstLine = taken.get(key);
  if (firstLine === undefined) return key;
  if (!isStableKey(key)) return derived; // a dummy says nothing: never lose a child over it
  issues.add({ code: 'KEY_DUPLICATE', line, field: 'key', numbers: { firstLine } });
  return null;
};

const skipReason = (pupil: ListedPupil, referenceDay: Day): SkipReason | null => {
  if (pupil.leaveDay !== null && pupil.leaveDay < referenceDay) return 'leftBeforeReferenceDay';
  return pupil.yearGroup === 'H' ? 'historicYearGroup' : null;
};

/** Same names and birth date twice: the second is left out when its key says nothing, else both stay. */
const isRepeated = (pupil: ListedPupil, seen: Map<string, number>, issues: IssueLog): boolean => {
  if (pupil.birthDate === null) return false;
  const identity = `${fullNameKey(pupil)}|${pupil.birthDate}`;
  const firstLine = seen.get(identity);
  if (firstLine === undefined) {
    seen.set(identity, pupil.line);
    return false;
  }
  issues.add({ code: 'SAME_PERSON_TWICE', line: pupil.line, numbers: { firstLine } });
  return !pupil.keyIsStable;
};

export const settlePupils = (settling: Settling): SettledPupils => {
  const { raw, classGroups, referenceDay, issues } = settling;
  const groups = new Map(classGroups.map((group) => [group.key, group]));
  const taken = new Map<string, number>();
  const seen = new Map<string, number>();
  const pupils: ListedPupil[] = [];
  const skipped: SkippedPupil[] = [];
  const questions: ListQuestion[] = [];

  const reference = (key: string | null, kind: ListedClassGroup['kind'], line: number) => {
    if (key === null || groups.get(key)?.kind === kind) return key;
    const field = kind === 'class' ? 'classGroup' : 'compositeGroup';
    issues.add({ code: 'GROUP_UNKNOWN', line, field });
    return null;
  };

  // A list without any year group needs one remark less per pupil.
  const saysYearGroup = [...raw, ...classGroups].some(({ yearGroup }) => yearGroup !== null);

  raw.forEach((rawPupil, index) => {
    const { line } = rawPupil;
    if (!hasName(rawPupil)) return issues.add({ code: 'NAME_MISSING', line, field: 'name' });
    const key = usableKey(rawPupil, index + 1, { taken, issues });
    if (key === null) return;
    taken.set(key, line);

    const classGroupKey = reference(rawPupil.classGroupKey, 'class', line);
    const classGroup = classGroupKey === null ? undefined : groups.get(classGroupKey);
    const found = rawPupil.yearGroup ?? classGroup?.yearGroup ?? null;
    const pupil: ListedPupil = {
      ...rawPupil,
      key,
      keyIsStable: isStableKey(key),
      birthDate: plausibleBirthDate(rawPupil, settling),
      yearGroup: found === 'C' ? null : found,
      classGroupKey,
      compositeGroupKeys: [...new Set(rawPupil.compositeGroupKeys)].filter(
        (composite) => reference(composite, 'composite', line) !== null,
      ),
    };
    if (isRepeated(pupil, seen, issues)) return;
    if (pupil.startDay !== null && pupil.leaveDay !== null && pupil.leaveDay < pupil.startDay) {
      issues.add({ code: 'DATES_REVERSED', line, field: 'leaveDay' });
    }
    const reason = skipReason(pupil, referenceDay);
    if (reason !== null) {
      skipped.push({ reason, pupil });
      if (reason === 'historicYearGroup') {
        questions.push({ code: 'YEAR_GROUP_HISTORIC', pupilKey: key, line });
      }
      return;
    }
    pupils.push(pupil);
    if (found === 'C') questions.push({ code: 'YEAR_GROUP_OF_COMBINATION', pupilKey: key, line });
    else if (found === null && saysYearGroup)
      issues.add({ code: 'YEAR_GROUP_MISSING', line, field: 'yearGroup' });
  });
  return { pupils, skipped, questions };
};

/** Staff of an EDEXML list: names and roles, nothing else. */
import type { ListedStaff } from './class-list';
import type { DropTally } from './dropped-fields';
import type { EdexRecords } from './edexml-records';
import { namesOf } from './edexml-values';
import { cleanText, hasName, isStableKey, longestKey, longestName } from './field-values';
import type { IssueLog } from './issue-log';

const knownRoles: ReadonlySet<string> = new Set(
  'ADJ ADM CON DIR ICT IB KLA LRK LOS LOC OWA OUD RT SMW STA TAL VAK'.split(' '),
);

export const staffOf = (
  records: EdexRecords,
  groupKeys: ReadonlySet<string>,
  { issues, dropped }: { readonly issues: IssueLog; readonly dropped: DropTally },
): readonly ListedStaff[] => {
  const staff = new Map<string, ListedStaff>();
  records.staff.forEach((record, index) => {
    const { line } = record;
    const names = namesOf({ fields: record.fields, line, issues });
    const roles = [...new Set(record.roles.map((role) => cleanText(role).toUpperCase()))];
    for (const role of roles) {
      if (!knownRoles.has(role)) issues.add({ code: 'ROLE_UNKNOWN', line, field: 'role' });
    }
    const known = roles.filter((role) => knownRoles.has(role));
    // OUD is a parent with a task at school: not staff, so not taken over (domain.md §4: teacher names).
    if (known.length > 0 && known.every((role) => role === 'OUD')) {
      return dropped.add('guardianAsStaff');
    }
    if (!hasName(names)) return issues.add({ code: 'NAME_MISSING', line, field: 'staff' });
    const usable = record.key !== '' && record.key.length <= longestKey;
    const first = usable ? staff.get(record.key) : undefined;
    if (first !== undefined && isStableKey(record.key)) {
      const numbers = { firstLine: first.line };
      return issues.add({ code: 'KEY_DUPLICATE', line, field: 'staff', numbers });
    }
    const key = usable && first === undefined ? record.key : `#row-${index + 1}`;
    staff.set(key, {
      ...names,
      key,
      keyIsStable: isStableKey(key),
      roles: known,
      roleDescription: [...new Set(record.roleDescriptions.map(cleanText))]
        .filter((text) => text !== '')
        .join('; ')
        .slice(0, longestName),
      classGroupKeys: [...new Set(record.classGroupKeys)].filter((group) => groupKeys.has(group)),
      line,
    });
  });
  return [...staff.values()];
};

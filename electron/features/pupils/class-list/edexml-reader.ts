/**
 * Reads EDEXML 1.03, 2.0, 2.1 and UWLR (the same content inside a SOAP message). Lenient on content,
 * strict on form: FORMAT.md rules 1 to 8. Either the whole list comes out, or an error.
 */
import type { Day } from '../../../contract/ids';
import type { ClassList, ClassListFormat, ListedClassGroup } from './class-list';
import { ClassListError } from './class-list-error';
import type { DropTally } from './dropped-fields';
import { dropTally } from './dropped-fields';
import type { EdexRecords } from './edexml-records';
import { listHandler } from './edexml-records';
import { staffOf } from './edexml-staff';
import {
  dayOfField,
  labelOf,
  namesOf,
  schoolOf,
  sexOf,
  startYearOf,
  yearGroupOf,
} from './edexml-values';
import { cleanText, isStableKey, longestKey } from './field-values';
import { fileKindOf } from './file-kind';
import type { IssueLog } from './issue-log';
import { issueLog } from './issue-log';
import { settlePupils } from './settle-pupils';
import type { RawPupil } from './settle-pupils';
import type { ElementHandler } from './xml-walker';
import { walkXml } from './xml-walker';

/** Where a list may stand: at the root, or inside a SOAP envelope or its answer. */
const wrappers: ReadonlySet<string> = new Set(['envelope', 'leerlinggegevens_antwoord']);

/** What goes into the reader. `today` counts as reference day when the file names none. */
export type ClassListFile = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly today: Day;
};

type Found = { format: ClassListFormat | null; noData: boolean; part: boolean };

const documentHandler = (
  records: EdexRecords,
  dropped: DropTally,
  found: Found,
): ElementHandler => {
  const search = (name: string, line: number, atRoot: boolean): ElementHandler | null => {
    if (name === 'edex' || name === 'leerlinggegevens') {
      if (found.format !== null) throw new ClassListError('CLASS_LIST_SEVERAL_LISTS', { line });
      found.format = name === 'edex' ? 'edexml' : 'uwlr';
      return listHandler(records, dropped);
    }
    if (name === 'geengegevens' || name === 'geenwijzigingen') found.noData = true;
    if (name.startsWith('leerlinggegevens-')) found.part = true; // UWLR "getrapt": half a list
    if (atRoot && !wrappers.has(name)) return null;
    return { child: (child, _attributes, childLine) => search(child, childLine, false) };
  };
  return { child: (name, _attributes, line) => search(name, line, true) };
};

const readRecords = (bytes: Uint8Array, dropped: DropTally) => {
  const records: EdexRecords = { school: null, groups: [], pupils: [], staff: [] };
  const found: Found = { format: null, noData: false, part: false };
  walkXml(bytes, documentHandler(records, dropped, found));
  if (found.format === null) {
    if (found.noData) throw new ClassListError('CLASS_LIST_UWLR_NO_DATA');
    if (found.part) throw new ClassListError('CLASS_LIST_UWLR_PART');
    throw new ClassListError('CLASS_LIST_ROOT_UNKNOWN', { line: 1 });
  }
  if (records.pupils.length === 0) throw new ClassListError('CLASS_LIST_NO_PUPILS');
  return { records, format: found.format };
};

const classGroupsOf = (records: EdexRecords, issues: IssueLog): readonly ListedClassGroup[] => {
  const groups = new Map<string, ListedClassGroup>();
  for (const { key, kind, fields, line } of records.groups) {
    const reading = { fields, line, issues };
    const first = groups.get(key);
    if (key === '') issues.add({ code: 'KEY_MISSING', line, field: 'classGroup' });
    else if (key.length > longestKey) {
      issues.add({ code: 'KEY_TOO_LONG', line, field: 'classGroup' });
    } else if (first !== undefined) {
      const numbers = { firstLine: first.line };
      issues.add({ code: 'GROUP_KEY_DUPLICATE', line, field: 'classGroup', numbers });
    } else {
      const name = labelOf(reading);
      if (name === '') issues.add({ code: 'NAME_MISSING', line, field: 'classGroup' });
      const yearGroup = kind === 'class' ? yearGroupOf(reading) : null;
      const keyIsStable = isStableKey(key);
      groups.set(key, { key, keyIsStable, name: name || key, kind, yearGroup, line });
    }
  }
  return [...groups.values()];
};

const rawPupilOf = (record: EdexRecords['pupils'][number], issues: IssueLog): RawPupil => {
  const { key, fields, classGroupKey, compositeGroupKeys, line } = record;
  const reading = { fields, line, issues };
  if (key === '') issues.add({ code: 'KEY_MISSING', line, field: 'key' });
  return {
    ...namesOf(reading),
    key,
    birthDate: dayOfField(reading, 'geboortedatum', 'birthDate'),
    sex: sexOf(reading),
    yearGroup: yearGroupOf(reading),
    classGroupKey,
    compositeGroupKeys,
    startDay: dayOfField(reading, 'instroomdatum', 'startDay'),
    leaveDay: dayOfField(reading, 'uitstroomdatum', 'leaveDay'),
    line,
  };
};

/** @throws ClassListError; `code` and `line` say why, nothing of the file's text does. */
export const readEdexml = ({ bytes, fileName, today }: ClassListFile): ClassList => {
  if (fileKindOf(bytes, fileName) !== 'xml') throw new ClassListError('CLASS_LIST_NOT_XML');
  const dropped = dropTally();
  const issues = issueLog();
  const { records, format } = readRecords(bytes, dropped);
  const startYear = startYearOf(records.school);
  const { fields, line } = records.school ?? { fields: new Map(), line: 1 };
  const school = { fields, line, issues };
  const referenceDay =
    dayOfField(school, 'peildatum', 'referenceDay') ??
    dayOfField(school, 'aanmaakdatum', 'referenceDay') ??
    today;
  const classGroups = classGroupsOf(records, issues);
  const raw = records.pupils.map((record) => rawPupilOf(record, issues));
  const groupKeys = new Set(classGroups.map((group) => group.key));
  return {
    format,
    version: /^\d+(?:\.\d+){0,2}$/.exec(cleanText(fields.get('xsdversie') ?? ''))?.[0] ?? null,
    school: schoolOf(school),
    schoolYear: { startYear },
    referenceDay,
    classGroups,
    ...settlePupils({ raw, classGroups, referenceDay, issues }),
    staff: staffOf(records, groupKeys, { issues, dropped }),
    dropped: dropped.result(),
    ...issues.result(),
  };
};

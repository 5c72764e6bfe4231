/**
 * Which elements of EDEXML are read, and where. Direct children only: `leerling` and `leerkracht` hold
 * references with the same names as the lists (FORMAT.md, warning under "Document").
 */
import type { ListField } from './class-list';
import { ClassListError } from './class-list-error';
import type { DropTally } from './dropped-fields';
import type { Attributes, ElementHandler } from './xml-walker';

/** Texts by element name, as they stand in the file. */
export type Fields = ReadonlyMap<string, string>;

export type GroupRecord = {
  readonly key: string;
  readonly kind: 'class' | 'composite';
  readonly fields: Fields;
  readonly line: number;
};
export type PupilRecord = {
  readonly key: string;
  readonly fields: Fields;
  readonly classGroupKey: string | null;
  readonly compositeGroupKeys: readonly string[];
  readonly line: number;
};
export type StaffRecord = {
  readonly key: string;
  readonly fields: Fields;
  readonly roles: readonly string[];
  readonly roleDescriptions: readonly string[];
  readonly classGroupKeys: readonly string[];
  readonly line: number;
};

export type EdexRecords = {
  school: { readonly fields: Fields; readonly line: number } | null;
  readonly groups: GroupRecord[];
  readonly pupils: PupilRecord[];
  readonly staff: StaffRecord[];
};

const limits = { school: 1, classGroup: 2_000, pupil: 10_000, staff: 5_000 } as const;

const assertRoom = (count: number, field: keyof typeof limits & ListField, line: number): void => {
  if (count >= limits[field]) {
    throw new ClassListError('CLASS_LIST_TOO_MANY', { line, field, limit: limits[field] });
  }
};

const schoolFields: ReadonlySet<string> = new Set([
  'schooljaar',
  'peildatum',
  'aanmaakdatum',
  'brincode',
  'dependancecode',
  'instellingsnummer',
  'schoolkey',
  'xsdversie',
]);
const groupFields: ReadonlySet<string> = new Set(['naam', 'jaargroep']);
const nameFields = ['achternaam', 'voorvoegsel', 'voornamen', 'voorletters-1', 'roepnaam'] as const;
const pupilFields: ReadonlySet<string> = new Set([
  ...nameFields,
  'geboortedatum',
  'geslacht',
  'jaargroep',
  'instroomdatum',
  'uitstroomdatum',
]);
const staffFields: ReadonlySet<string> = new Set(nameFields);

/** The first one counts when a file has a field twice. */
const textInto = (fields: Map<string, string>, name: string): ElementHandler => ({
  text: (text) => {
    if (!fields.has(name)) fields.set(name, text);
  },
});

const keyOf = (attributes: Attributes): string => attributes('key').trim();

const schoolHandler = (records: EdexRecords, line: number): ElementHandler => {
  assertRoom(records.school === null ? 0 : 1, 'school', line);
  const fields = new Map<string, string>();
  records.school = { fields, line };
  return { child: (name) => (schoolFields.has(name) ? textInto(fields, name) : null) };
};

const groupsHandler = (records: EdexRecords): ElementHandler => ({
  child: (name, attributes, line) => {
    if (name !== 'groep' && name !== 'samengestelde_groep') return null;
    assertRoom(records.groups.length, 'classGroup', line);
    const fields = new Map<string, string>();
    const kind = name === 'groep' ? 'class' : 'composite';
    records.groups.push({ key: keyOf(attributes), kind, fields, line });
    return { child: (child) => (groupFields.has(child) ? textInto(fields, child) : null) };
  },
});

const pupilsHandler = (records: EdexRecords, dropped: DropTally): ElementHandler => ({
  child: (name, attributes, line) => {
    if (name !== 'leerling') return null;
    assertRoom(records.pupils.length, 'pupil', line);
    if (attributes('eckid') !== '') dropped.add('eckId');
    const fields = new Map<string, string>();
    const compositeGroupKeys: string[] = [];
    let classGroupKey: string | null = null;
    return {
      child: (child, childAttributes) => {
        if (pupilFields.has(child)) return textInto(fields, child);
        if (child === 'groep') classGroupKey ??= keyOf(childAttributes);
        else if (child === 'samengestelde_groepen') return composites(compositeGroupKeys);
        else dropped.element(child);
        return null;
      },
      end: () =>
        records.pupils.push({
          key: keyOf(attributes),
          fields,
          classGroupKey,
          compositeGroupKeys,
          line,
        }),
    };
  },
});

const mostComposites = 100;
const composites = (keys: string[]): ElementHandler => ({
  child: (name, attributes) => {
    if (name === 'samengestelde_groep' && keys.length < mostComposites)
      keys.push(keyOf(attributes));
    return null;
  },
});

const mostRoles = 50;
const staffHandler = (records: EdexRecords, dropped: DropTally): ElementHandler => ({
  child: (name, attributes, line) => {
    if (name !== 'leerkracht') return null;
    assertRoom(records.staff.length, 'staff', line);
    if (attributes('eckid') !== '') dropped.add('eckId');
    const fields = new Map<string, string>();
    const roles: string[] = [];
    const roleDescriptions: string[] = [];
    const classGroupKeys: string[] = [];
    const role = (child: string): ElementHandler | null => {
      const into = child === 'rol' ? roles : roleDescriptions;
      if ((child !== 'rol' && child !== 'rolomschrijving') || into.length >= mostRoles) return null;
      return { text: (text) => into.push(text) };
    };
    records.staff.push({
      key: keyOf(attributes),
      fields,
      roles,
      roleDescriptions,
      classGroupKeys,
      line,
    });
    const groupOfStaff: ElementHandler['child'] = (child, childAttributes) => {
      if (child !== 'groep' && child !== 'samengestelde_groep') return null;
      if (classGroupKeys.length < limits.classGroup) classGroupKeys.push(keyOf(childAttributes));
      return { child: role };
    };
    return {
      child: (child) => {
        if (staffFields.has(child)) return textInto(fields, child);
        if (child === 'groepen') return { child: groupOfStaff };
        if (child === 'rol' || child === 'rolomschrijving') return role(child);
        dropped.element(child);
        return null;
      },
    };
  },
});

/** Handles the children of `EDEX` or `leerlinggegevens`. */
export const listHandler = (records: EdexRecords, dropped: DropTally): ElementHandler => ({
  child: (name, _attributes, line) => {
    if (name === 'school') return schoolHandler(records, line);
    if (name === 'groepen') return groupsHandler(records);
    if (name === 'leerlingen') return pupilsHandler(records, dropped);
    if (name === 'leerkrachten') return staffHandler(records, dropped);
    return null;
  },
});

/** From rows to what the de-identification engine knows. Pure. */
import type { KnownGuardian, KnownIdentity, KnownPerson, KnownStaff } from '../../deidentify';
import {
  knownGuardian,
  knownPupil,
  knownRelative,
  knownStaff,
} from '../known-identity/known-people';
import { pupilNameOf } from '../pupils/pupil-name-row';
import type {
  GuardianNameRow,
  NameRow,
  NameRows,
  PupilNameRow,
  RelativeNameRow,
  StaffNameRow,
} from './names-repository';

export type KnownNames = {
  readonly files: readonly { readonly file: string; readonly identity: KnownIdentity }[];
  /** What the screen says for each pupil: by case file, or by pupil where there is none. */
  readonly codeNames: ReadonlyMap<string, string>;
};

const SCHOOL = 'school';
export const SOMEBODY = 'een leerling';

/** The vault keeps the thing alone ("Lantaarn"); the screen says "Casus Lantaarn". */
export const shownCodeName = (codeName: string): string =>
  /^casus\s/i.test(codeName) ? codeName : `Casus ${codeName}`;

const nameOf = (row: NameRow) => ({
  firstName: row.first_name,
  initials: row.initials,
  prefix: row.prefix,
  lastName: row.last_name,
});

const pupilOf = (row: PupilNameRow): KnownPerson => ({
  ...knownPupil({
    name: pupilNameOf(row),
    sex: row.sex,
  }),
  key: row.id,
});

const guardianOf = (row: GuardianNameRow): KnownGuardian => ({
  ...knownGuardian({ ...row, name: nameOf(row) }),
  key: row.id,
});

const relativeOf = (row: RelativeNameRow): KnownPerson => ({
  ...knownRelative({ ...nameOf({ ...row, initials: '' }), kind: row.kind }),
  key: row.id,
});

const staffOfRow = (row: StaffNameRow): KnownStaff => ({
  ...knownStaff({ name: nameOf(row), role: row.role }),
  key: row.id,
});

const byFile = <Row extends { readonly case_file_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.case_file_id);
    if (group === undefined) groups.set(row.case_file_id, [row]);
    else group.push(row);
  }
  return groups;
};

/** All identities of a school: each case file, each pupil without one, and the school with its staff. */
export const knownNames = (rows: NameRows): KnownNames => {
  const guardians = byFile(rows.guardians);
  const relatives = byFile(rows.relatives);
  const staffOfFiles = byFile(rows.staffOfFiles);
  const staff = new Map(rows.staff.map((row) => [row.id, staffOfRow(row)]));
  const staffOf = (file: string): KnownStaff[] =>
    (staffOfFiles.get(file) ?? []).flatMap(({ staff_id }) => staff.get(staff_id) ?? []);
  const pupils = rows.pupils.map((row) => {
    const pupil = pupilOf(row);
    if (row.case_file_id === null) return { file: row.id, identity: { pupil } };
    const file = row.case_file_id;
    return {
      file,
      identity: {
        pupil,
        guardians: (guardians.get(file) ?? []).map(guardianOf),
        siblings: (relatives.get(file) ?? []).map(relativeOf),
        staff: staffOf(file),
      },
    };
  });
  const around: KnownIdentity = {
    pupil: {},
    staff: [...staff.values()],
    school: rows.school ?? null,
  };
  const codeNames = rows.pupils.map(
    ({ id, case_file_id, code_name }) =>
      [case_file_id ?? id, code_name === null ? SOMEBODY : shownCodeName(code_name)] as const,
  );
  return { files: [...pupils, { file: SCHOOL, identity: around }], codeNames: new Map(codeNames) };
};

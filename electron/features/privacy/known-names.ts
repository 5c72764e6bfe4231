/** From rows to what the de-identification engine knows. Pure. */
import type {
  GuardianRelation,
  KnownGuardian,
  KnownIdentity,
  KnownPerson,
  KnownStaff,
  StaffRole,
} from '../../deidentify';
import { addressParts } from './address-parts';
import type {
  GuardianNameRow,
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
const SOMEBODY = 'een leerling';

/** The vault keeps the thing alone ("Lantaarn"); the screen says "Casus Lantaarn". */
export const shownCodeName = (codeName: string): string =>
  /^casus\s/i.test(codeName) ? codeName : `Casus ${codeName}`;

const sexes = { boy: 'male', girl: 'female', unknown: 'unknown', unspecified: 'unknown' } as const;
const relativeSexes = { brother: 'male', sister: 'female', other: 'unknown' } as const;

const relations: Readonly<Record<string, GuardianRelation>> = {
  mother: 'mother',
  father: 'father',
  stepMother: 'stepMother',
  stepFather: 'stepFather',
  legalGuardian: 'guardian',
};

const roles: Readonly<Record<string, StaffRole>> = {
  teacher: 'teacher',
  careCoordinator: 'careCoordinator',
  educationalPsychologist: 'educationalPsychologist',
  headTeacher: 'principal',
};

const guardianSex = (relation: string): 'female' | 'male' | 'unknown' => {
  if (relation === 'mother' || relation === 'stepMother') return 'female';
  return relation === 'father' || relation === 'stepFather' ? 'male' : 'unknown';
};

const nameOf = (row: {
  readonly id: string;
  readonly first_name: string;
  readonly initials?: string;
  readonly prefix: string;
  readonly last_name: string;
}): KnownPerson => ({
  key: row.id,
  firstName: row.first_name,
  initials: row.initials ?? '',
  prefix: row.prefix,
  lastName: row.last_name,
});

const knownPupil = (row: PupilNameRow): KnownPerson => ({
  ...nameOf(row),
  givenNames: row.given_names,
  nickname: row.nickname,
  sex: sexes[row.sex],
});

const knownGuardian = (row: GuardianNameRow): KnownGuardian => {
  const address = addressParts(row.address);
  const relation = relations[row.relation];
  return {
    ...nameOf(row),
    sex: guardianSex(row.relation),
    ...(relation === undefined ? {} : { relation }),
    phones: row.phone === '' ? [] : row.phone.split(/[,;\n]| of /),
    emails: row.email === '' ? [] : row.email.split(/[,;\s]+/),
    addresses: address === null ? [] : [address],
  };
};

const knownRelative = (row: RelativeNameRow): KnownPerson => ({
  ...nameOf(row),
  sex: relativeSexes[row.kind],
});

const knownStaff = (row: StaffNameRow): KnownStaff => ({
  ...nameOf(row),
  role: roles[row.role] ?? 'other',
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
  const staff = new Map(rows.staff.map((row) => [row.id, knownStaff(row)]));
  const staffOf = (file: string): KnownStaff[] =>
    (staffOfFiles.get(file) ?? []).flatMap(({ staff_id }) => staff.get(staff_id) ?? []);
  const pupils = rows.pupils.map((row) => {
    const pupil = knownPupil(row);
    if (row.case_file_id === null) return { file: row.id, identity: { pupil } };
    const file = row.case_file_id;
    return {
      file,
      identity: {
        pupil,
        guardians: (guardians.get(file) ?? []).map(knownGuardian),
        siblings: (relatives.get(file) ?? []).map(knownRelative),
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

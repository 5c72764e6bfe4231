import { readFileSync } from 'node:fs';
import { v7 } from 'uuid';
import { ClassGroupId, PupilId, StaffId } from '../../../electron/contract/ids';
import type { ClassList } from '../../../electron/features/pupils/class-list/class-list';
import { ClassListError } from '../../../electron/features/pupils/class-list/class-list-error';
import { readEdexml } from '../../../electron/features/pupils/class-list/edexml-reader';
import type {
  ExistingClassGroup,
  ExistingPupil,
  ExistingStaff,
  GroupRef,
  ImportInput,
  ImportPlan,
} from '../../../electron/features/pupils/class-list/import-plan-types';

export const today = '2026-01-15';
export const mainFixture = 'synthetic-edexml-2.1-2025-2026.xml';

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/class-lists/${name}`, import.meta.url));

export const readFixture = (name: string): ClassList =>
  readEdexml({ bytes: fixture(name), fileName: name, today });

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readText = (text: string): ClassList =>
  readEdexml({ bytes: bytesOf(text), fileName: 'EDEX.XML', today });

/** The coded error that a call throws; anything else is a failed test. */
export const refusal = (call: () => unknown): ClassListError => {
  try {
    call();
  } catch (error) {
    if (error instanceof ClassListError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
};

type Parts = {
  readonly school?: string;
  readonly groups?: string;
  readonly pupils?: string;
  readonly staff?: string;
};
/** A small EDEXML file; line 1 is the root, 2 the school, 3 the groups, 4 the pupils, 5 the staff. */
export const edex = ({ school, groups, pupils, staff }: Parts): string =>
  `<EDEX>
<school>${school ?? '<schooljaar>2025-2026</schooljaar><peildatum>2025-09-01</peildatum>'}</school>
<groepen>${groups ?? ''}</groepen>
<leerlingen>${pupils ?? '<leerling key="1"><achternaam>Voorbeeld</achternaam><jaargroep>4</jaargroep></leerling>'}</leerlingen>
<leerkrachten>${staff ?? ''}</leerkrachten>
</EDEX>`;

export type Vault = Pick<ImportInput, 'pupils' | 'classGroups' | 'staff' | 'school'> & {
  readonly currentStartYear: number | null;
};
export const emptyVault: Vault = {
  pupils: [],
  classGroups: [],
  staff: [],
  school: { brinCode: null, dependanceCode: null, schoolKey: null },
  currentStartYear: null,
};

export const inputOf = (
  list: ClassList,
  vault: Vault,
  options: Partial<ImportInput> = {},
): ImportInput => ({
  list,
  ...vault,
  lastReferenceDay: null,
  chosenClassKeys: list.classGroups.map((group) => group.key),
  withPupilsWithoutClass: true,
  scope: 'wholeSchool',
  answers: [],
  confirmed: [],
  ...options,
});

const newPupilId = (): PupilId => PupilId.parse(v7());

/** What the service does with a plan, in memory: the tests' stand-in for the database. */
export const carryOut = (vault: Vault, input: ImportInput, plan: ImportPlan): Vault => {
  const startYear = input.list.schoolYear.startYear;
  const ids = new Map<string, ClassGroupId>();
  const added = plan.classGroups.add.map((group): ExistingClassGroup => {
    const id = ClassGroupId.parse(v7());
    ids.set(group.listKey, id);
    const { listKey: _listKey, ...rest } = group;
    return { ...rest, id, startYear };
  });
  const idOf = (ref: GroupRef): ClassGroupId => {
    const id = ref.kind === 'existing' ? ref.id : ids.get(ref.listKey);
    if (id === undefined) throw new Error('The plan refers to a group that it does not add');
    return id;
  };
  const classGroups = vault.classGroups.map((group) => {
    const change = plan.classGroups.change.find(({ id }) => id === group.id);
    if (change === undefined) return group;
    const { previousName: _previousName, ...rest } = change;
    return { ...group, ...rest };
  });
  const changeOf = new Map(plan.change.map((change) => [change.pupilId, change.changes]));
  const leaveOf = new Map(plan.left.map((left) => [left.pupilId, left.leaveDay]));
  const dropped = new Set(plan.drop.map(({ pupilId }) => pupilId));
  const pupils = vault.pupils
    .filter(({ id }) => !dropped.has(id))
    .map((pupil): ExistingPupil => {
      const next: Record<string, unknown> = { ...pupil };
      for (const change of changeOf.get(pupil.id) ?? []) {
        if (change.field === 'classGroup') {
          next['classGroupId'] = change.to === null ? null : idOf(change.to);
        } else if (change.field === 'compositeGroups') {
          next['compositeGroupIds'] = change.to.map(idOf);
        } else next[change.field] = change.to;
      }
      const leaveDay = leaveOf.get(pupil.id);
      return { ...pupil, ...next, ...(leaveDay === undefined ? {} : { leaveDay }) };
    });
  const addedPupils = plan.add.map(
    ({ listKey: _listKey, line: _line, classGroup, compositeGroups, ...rest }): ExistingPupil => ({
      ...rest,
      id: newPupilId(),
      classGroupId: classGroup === null ? null : idOf(classGroup),
      compositeGroupIds: compositeGroups.map(idOf),
      hasCaseFile: false,
    }),
  );
  const staffOf = (planned: ImportPlan['staff']['add'][number], id: StaffId): ExistingStaff => {
    const { listKey: _listKey, line: _line, classGroups: refs, ...rest } = planned;
    return { ...rest, id, classGroupIds: refs.map(idOf) };
  };
  const staff = vault.staff.map((member) => {
    const change = plan.staff.change.find(({ id }) => id === member.id);
    return change === undefined ? member : staffOf(change, member.id);
  });
  return {
    pupils: [...pupils, ...addedPupils],
    classGroups: [...classGroups, ...added],
    staff: [...staff, ...plan.staff.add.map((planned) => staffOf(planned, StaffId.parse(v7())))],
    school: plan.adoptSchool ?? vault.school,
    currentStartYear: Math.max(startYear, vault.currentStartYear ?? 0),
  };
};

/**
 * Makes the plan of an import from the list and the vault as it stands. Preview and import both come
 * from here; the hash shows whether the vault changed in between.
 */
import { CodedError } from '../../contract/coded-error';
import type { ReadHandle } from '../../vault/database/handles';
import type { ClassList } from '../pupils/class-list/class-list';
import { planImport } from '../pupils/class-list/import-plan';
import type { ImportInput, ImportPlan } from '../pupils/class-list/import-plan-types';
import { hashOf } from './list-file';
import type { PlanRequest } from './plan-request';
import { isSameSchool } from './school-identity';
import {
  selectSchoolIdentities,
  selectStoredClassGroups,
  selectStoredStaff,
  selectYearFacts,
} from './school-state-repository';
import type { SchoolIdentity, StoredSchool } from './school-state-repository';
import { selectStoredPupils } from './stored-pupils-repository';
import type { StoredPupil } from './stored-pupils-repository';

type SchoolState = Pick<
  ImportInput,
  'currentStartYear' | 'lastReferenceDay' | 'classGroups' | 'staff'
> & { readonly pupils: readonly StoredPupil[] };

export type Planned = {
  readonly list: ClassList;
  readonly request: PlanRequest;
  readonly state: SchoolState;
  readonly plan: ImportPlan;
  readonly planHash: string;
};

const newSchool: SchoolState = {
  currentStartYear: null,
  lastReferenceDay: null,
  pupils: [],
  classGroups: [],
  staff: [],
};

const stateOf = async (
  read: ReadHandle,
  { schoolId, startYear }: { readonly schoolId: string; readonly startYear: number },
): Promise<SchoolState> => ({
  ...(await selectYearFacts(read, schoolId)),
  pupils: await selectStoredPupils(read, schoolId),
  classGroups: await selectStoredClassGroups(read, schoolId),
  staff: await selectStoredStaff(read, { schoolId, startYear }),
});

const schoolOf = ({ school }: PlanRequest, schools: readonly StoredSchool[]): SchoolIdentity => {
  if (school.kind === 'new') return { brinCode: null, dependanceCode: null, schoolKey: null };
  const found = schools.find(({ id }) => id === school.id);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  const { brinCode, dependanceCode, schoolKey } = found;
  return { brinCode, dependanceCode, schoolKey };
};

/**
 * @throws CodedError NOT_FOUND for an unknown school, CLASS_LIST_SCHOOL_KNOWN when the list would give
 * this school the code of another school of the vault; ClassListError CLASS_LIST_OLDER_SCHOOL_YEAR
 */
export const planFor = async (
  read: ReadHandle,
  { list, request }: { readonly list: ClassList; readonly request: PlanRequest },
): Promise<Planned> => {
  const schools = await selectSchoolIdentities(read);
  const school = schoolOf(request, schools);
  const schoolId = request.school.kind === 'existing' ? request.school.id : null;
  const state =
    schoolId === null
      ? newSchool
      : await stateOf(read, { schoolId, startYear: list.schoolYear.startYear });
  const { chosenClassKeys, withPupilsWithoutClass, scope, answers, confirmed } = request;
  const plan = planImport({
    ...state,
    list,
    school,
    chosenClassKeys,
    withPupilsWithoutClass,
    scope,
    answers,
    confirmed,
  });
  const { adoptSchool } = plan;
  if (
    adoptSchool !== null &&
    schools.some((other) => other.id !== schoolId && isSameSchool(other, adoptSchool))
  ) {
    throw new CodedError('CLASS_LIST_SCHOOL_KNOWN');
  }
  const planHash = hashOf(JSON.stringify([request.school, plan]));
  return { list, request, state, plan, planHash };
};

/** Nothing left to confirm or to answer. */
export const isReady = ({ confirm, ask }: ImportPlan): boolean =>
  confirm.length === 0 && ask.length === 0;

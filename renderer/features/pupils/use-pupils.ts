/** Pupils, classes and staff of the current school, and their changes. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InputOf } from '../../../electron/contract/contract';
import type { PupilId, SchoolId, StaffId } from '../../../electron/contract/ids';
import type { pupils } from '../../../electron/contract/pupils';
import type { Pupil } from '../../../electron/contract/records';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';

type PupilInput = InputOf<(typeof pupils)['pupils.create']>['pupil'];
type StaffInput = InputOf<(typeof pupils)['staff.create']>['staff'];
type SchoolInput = InputOf<(typeof pupils)['schools.create']>;

const noSchool = '';

export const usePupils = (schoolId: SchoolId | null) =>
  useQuery({
    queryKey: keys.pupils(schoolId ?? noSchool),
    queryFn: () => valueOf(api.pupils.list({ schoolId: schoolId ?? noSchool })),
    enabled: schoolId !== null,
  });

export const useClassGroups = (schoolId: SchoolId | null) =>
  useQuery({
    queryKey: keys.classGroups(schoolId ?? noSchool),
    queryFn: () => valueOf(api.schools.classGroups({ schoolId: schoolId ?? noSchool })),
    enabled: schoolId !== null,
  });

export const useStaff = (schoolId: SchoolId | null) =>
  useQuery({
    queryKey: keys.staff(schoolId ?? noSchool),
    queryFn: () => valueOf(api.staff.list({ schoolId: schoolId ?? noSchool })),
    enabled: schoolId !== null,
  });

/** Adds a pupil, or changes the one with this id. */
export const useSavePupil = (schoolId: SchoolId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, pupil }: { id: PupilId | null; pupil: PupilInput }): Promise<Pupil> =>
      valueOf(
        id === null ? api.pupils.create({ schoolId, pupil }) : api.pupils.update({ id, pupil }),
      ),
    onSuccess: async (pupil) => {
      await client.invalidateQueries({ queryKey: keys.pupils(schoolId) });
      void client.invalidateQueries({ queryKey: keys.classGroups(schoolId) });
      void client.invalidateQueries({ queryKey: keys.caseFiles(schoolId) });
      if (pupil.caseFileId !== null) {
        void client.invalidateQueries({ queryKey: keys.caseFile(pupil.caseFileId) });
      }
    },
  });
};

export const useRemovePupil = (schoolId: SchoolId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: PupilId) => valueOf(api.pupils.remove({ id })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.pupils(schoolId) });
      void client.invalidateQueries({ queryKey: keys.classGroups(schoolId) });
    },
  });
};

/** Adds a member of staff, or changes the one with this id. */
export const useSaveStaff = (schoolId: SchoolId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, staff }: { readonly id: StaffId | null; readonly staff: StaffInput }) =>
      valueOf(
        id === null ? api.staff.create({ schoolId, staff }) : api.staff.update({ id, staff }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.staff(schoolId) });
      // A case file carries the staff around it.
      void client.invalidateQueries({ queryKey: ['caseFile'] });
    },
  });
};

/** Adds a school, or changes the one with this id. */
export const useSaveSchool = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...school }: SchoolInput & { readonly id: SchoolId | null }) =>
      valueOf(id === null ? api.schools.create(school) : api.schools.update({ id, ...school })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.schools }),
  });
};

/** Names for the ids and keys in a plan. Pure. */
import type { PupilId } from '../../contract/ids';
import { displayNameOf } from '../../contract/person-name';
import type { GroupRef } from '../pupils/class-list/import-plan-types';
import type { Planned } from './plan-import';

export type PlanNames = ReturnType<typeof planNames>;

export const planNames = ({ list, state }: Planned) => {
  const pupils = new Map(state.pupils.map((pupil) => [pupil.id, pupil]));
  const groups = new Map<string, string>(state.classGroups.map(({ id, name }) => [id, name]));
  const listedGroups = new Map(list.classGroups.map(({ key, name }) => [key, name]));
  const listedPupils = new Map(
    [...list.pupils, ...list.skipped.map(({ pupil }) => pupil)].map((pupil) => [pupil.key, pupil]),
  );

  const groupById = (id: string | null): string | null =>
    id === null ? null : (groups.get(id) ?? null);
  const group = (ref: GroupRef | null): string | null => {
    if (ref === null) return null;
    return ref.kind === 'existing' ? groupById(ref.id) : (listedGroups.get(ref.listKey) ?? null);
  };
  const person = (pupilId: PupilId) => {
    const pupil = pupils.get(pupilId);
    return {
      pupilId,
      name: pupil === undefined ? '' : displayNameOf(pupil),
      codeName: pupil?.codeName ?? null,
    };
  };
  return {
    group,
    groupById,
    person,
    pupil: (pupilId: PupilId) => pupils.get(pupilId),
    candidate: (pupilId: PupilId) => {
      const pupil = pupils.get(pupilId);
      return {
        ...person(pupilId),
        birthDate: pupil?.birthDate ?? null,
        className: groupById(pupil?.classGroupId ?? null),
      };
    },
    /** A pupil of the list that a question is about. */
    listed: (listKey: string) => {
      const pupil = listedPupils.get(listKey);
      return {
        pupilId: null,
        name: pupil === undefined ? '' : displayNameOf(pupil),
        codeName: null,
        birthDate: pupil?.birthDate ?? null,
        className: listedGroups.get(pupil?.classGroupKey ?? '') ?? null,
      };
    },
  };
};

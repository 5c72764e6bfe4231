import type { HandlersOf } from '../../contract/contract';
import type { pupils } from '../../contract/pupils';
import type { OpenContext } from '../context';
import { createPupil, listPupils, removePupil, updatePupil } from './pupils-service';
import { createSchool, listClassGroups, listSchools, updateSchool } from './schools-service';
import { createStaff, listStaff, updateStaff } from './staff-service';

export const pupilsHandlers: HandlersOf<typeof pupils, OpenContext> = {
  'schools.list': (context) => listSchools(context),
  'schools.create': (context, draft) => createSchool(context, draft),
  'schools.update': (context, draft) => updateSchool(context, draft),
  'schools.classGroups': (context, { schoolId }) => listClassGroups(context, schoolId),
  'pupils.list': (context, { schoolId }) => listPupils(context, schoolId),
  'pupils.create': (context, input) => createPupil(context, input),
  'pupils.update': (context, input) => updatePupil(context, input),
  'pupils.remove': async (context, { id }) => {
    await removePupil(context, id);
    return {};
  },
  'staff.list': (context, { schoolId }) => listStaff(context, schoolId),
  'staff.create': (context, input) => createStaff(context, input),
  'staff.update': (context, input) => updateStaff(context, input),
};

/** The privacy view: texts with every known name replaced, for the screen alone. */
import { z } from 'zod';
import { contract } from './contract';
import { CaseFileId, SchoolId } from './ids';

export const privacy = contract({
  /**
   * Gives the texts in the same order. Of a case file the names of its own school are hidden, whichever
   * school is worked in (NOT_FOUND: it is not there); texts of no file in particular say of which school.
   */
  'privacy.mask': {
    input: z.strictObject({
      of: z.union([
        z.strictObject({ caseFileId: CaseFileId }),
        z.strictObject({ schoolId: SchoolId }),
      ]),
      texts: z.array(z.string().max(400_000)).max(500),
    }),
    output: z.strictObject({ texts: z.array(z.string()) }),
    errors: ['NOT_FOUND'],
  },
});

/** The privacy view: texts with every known name replaced, for the screen alone. */
import { z } from 'zod';
import { contract } from './contract';
import { CaseFileId, SchoolId } from './ids';

export const privacy = contract({
  /** Gives the texts in the same order. `caseFileId` says whose file they are from, if of one. */
  'privacy.mask': {
    input: z.strictObject({
      schoolId: SchoolId,
      caseFileId: CaseFileId.nullable(),
      texts: z.array(z.string().max(400_000)).max(500),
    }),
    output: z.strictObject({ texts: z.array(z.string()) }),
  },
});

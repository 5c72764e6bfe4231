/** Calls that the main process makes itself; the bridge passes none of these on for the screen. */
import { z } from 'zod';
import { contract } from './contract';
import { CasusId, FileToken } from './ids';
import { filePurposes, PickedFile } from './shell';

export const internal = contract({
  'internal.registerFile': {
    input: z.strictObject({
      path: z.string().min(1).max(4096),
      purpose: z.enum(filePurposes),
      name: z.string(),
      byteLength: z.number().int().min(0),
    }),
    output: PickedFile,
  },
  'internal.pathOf': {
    input: z.strictObject({ token: FileToken, purpose: z.enum(filePurposes) }),
    output: z.strictObject({ path: z.string() }),
    errors: ['FILE_TOKEN_UNKNOWN'],
  },
});

/** Needs an open vault. */
export const internalCasus = contract({
  'internal.casusPrint': {
    input: z.strictObject({ id: CasusId }),
    output: z.strictObject({ html: z.string(), title: z.string(), fileName: z.string() }),
    errors: ['NOT_FOUND', 'CASUS_NOT_RELEASED', 'IDENTITY_LEFT'],
  },
  'internal.casusExported': {
    input: z.strictObject({ id: CasusId, contentHash: z.string().length(64) }),
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
});

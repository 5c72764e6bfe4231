/** Calls that the main process makes itself; the bridge passes none of these on for the screen. */
import { z } from 'zod';
import { casusLayouts } from './casus-calls';
import { contract } from './contract';
import { CasusId, Day, FileToken } from './ids';
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

const exported = {
  input: z.strictObject({
    id: CasusId,
    versionNumber: z.number().int().min(1),
    layout: z.enum(casusLayouts),
  }),
  errors: ['NOT_FOUND', 'CASUS_NOT_RELEASED', 'IDENTITY_LEFT'],
} as const;

/** Needs an open vault. */
export const internalCasus = contract({
  'internal.casusPrint': {
    ...exported,
    output: z.strictObject({
      html: z.string(),
      /** In the file's properties. */
      title: z.string(),
      footer: z.string(),
      /** Of the release: the only day that the file's properties tell. */
      date: Day,
    }),
  },
  'internal.casusDocx': {
    ...exported,
    output: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  },
  'internal.casusExported': {
    input: exported.input.extend({
      format: z.enum(['pdf', 'docx']),
      contentHash: z.string().length(64),
    }),
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
});

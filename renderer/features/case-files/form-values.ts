/** The values of the case file form, and what is asked of them. Error messages are codes. */
import { z } from 'zod';
import { CaseFileDraft } from '../../../electron/contract/case-files';
import type { CaseFile } from '../../../electron/contract/case-files';
import { GuardianDraft, RelativeDraft } from '../../../electron/contract/records';

export const CaseFileForm = CaseFileDraft.extend({
  codeName: z.string().trim().min(2, 'codeNameShort').max(60, 'codeNameLong'),
  openedOn: z.iso.date('date'),
  guardians: z
    .array(
      GuardianDraft.refine(({ name }) => name.firstName !== '' || name.lastName !== '', {
        path: ['name', 'firstName'],
        message: 'guardianName',
      }),
    )
    .max(12),
  relatives: z
    .array(
      RelativeDraft.refine(({ firstName, lastName }) => firstName !== '' || lastName !== '', {
        path: ['firstName'],
        message: 'relativeName',
      }),
    )
    .max(20),
});
export type CaseFileFormValues = z.input<typeof CaseFileForm>;

/** Half-typed values in a stored draft, with the version that they were typed over. */
const StoredForm = z.strictObject({
  version: z.number().int().nullable(),
  values: CaseFileDraft.extend({ codeName: z.string(), openedOn: z.string() }),
});
export type StoredForm = {
  readonly version: number | null;
  readonly values: CaseFileFormValues;
};

/** What a stored draft holds; null when it isn't one of this form (an older version of the app). */
export const storedFormOf = (payload: unknown): StoredForm | null => {
  const found = StoredForm.safeParse(payload);
  return found.success ? found.data : null;
};

type Start = { readonly codeName: string; readonly today: string; readonly phase: number };

/** A new file: the first phase, and the school's own term (domain.md section 3). */
export const newFileValues = ({ codeName, today, phase }: Start): CaseFileFormValues => ({
  codeName,
  supportPhase: phase,
  summary: '',
  retentionRegime: 'school',
  retentionReason: '',
  openedOn: today,
  guardians: [],
  relatives: [],
  staffIds: [],
});

export const valuesOfFile = (file: CaseFile): CaseFileFormValues => ({
  codeName: file.codeName,
  supportPhase: file.supportPhase,
  summary: file.summary,
  retentionRegime: file.retentionRegime,
  retentionReason: file.retentionReason,
  openedOn: file.openedOn,
  guardians: file.guardians.map((guardian) => ({ ...guardian, name: { ...guardian.name } })),
  relatives: file.relatives.map((relative) => ({ ...relative })),
  staffIds: file.staff.map(({ id }) => id),
});

export const emptyGuardian: CaseFileFormValues['guardians'][number] = {
  id: null,
  name: { firstName: '', initials: '', prefix: '', lastName: '' },
  relation: 'mother',
  custody: 'unknown',
  rightToInformation: 'unknown',
  secretAddress: false,
  language: '',
  phone: '',
  email: '',
  address: '',
  remarks: '',
};

export const emptyRelative: CaseFileFormValues['relatives'][number] = {
  id: null,
  kind: 'brother',
  firstName: '',
  prefix: '',
  lastName: '',
};

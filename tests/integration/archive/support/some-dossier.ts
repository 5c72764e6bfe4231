/** One dossier of invented people, to change where a test needs it. */
import { v7 } from 'uuid';
import type { z } from 'zod';
import { ArchiveDossier } from '../../../../electron/contract/archive';

type Given = z.input<typeof ArchiveDossier>;
type Guardian = Given['guardians'][number];

export const someGuardian = (change: Partial<Guardian> = {}): Guardian => ({
  id: v7(),
  name: { firstName: 'Elske', initials: '', prefix: '', lastName: 'Voorbeeld' },
  relation: 'mother',
  custody: 'yes',
  rightToInformation: 'yes',
  secretAddress: false,
  language: '',
  phone: '',
  email: '',
  address: '',
  remarks: '',
  ...change,
});

export const someStaff = (lastName: string): Given['staff'][number] => ({
  id: v7(),
  name: { firstName: 'Joke', initials: '', prefix: '', lastName },
  role: 'teacher',
  roleDescription: '',
});

export const someDossier = (change: Partial<Given> = {}): ArchiveDossier =>
  ArchiveDossier.parse({
    id: v7(),
    pupil: {
      name: {
        firstName: 'Noor',
        initials: '',
        prefix: "van 't",
        lastName: 'Voorbeeld',
        givenNames: '',
        nickname: '',
      },
      birthDate: '2017-03-04',
      sex: 'girl',
      yearGroup: '4',
      startDate: '2021-03-04',
      leaveDate: null,
      className: '4B',
    },
    supportPhase: 3,
    summary: 'Leest graag over sterren.',
    openedOn: '2025-09-01',
    codeName: null,
    guardians: [],
    relatives: [],
    staff: [],
    records: [],
    ...change,
  } satisfies Given);

export const someContact = (guardianIds: readonly string[]): Given['records'][number] => ({
  kind: 'guardianContact',
  id: v7(),
  draft: {
    kind: 'phone',
    on: '2025-11-10',
    guardianIds: [...guardianIds],
    others: '',
    tone: 'positive',
    said: 'Het rekenen gaat beter.',
    followUpOn: null,
    followUp: '',
  },
  agreementIds: [],
  createdAt: '2025-11-10T10:00:00.000Z',
  updatedAt: '2025-11-10T10:00:00.000Z',
});

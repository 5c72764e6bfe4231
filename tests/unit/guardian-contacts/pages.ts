import type { PlanContentRecord } from '../../../electron/features/guardian-contacts/contact-records';
import type { PrintedPreparation } from '../../../electron/features/guardian-contacts/document/preparation-document';
import type { PrintableDocument } from '../../../electron/contract/document';

export const textOf = (document: PrintableDocument): string => JSON.stringify(document);

export const words = (count: number): string => 'beschrijving '.repeat(count).trim();

export const preparation = (change: Partial<PrintedPreparation> = {}): PrintedPreparation => ({
  pupil: "Noor van 't Voorbeeld",
  guardians: ['Elske Voorbeeld (moeder)'],
  last: { on: '2025-10-30', kind: 'phone' },
  views: { talents: 'Bouwt hutten.', wishes: 'Meer vriendinnen.', askedOn: '2025-09-02' },
  contacts: [
    {
      kind: 'phone',
      on: '2025-10-30',
      tone: 'positive',
      said: 'Het rekenen gaat beter.',
      followUp: 'de zwemles',
      followUpOn: '2025-12-01',
    },
  ],
  agreements: [{ what: 'Een hulpkaart maken.', owner: 'leerkracht', dueOn: '2025-11-20' }],
  trajectory: {
    name: 'Impulsklas',
    week: 5,
    weekCount: 12,
    goals: ['Noor vraagt hulp.'],
    worked: 'Op woensdag bij rekenen.',
  },
  today: '2025-11-12',
  ...change,
});

const id = (at: number): string =>
  `01890000-0000-7000-8000-0000000000${String(at).padStart(2, '0')}`;

/** As much as the forms take. */
export const longestPreparation = (): PrintedPreparation =>
  preparation({
    pupil: words(12),
    guardians: Array.from({ length: 6 }, () => `${words(4)} (moeder)`),
    views: { talents: words(1500), wishes: words(1500), askedOn: '2025-09-02' },
    contacts: Array.from({ length: 9 }, () => ({
      kind: 'multidisciplinaryMeeting' as const,
      on: '2025-09-30',
      tone: 'concern' as const,
      said: words(1500),
      followUp: words(38),
      followUpOn: '2025-12-01',
    })),
    agreements: Array.from({ length: 20 }, () => ({
      what: words(38),
      owner: words(15),
      dueOn: '2025-11-20',
    })),
    trajectory: {
      name: words(6),
      week: 12,
      weekCount: 12,
      goals: Array.from({ length: 8 }, () => words(38)),
      worked: words(300),
    },
  });

export const planContent = (change: Partial<PlanContentRecord> = {}): PlanContentRecord => ({
  about: 'Rust in de ochtend.',
  helpers: [
    {
      id: id(1),
      role: 'jeugdverpleegkundige',
      organisation: 'GGD',
      name: '',
      reachable: 'dinsdag',
      doesWhat: 'Denkt mee over slapen.',
    },
  ],
  goals: [
    {
      id: id(2),
      goal: 'Noor komt uitgerust op school.',
      trajectoryGoalId: null,
      atSchool: 'Rustige start.',
      atHome: 'Om acht uur naar bed.',
      helperIds: [id(1)],
      lookOn: '2026-01-14',
    },
  ],
  coordinator: 'intern begeleider',
  talkOn: '2026-01-14',
  ...change,
});

/** As much as the form takes. */
export const longestPlan = (): PlanContentRecord => ({
  about: words(150),
  helpers: Array.from({ length: 12 }, (_, at) => ({
    id: id(at),
    role: words(9),
    organisation: words(9),
    name: words(9),
    reachable: words(15),
    doesWhat: words(76),
  })),
  goals: Array.from({ length: 12 }, (_, at) => ({
    id: id(20 + at),
    goal: words(38),
    trajectoryGoalId: null,
    atSchool: words(76),
    atHome: words(76),
    helperIds: Array.from({ length: 12 }, (__, helper) => id(helper)),
    lookOn: '2026-01-14',
  })),
  coordinator: words(15),
  talkOn: '2026-01-14',
});

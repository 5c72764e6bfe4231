/** Invented OPP's for the tests of the editions. */
import { emptyOppContent } from '../../../electron/contract/opp-content';
import type { PrintedOpp } from '../../../electron/features/opp/editions/printed-opp';
import type {
  OppStepDetailRecord,
  OppStepRecord,
  OppVersionRecord,
} from '../../../electron/features/opp/opp-records';
import { filledContent, ids } from './filled-content';

const hashOf = (digit: string): string => digit.repeat(64);
export const versionWith = (changes: Partial<OppVersionRecord> = {}): OppVersionRecord => ({
  number: 2,
  stage: 'adopted',
  content: filledContent(),
  contentHash: hashOf('a'),
  actionHash: hashOf('b'),
  shortHash: 'aaaaaaaa',
  consent: 'agreed',
  actionInForce: true,
  adoptedOn: '2026-03-12',
  adoptedByRole: 'headTeacher',
  waivers: [],
  version: 4,
  createdAt: '2026-01-10T09:00:00Z',
  updatedAt: '2026-03-12T09:00:00Z',
  ...changes,
});

/** Of the text as it is, unless `changes` says otherwise. */
export const stepWith = (
  on: string,
  detail: OppStepDetailRecord,
  changes: Partial<OppStepRecord> = {},
): OppStepRecord => ({
  id: `step-${on}-${detail.kind}`,
  oppId: 'opp-1',
  versionNumber: 2,
  on,
  detail,
  contentHash: hashOf('a'),
  actionHash: hashOf('b'),
  byRole: 'careCoordinator',
  recordedAt: `${on}T15:00:00Z`,
  withdrawn: null,
  ...changes,
});

export const evaluationStep = (on: string, summary: string): OppStepRecord =>
  stepWith(on, {
    kind: 'evaluation',
    guardianIds: [ids.aunt],
    others: 'leerkracht',
    outcomes: [
      { goalId: ids.mathGoal, result: 'partly', why: 'Miste materiaal', next: 'adjust' },
      { goalId: 'goal-gone', result: 'not', why: 'Was te groot', next: 'stop' },
    ],
    summary,
    guardiansSaid: 'Thuis rekent het kind nu mee in de winkel.',
    pupil: { heard: true, form: 'drawing', words: 'Ik vind het leuk.', doneWith: 'Ingelijst.' },
    conclusion: 'revise',
  });

const someSteps = (): OppStepRecord[] => [
  stepWith('2026-03-05', {
    kind: 'consent',
    guardianId: ids.aunt,
    answer: 'yes',
    ground: '',
    how: 'paper',
  }),
  stepWith('2026-03-01', {
    kind: 'consultation',
    guardianIds: [ids.aunt, ids.uncle],
    others: 'intern begeleider',
    outcome: 'Samen doorgelezen en besproken.',
    agreed: true,
  }),
  stepWith('2026-03-02', {
    kind: 'hearing',
    pupil: { heard: true, form: 'sheet', words: 'Rekenen is stom.', doneWith: 'Doel kleiner.' },
  }),
];

export const printedOpp = (changes: Partial<PrintedOpp> = {}): PrintedOpp => ({
  header: 'Wiebel Waterkan',
  className: 'groep 5',
  schoolName: 'De Zeppelin',
  version: versionWith(),
  codes: { text: 'aaaaaaaa', actions: 'bbbbbbbb' },
  facts: {
    schoolKind: 'primary',
    trigger: 'enrolment',
    triggerOn: '2026-01-05',
    startOn: '2026-03-15',
    endOn: null,
  },
  steps: someSteps(),
  guardianNames: new Map([
    [ids.aunt, 'Tante Fluitketel'],
    [ids.uncle, 'Oom Theepot'],
    [ids.other, 'Buur Vuurpijl'],
  ]),
  unlistedIds: new Set(),
  custodyIds: new Set([ids.aunt, ids.uncle]),
  today: '2026-04-01',
  ...changes,
});

/** A first draft in which nothing was written or done. */
export const emptyDraft = (): PrintedOpp =>
  printedOpp({
    version: versionWith({
      content: emptyOppContent(),
      stage: 'draft',
      consent: 'asked',
      actionInForce: false,
      adoptedOn: null,
      adoptedByRole: null,
    }),
    facts: {
      schoolKind: 'primary',
      trigger: null,
      triggerOn: null,
      startOn: null,
      endOn: null,
    },
    steps: [],
  });

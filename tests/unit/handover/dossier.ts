import { v7 } from 'uuid';
import { ArchiveDossier } from '../../../electron/contract/archive';
import type { ArchiveRecord } from '../../../electron/contract/archive-records';
import { ArchiveOpp } from '../../../electron/contract/archive-composed-records';
import {
  ArchiveAgreement,
  ArchiveHomeSupportPlan,
  ArchiveNote,
} from '../../../electron/contract/archive-records';
import { ArchiveTrajectory } from '../../../electron/contract/archive-trajectory';
import { emptyHomeSupportPlan } from '../../../electron/contract/guardian-contacts';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import { goalContent, template } from '../trajectory/invented';

const written = { createdAt: '2025-09-01T08:00:00.000Z', updatedAt: '2025-09-01T08:00:00.000Z' };
const HASH = 'a'.repeat(64);

/** Of an invented pupil. */
export const dossier = (
  records: readonly ArchiveRecord[] = [],
  change: Record<string, unknown> = {},
): ArchiveDossier =>
  ArchiveDossier.parse({
    id: '019a8000-0000-7000-8000-000000000001',
    pupil: {
      name: {
        firstName: 'Noor',
        initials: '',
        prefix: '',
        lastName: 'Voorbeeld',
        givenNames: '',
        nickname: '',
      },
      birthDate: '2017-05-04',
      sex: 'girl',
      yearGroup: '4',
      startDate: null,
      leaveDate: null,
      className: null,
    },
    supportPhase: 2,
    summary: '',
    openedOn: '2025-09-01',
    codeName: null,
    guardians: [],
    relatives: [],
    staff: [],
    records,
    ...change,
  });

export const agreement = (draft: Record<string, unknown> = {}, doneAt: string | null = null) =>
  ArchiveAgreement.parse({
    kind: 'agreement',
    id: v7(),
    draft: { what: 'Een hulpkaart maken.', owner: 'leerkracht', dueOn: '2025-11-20', ...draft },
    doneAt,
    ...written,
  });

export const note = (observation: string) =>
  ArchiveNote.parse({
    kind: 'note',
    id: v7(),
    content: {
      kind: 'observation',
      title: '',
      occurredOn: '2025-11-10',
      occurredAt: null,
      observation,
      interpretation: '',
      tags: [],
    },
    earlier: [],
    ...written,
  });

export const trajectory = (change: Record<string, unknown> = {}) =>
  ArchiveTrajectory.parse({
    kind: 'trajectory',
    id: v7(),
    plan: {
      ...template(),
      startOn: '2025-09-01',
      coaches: '',
      guardianIds: [],
      reason: '',
      question: '',
    },
    mondays: ['2025-08-25', '2025-09-01'],
    skipped: [],
    startedAt: '2025-08-25T08:00:00.000Z',
    endedOn: null,
    goals: [{ id: v7(), content: goalContent(), startedOn: null, endedOn: null }],
    history: [],
    scores: [],
    presence: [],
    reflections: [],
    evaluations: [],
    consolidation: null,
    checks: [],
    ...written,
    ...change,
  });

export const consolidation = {
  content: {
    stays: 'De eerste stap op een kaart.',
    keptUpBy: 'leerkracht',
    relapseSigns: '',
    onRelapse: '',
    checks: [
      { term: 'sixWeeks', on: '2025-12-15' },
      { term: 'threeMonths', on: '2026-02-15' },
    ],
  },
  updatedAt: '2025-11-01T08:00:00.000Z',
};

const version = (number: number, behaviour: string, adoptedOn: string | null) => ({
  number,
  content: {
    ...emptyOppContent(),
    goals: {
      sources: [],
      items: [
        {
          id: v7(),
          domain: 'mathematics',
          behaviour,
          situation: '',
          baseline: '',
          target: '',
          measure: '',
          owner: '',
          dueOn: '2026-01-30',
        },
      ],
    },
    evaluationPlan: { nextOn: '2026-06-01', text: '', sources: [] },
  },
  contentHash: HASH,
  actionHash: HASH,
  adoptedOn,
  adoptedByRole: adoptedOn === null ? null : 'careCoordinator',
  adoptedAt: adoptedOn === null ? null : written.updatedAt,
  ruleSet: adoptedOn === null ? null : '2025-11',
  waivers: [],
  ...written,
});

/** Adopted, and a draft of the next text. */
export const opp = (change: Record<string, unknown> = {}) =>
  ArchiveOpp.parse({
    kind: 'opp',
    id: v7(),
    facts: {
      schoolKind: 'primary',
      trigger: 'enrolment',
      triggerOn: '2025-10-06',
      startOn: null,
      endOn: null,
    },
    closedAt: null,
    closedReason: '',
    versions: [
      version(1, 'Telt tot honderd.', '2025-10-20'),
      version(2, 'Telt tot duizend.', null),
    ],
    texts: [],
    steps: [],
    events: [],
    unplaced: [],
    ...written,
    ...change,
  });

export const homePlan = () =>
  ArchiveHomeSupportPlan.parse({
    kind: 'homeSupportPlan',
    id: v7(),
    content: { ...emptyHomeSupportPlan(), talkOn: '2025-12-01' },
    updatedAt: written.updatedAt,
  });

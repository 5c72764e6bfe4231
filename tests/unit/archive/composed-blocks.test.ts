import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ArchiveOpp } from '../../../electron/contract/archive-composed-records';
import { ArchiveTrajectory } from '../../../electron/contract/archive-trajectory';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import { oppArchive } from '../../../electron/features/opp/opp-archive';
import { trajectoryArchive } from '../../../electron/features/trajectory/trajectory-archive';
import { goalContent, template } from '../trajectory/invented';

const at = '2025-11-12T09:00:00.000Z';
const written = { createdAt: at, updatedAt: at };
const [mother, goalId, oppId] = [v7(), v7(), v7()];
const hash = 'a'.repeat(64);

const opp = () =>
  ArchiveOpp.parse({
    kind: 'opp',
    id: oppId,
    facts: {
      schoolKind: 'primary',
      trigger: null,
      triggerOn: null,
      startOn: '2025-11-10',
      endOn: null,
    },
    closedAt: null,
    closedReason: '',
    versions: [
      {
        number: 2,
        content: { ...emptyOppContent(), pupilVoice: { text: 'Ik lees graag.', sources: [] } },
        contentHash: hash,
        actionHash: hash,
        adoptedOn: '2025-11-12',
        adoptedByRole: 'careCoordinator',
        adoptedAt: at,
        ruleSet: '2026-11-22',
        waivers: [],
        ...written,
      },
    ],
    texts: [{ versionNumber: 2, contentHash: hash, content: emptyOppContent(), keptAt: at }],
    steps: [
      {
        id: v7(),
        versionNumber: 2,
        on: '2025-11-11',
        detail: {
          kind: 'consent',
          guardianId: mother,
          answer: 'no',
          ground: 'Liever in de groep.',
          how: 'paper',
        },
        contentHash: hash,
        actionHash: hash,
        byRole: 'careCoordinator',
        recordedAt: at,
        withdrawn: { reason: 'Verkeerd ingevuld.', at },
      },
    ],
    events: [],
    unplaced: [],
    ...written,
  });

describe('the pages of an OPP that travels', () => {
  it('say who answered what, and when it was taken back', () => {
    const blocks = oppArchive.blocks(opp(), { guardian: (id) => (id === mother ? 'moeder' : '') });
    expect(blocks[0]).toEqual({
      kind: 'heading',
      level: 3,
      text: 'OPP, versie 2, vastgesteld op 12 november 2025',
    });
    expect(blocks.at(-1)).toMatchObject({
      kind: 'table',
      rows: [
        [
          '11 november 2025',
          'Instemming handelingsdeel (versie 2)',
          'moeder',
          'Nee, op papier. Liever in de groep.\nIngetrokken: Verkeerd ingevuld.',
        ],
      ],
    });
    expect(JSON.stringify(blocks)).toContain('Ik lees graag.');
  });

  it('say neither who, nor why, of a guardian who does not travel', () => {
    const printed = JSON.stringify(oppArchive.blocks(opp(), { guardian: () => '' }));
    expect(printed).toContain('ouder of verzorger');
    expect(printed).not.toContain('Liever in de groep.');
  });
});

const trajectory = () =>
  ArchiveTrajectory.parse({
    kind: 'trajectory',
    id: v7(),
    plan: {
      ...template(),
      startOn: '2025-09-01',
      coaches: '',
      guardianIds: [mother],
      reason: 'Noor wacht lang met beginnen.',
      question: '',
    },
    mondays: ['2025-08-25', '2025-09-01', '2025-09-08'],
    skipped: [],
    startedAt: at,
    endedOn: null,
    goals: [{ id: goalId, content: goalContent(), startedOn: null, endedOn: null }],
    history: [],
    scores: [
      { goalId, on: '2025-09-02', part: 0, rater: 'teacher', score: 2 },
      { goalId, on: '2025-09-03', part: 0, rater: 'teacher', score: 3 },
      { goalId, on: '2025-09-03', part: 0, rater: 'pupil', score: null },
    ],
    presence: [],
    reflections: [],
    evaluations: [],
    consolidation: null,
    checks: [],
    ...written,
  });

describe('the pages of a trajectory that travels', () => {
  it('show its scores by week, without the weeks that nobody scored', () => {
    const blocks = trajectoryArchive.blocks(trajectory(), { guardian: () => 'moeder' });
    const tables = blocks.filter(({ kind }) => kind === 'table');
    expect(tables.at(-1)).toMatchObject({
      head: ['Week', 'Leerling', 'Leerkracht', 'Ouder'],
      rows: [['1', 'n.v.t.', '2,5', 'geen score']],
    });
    expect(JSON.stringify(blocks)).toContain('moeder');
  });

  it('say nothing about scores and talks that stayed behind', () => {
    const record = trajectory();
    const bare = trajectoryArchive.pick(record, {
      parts: new Set(['trajectoryGoals']),
      guardianIds: new Set(),
      recordIds: new Set(),
    });
    const printed = JSON.stringify(trajectoryArchive.blocks(bare, { guardian: () => 'moeder' }));
    expect(printed).toContain('Noor begint binnen een minuut aan haar taak.');
    expect(printed).not.toMatch(/geen score|gescoord|Evaluatie|Borging|Niet ingevuld|moeder/u);
  });
});

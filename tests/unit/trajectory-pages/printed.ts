/** An invented pupil's trajectory with everything in it, as the pages get it. */
import { emptyGoal } from '../../../electron/contract/trajectory-plan';
import type { PrintedTrajectory } from '../../../electron/features/trajectory/document/printed-trajectory';
import { picturesOf } from '../../../electron/features/trajectory/pictures/pictures-of';
import { pictureInput } from '../../../electron/features/trajectory/pictures/trajectory-pictures';
import type { TrajectoryRecord } from '../../../electron/features/trajectory/trajectory-records';
import { cardOf } from '../../../electron/features/skill-card/rules/card';
import type { GivenScore } from '../../../electron/features/skill-card/rules/card';
import { weeksOf } from '../trajectory-pictures/figures';

const MOTHER = '01890000-0000-7000-8000-00000000000a';
const goalId = (at: number): string => `01890000-0000-7000-8000-00000000000${String(at + 1)}`;

const goalOf = (
  at: number,
  content: Partial<TrajectoryRecord['goals'][number]['content']>,
): TrajectoryRecord['goals'][number] => ({
  id: goalId(at),
  content: { ...emptyGoal(), ...content },
  startedOn: null,
  endedOn: null,
  version: 1,
});

const goals = [
  goalOf(0, {
    voices: {
      pupil: 'Ik wil niet meer zo boos worden.',
      guardian: 'Dat Mees thuis vertelt wat er op school gebeurt.',
      teacher: 'Dat Mees hulp vraagt voordat het misgaat.',
      coach: 'Dat Mees zijn gevoel herkent.',
    },
    goal: 'Mees steekt zijn vinger op als hij iets niet snapt en wacht tot de juf komt.',
    situation: 'Tijdens zelfstandig werken in de klas.',
    baseline: 'Mees vraagt 1 keer per week om hulp.',
    target: 'Mees vraagt 4 van de 5 dagen om hulp.',
    targetScore: 3.5,
    measure: 'Elke dag een cijfer van 1 tot 4.',
    helperQuestion: 'Wanneer lukt het al een beetje?',
    pupilText: 'Ik vraag om hulp.',
    picture: 'helping',
  }),
  goalOf(1, {
    goal: 'Mees begint binnen 2 minuten aan zijn taak.',
    baseline: 'Beginnen duurt 10 minuten.',
    target: 'Binnen 2 minuten.',
    targetScore: 3,
    pupilText: 'Ik begin meteen.',
    picture: 'maths',
  }),
  goalOf(2, {
    goal: 'Mees speelt in de pauze samen met een ander kind.',
    targetScore: 3,
    pupilText: 'Ik speel samen.',
    picture: 'outside',
  }),
];

export const trajectoryOf = (more: Partial<TrajectoryRecord> = {}): TrajectoryRecord => ({
  id: '01890000-0000-7000-8000-0000000000f0',
  caseFileId: '01890000-0000-7000-8000-0000000000f1',
  groupId: null,
  status: 'ended',
  plan: {
    name: 'Impulsklas',
    weekCount: 12,
    sessionWeekday: 3,
    sessionTime: 'ochtend, 8.30 tot 12.00 uur',
    withGuardian: true,
    yearGroupFrom: 3,
    yearGroupTo: 8,
    maxPupils: 8,
    raters: ['pupil', 'teacher', 'guardian'],
    moments: [],
    startOn: '2026-09-07',
    coaches: 'Begeleider Impulsklas',
    guardianIds: [MOTHER],
    reason: 'Mees wordt vaak boos als iets niet lukt. De orthopedagoog keek mee in de klas.',
    question: 'Hoe helpen we Mees om op tijd hulp te vragen?',
  },
  goals,
  history: [
    {
      goalId: goalId(0),
      kind: 'adjusted',
      on: '2026-10-12',
      before: {
        ...goals[0]?.content,
        ...emptyGoal(),
        goal: 'Mees vraagt om hulp.',
        targetScore: 3,
      },
      reason: 'Het ging al zo goed dat het doel hoger kon.',
      recordedAt: '2026-10-12T12:00:00.000Z',
    },
  ],
  schedule: {
    weeks: weeksOf(12).map((week) => ({ ...week, days: [...week.days] })),
    skipped: [{ monday: '2026-10-19', why: 'Herfstvakantie', byHand: false }],
    yearsWithoutHolidays: [],
  },
  newSchedule: null,
  reflections: [
    {
      week: 1,
      content: {
        pupil: 'Het was spannend.',
        guardian: 'Hij vertelde veel.',
        teacher: 'Hij stak een keer zijn vinger op.',
        worked: 'Bij rekenen, in de kleine groep.',
        next: 'Een kaartje op tafel leggen.',
      },
      version: 1,
      updatedAt: '2026-09-11T12:00:00.000Z',
    },
    {
      week: 6,
      content: {
        pupil: 'Het kaartje helpt.',
        guardian: '',
        teacher: 'Hij wacht steeds vaker op zijn beurt.',
        worked: 'Op dinsdag, na de pauze.',
        next: 'Het kaartje zelf pakken.',
      },
      version: 1,
      updatedAt: '2026-10-16T12:00:00.000Z',
    },
  ],
  evaluations: [
    {
      evaluation: {
        kind: 'end',
        on: '2026-11-27',
        guardianIds: [MOTHER],
        others: 'leerling, leerkracht, begeleider',
        goals: [
          { goalId: goalId(0), result: 'reached', words: 'Mees vraagt bijna elke dag om hulp.' },
          { goalId: goalId(1), result: 'partly', words: 'Met een timer lukt het.' },
        ],
        pupil: 'Ik ben trots.',
        guardian: 'Thuis is er minder ruzie.',
        teacher: 'Mees doet weer mee.',
        conclusion: 'We stoppen met de Impulsklas. Het kaartje blijft.',
      },
      recordedAt: '2026-11-27T12:00:00.000Z',
    },
  ],
  consolidation: {
    content: {
      stays: 'Het hulpkaartje blijft op tafel liggen.',
      keptUpBy: 'de leerkracht en de ouders',
      relapseSigns: 'Mees wordt weer boos bij rekenen.',
      onRelapse: 'De leerkracht belt de ouders en we kijken samen.',
      checks: [{ term: 'sixWeeks', on: '2027-01-11' }],
    },
    checks: [{ term: 'sixWeeks', on: '2027-01-11', done: null }],
    version: 1,
    updatedAt: '2026-11-27T12:00:00.000Z',
  },
  proposedChecks: [],
  startedAt: '2026-09-04T12:00:00.000Z',
  endedOn: '2026-11-27',
  version: 3,
  createdAt: '2026-09-01T12:00:00.000Z',
  updatedAt: '2026-11-27T12:00:00.000Z',
  ...more,
});

const atMost4 = (value: number): 1 | 2 | 3 | 4 => {
  if (value >= 3.5) return 4;
  if (value >= 2.5) return 3;
  return value >= 1.5 ? 2 : 1;
};

/** Slowly better, on Tuesdays a little more; nobody scored in week 9, and the guardian not in week 7. */
const scoresOf = ({ schedule, plan }: TrajectoryRecord): readonly GivenScore[] =>
  schedule.weeks.flatMap(({ number, days }) =>
    days.flatMap((on, day) =>
      plan.raters.flatMap((rater, at) =>
        number === 9 || (number === 7 && rater === 'guardian')
          ? []
          : [0, 1].map((goal) => ({
              goalId: goalId(goal),
              on,
              part: 0,
              rater,
              score: atMost4(1.3 + number * 0.19 + (day === 1 ? 0.6 : 0) - at * 0.35 + goal * 0.2),
            })),
      ),
    ),
  );

export const printedOf = (
  trajectory: TrajectoryRecord = trajectoryOf(),
  scores: readonly GivenScore[] = scoresOf(trajectory),
): PrintedTrajectory => {
  const today = '2026-12-01';
  const card = cardOf(trajectory, { weeks: trajectory.schedule.weeks, today });
  const figures =
    trajectory.status === 'preparing' ? null : pictureInput(trajectory, { card, scores });
  return {
    trajectory,
    header: 'Mees Voorbeeld',
    calledName: 'Mees',
    className: 'groep 5',
    schoolName: 'De Vuurtoren',
    guardians: new Map([[MOTHER, 'Sanne Voorbeeld']]),
    figures,
    pictures: figures === null ? [] : [...picturesOf(figures)],
    presence: [
      { on: '2026-09-09', who: 'pupil', presence: 'present' },
      { on: '2026-09-09', who: 'guardian', presence: 'absent' },
    ],
    today,
  };
};

/** Six weeks, evaluations, and the register. */
import { adoptedWith, allSteps, evaluation, step } from '../support/input';
import type { InputChange } from '../support/input';
import { rowsOf } from './row';
import type { Row } from './row';

const facts = (change: InputChange['facts'] = {}, rest: InputChange = {}): InputChange => ({
  ...rest,
  facts: change,
});
const pupil = (startDate: string | null, leaveDate: string | null): InputChange => ({
  pupil: { startDate, leaveDate },
});
const special = (change: InputChange): InputChange => ({
  ...change,
  facts: { ...change.facts, schoolKind: 'special' },
});
const others = (startOn: string | null, endOn: string | null): InputChange => ({
  otherPeriods: [{ startOn, endOn }],
});
const evaluatedOn = (...days: string[]) => [
  ...allSteps(),
  ...days.map((on) => step(evaluation(), { on })),
];

const trigger = rowsOf('triggerMissing');
const passed = rowsOf('sixWeeksPassed');
const passedByCustom = rowsOf('sixWeeksPassedByCustom');
const near = rowsOf('sixWeeksNear');
const missed = rowsOf('evaluationMissed');
const due = rowsOf('evaluationDue');
const summer = rowsOf('evaluationAfterSummer');
const start = rowsOf('startMissing');
const beforeEnrolment = rowsOf('startBeforeEnrolment');
const afterLeaving = rowsOf('startAfterLeaving');
const overlap = rowsOf('periodsOverlap');
const endBefore = rowsOf('endBeforeStart');
const end = rowsOf('endMissing');

/** 42 days before the day after this day: the last day of the six weeks is 13 December. */
const fromNovember = { triggerOn: '2026-11-01' } as const;
const byCustom = { ...fromNovember, trigger: 'extraSupport' } as const;
const lastDay = '2026-12-13';
const dayAfter = { today: '2026-12-14' };
const adopted = { adoptions: [{ number: 1, adoptedOn: '2026-11-20' }] };

export const termRows: readonly Row[] = [
  trigger.found('nothing is chosen', facts({ trigger: null, triggerOn: null })),
  trigger.found('its day is missing', facts({ triggerOn: null })),
  trigger.not('both are there', {}),
  trigger.not('a version was adopted', facts({ trigger: null }, adopted)),
  trigger.not('it is closed', facts({ trigger: null }, { closed: true })),

  passed.found('it is a day later', facts(fromNovember, dayAfter), [{ on: lastDay }]),
  passed.found(
    'they count from the definitive placement',
    facts({ ...fromNovember, trigger: 'definitivePlacement' }, dayAfter),
    [{ on: lastDay }],
  ),
  passed.not('it is the last day', facts(fromNovember, { today: lastDay })),
  passed.not('a version was adopted', facts(fromNovember, { ...dayAfter, ...adopted })),
  passed.not('it is closed', facts(fromNovember, { ...dayAfter, closed: true })),
  passed.not('they count by custom', facts(byCustom, dayAfter)),

  passedByCustom.found('it is a day later', facts(byCustom, dayAfter), [{ on: lastDay }]),
  passedByCustom.not('it is the last day', facts(byCustom, { today: lastDay })),
  passedByCustom.not('they count by law', facts(fromNovember, dayAfter)),

  near.found('fourteen days are left', facts(fromNovember, { today: '2026-11-29' }), [
    { on: lastDay },
  ]),
  near.found('it is the last day', facts(byCustom, { today: lastDay }), [{ on: lastDay }]),
  near.not('fifteen days are left', facts(fromNovember, { today: '2026-11-28' })),
  near.not('they have passed', facts(fromNovember, dayAfter)),

  missed.found('a school year went by', adoptedWith('2025-09-10'), [{ schoolYear: 2025 }]),
  missed.found(
    'two of three went by',
    adoptedWith('2023-09-10', {
      steps: evaluatedOn('2024-08-01'),
    }),
    [{ schoolYear: 2023 }, { schoolYear: 2025 }],
  ),
  missed.found('it was adopted on 1 April', adoptedWith('2026-04-01'), [{ schoolYear: 2025 }]),
  missed.found('the school year after an adoption in May went by', adoptedWith('2025-05-20'), [
    { schoolYear: 2025 },
  ]),
  missed.found(
    'the evaluation was before the adoption',
    adoptedWith('2025-09-10', { steps: evaluatedOn('2025-09-09') }),
    [{ schoolYear: 2025 }],
  ),
  missed.found(
    'no guardian was there',
    adoptedWith('2025-09-10', {
      steps: [
        ...allSteps(),
        step(evaluation({ guardianIds: [], others: 'Leerkracht' }), { on: '2026-03-02' }),
      ],
    }),
    [{ schoolYear: 2025 }],
  ),
  missed.not('it was adopted on 2 April', adoptedWith('2026-04-02')),
  missed.not(
    'it was evaluated on the last day of the school year',
    adoptedWith('2025-09-10', { steps: evaluatedOn('2026-07-31') }),
  ),
  missed.not('the school year still runs', adoptedWith('2026-08-01')),
  missed.not(
    'it had ended before',
    adoptedWith('2025-09-10', {
      steps: evaluatedOn('2026-01-12'),
      today: '2028-11-22',
      facts: { endOn: '2026-07-31' },
    }),
  ),
  missed.not('it is closed', adoptedWith('2024-09-10', { closed: true })),
  missed.not('nothing was adopted', { today: '2029-11-22' }),

  due.found('there is none yet', adoptedWith('2026-09-10'), [
    { on: '2027-07-31', schoolYear: 2026 },
  ]),
  due.found(
    'the last was in the school year before',
    adoptedWith('2025-09-10', {
      steps: evaluatedOn('2026-07-31'),
    }),
  ),
  due.not('there was one', adoptedWith('2026-09-10', { steps: evaluatedOn('2026-11-20') })),
  due.not('it was adopted after 1 April', adoptedWith('2026-04-02', { today: '2026-06-10' })),
  due.not('it has ended', adoptedWith('2026-09-10', { facts: { endOn: '2026-11-21' } })),
  due.not('the pupil has left', adoptedWith('2026-09-10', pupil(null, '2026-11-21'))),
  due.not('nothing was adopted', {}),

  summer.found('it was adopted after 1 April', adoptedWith('2026-04-02', { today: '2026-06-10' }), [
    { on: '2026-07-31', schoolYear: 2025 },
  ]),
  summer.not('it was adopted on 1 April', adoptedWith('2026-04-01', { today: '2026-06-10' })),
  summer.not('the next school year runs', adoptedWith('2026-04-02')),
  summer.not(
    'there was one',
    adoptedWith('2026-04-02', {
      today: '2026-06-10',
      steps: evaluatedOn('2026-06-01'),
    }),
  ),
];

export const registerRows: readonly Row[] = [
  start.found('it is empty', facts({ startOn: null })),
  start.not('it is filled in', {}),
  start.not('the school is an SBO', special(facts({ startOn: null }))),

  beforeEnrolment.found('it is a day earlier', pupil('2026-11-10', null)),
  beforeEnrolment.not('it is the same day', pupil('2026-11-09', null)),
  beforeEnrolment.not('the enrolment is not known', pupil(null, null)),
  beforeEnrolment.not('the school is an SBO', special(pupil('2026-11-10', null))),

  afterLeaving.found('it is a day later', pupil(null, '2026-11-08')),
  afterLeaving.not('it is the same day', pupil(null, '2026-11-09')),
  afterLeaving.not('the school is an SBO', special(pupil(null, '2026-11-08'))),

  overlap.found('the other has no end', others('2025-11-01', null), [{ on: '2025-11-01' }]),
  overlap.found('they share a day', others('2025-11-01', '2026-11-09')),
  overlap.found('they start on one day', others('2026-11-09', '2026-11-09')),
  overlap.found('the other starts later, and this one has no end', others('2027-03-01', null)),
  overlap.found('two others overlap: it is said once', {
    otherPeriods: [
      { startOn: '2025-11-01', endOn: null },
      { startOn: '2026-12-01', endOn: null },
    ],
  }),
  overlap.not('the other ended a day before', others('2025-11-01', '2026-11-08')),
  overlap.not(
    'the other starts a day after',
    facts({ endOn: '2027-02-28' }, others('2027-03-01', null)),
  ),
  overlap.not('the other has no start', others(null, null)),
  overlap.not('the school is an SBO', special(others('2025-11-01', null))),

  endBefore.found('it is a day earlier', facts({ endOn: '2026-11-08' })),
  endBefore.not('it is the same day', facts({ endOn: '2026-11-09' })),
  endBefore.not('the school is an SBO', special(facts({ endOn: '2026-11-08' }))),

  end.found('the pupil left today', pupil(null, '2026-11-22'), [{ on: '2026-11-22' }]),
  end.not('the pupil leaves tomorrow', pupil(null, '2026-11-23')),
  end.not('an end is filled in', facts({ endOn: '2026-11-22' }, pupil(null, '2026-11-22'))),
  end.not('the school is an SBO', special(pupil(null, '2026-11-22'))),
];

/** The order of days: start and end, goals, guidance, steps and versions. */
import { action, ACTION_ID, contentWith, goal, GOAL_ID, growth, level } from '../support/content';
import { GROWTH_ID, idOf, LEVEL_ID } from '../support/content';
import type { Action, Goal } from '../support/content';
import {
  adoptedWith,
  allSteps,
  consent,
  consultation,
  evaluation,
  hearing,
  inputWith,
  ONE,
  OTHER,
  signature,
  step,
  stepOn,
} from '../support/input';
import type { InputChange } from '../support/input';
import { rowsOf } from './row';
import type { Row } from './row';

const trigger = rowsOf('triggerBeforeEnrolment');
const start = rowsOf('startBeforeAdoption');
const end = rowsOf('endAfterLeaving');
const measured = rowsOf('measuredLater');
const goalEarly = rowsOf('goalBeforeStart');
const goalLate = rowsOf('goalAfterEnd');
const goalPast = rowsOf('goalBeforeVersion');
const outside = rowsOf('actionOutsidePeriod');
const plan = rowsOf('evaluationPlanOutOfOrder');
const answered = rowsOf('answeredBeforeConsultation');
const dated = rowsOf('datedBeforeDraft');
const after = rowsOf('datedAfterEnd');
const evaluated = rowsOf('evaluatedAfterAdoption');

const onGoal = [{ itemId: GOAL_ID }];
const onAction = [{ itemId: ACTION_ID }];
const now = contentWith();

const goals = (change: Partial<Goal>, rest: InputChange = {}): InputChange => ({
  ...rest,
  content: contentWith({ goals: { items: [goal(change)] } }),
});
const actions = (change: Partial<Action>, rest: InputChange = {}): InputChange => ({
  ...rest,
  content: contentWith({ actions: { items: [action(change)] } }),
});
const planned = (nextOn: string | null, rest: InputChange = {}): InputChange => ({
  ...rest,
  content: contentWith({ evaluationPlan: { nextOn } }),
});
const endingOn = (endOn: string | null): InputChange => ({ facts: { endOn } });
const leavingOn = (leaveDate: string | null): InputChange => ({
  pupil: { startDate: null, leaveDate },
});
const situation = (change: Parameters<typeof contentWith>[0]): InputChange => ({
  content: contentWith(change),
});
const consultedOn = (on: string, ...others: InputChange['steps'] & object): InputChange => ({
  steps: [stepOn(now, consultation(), { on }), stepOn(now, hearing()), ...others],
});
const secondWith = (on: string, adoptedOn = '2026-11-20'): InputChange => ({
  number: 2,
  adoptedOn,
  steps: [step(evaluation(), { on })],
});

export const orderRows: readonly Row[] = [
  trigger.found('it is a day earlier', { facts: { triggerOn: '2026-11-01' } }),
  trigger.not('it is the day itself', { facts: { triggerOn: '2026-11-02' } }),
  trigger.not('the enrolment is not known', {
    facts: { triggerOn: '2026-11-01' },
    pupil: { startDate: null, leaveDate: null },
  }),
  trigger.not('no day is chosen', { facts: { triggerOn: null } }),

  start.found('it is a day earlier', adoptedWith('2026-11-10'), [{ on: '2026-11-10' }]),
  start.found(
    'a second version was adopted later',
    inputWith({
      number: 2,
      adoptions: [
        { number: 2, adoptedOn: '2026-11-20' },
        { number: 1, adoptedOn: '2026-11-12' },
      ],
    }),
    [{ on: '2026-11-12' }],
  ),
  start.not('it is the same day', adoptedWith('2026-11-09')),
  start.not('it comes later', adoptedWith('2026-11-08')),
  start.not('nothing was adopted', {}),
  start.not('there is no start', adoptedWith('2026-11-10', { facts: { startOn: null } })),

  end.found('it is a day later', { ...leavingOn('2027-07-31'), ...endingOn('2027-08-01') }),
  end.not('it is the same day', { ...leavingOn('2027-07-31'), ...endingOn('2027-07-31') }),
  end.not('the pupil does not leave', endingOn('2027-08-01')),
  end.not('there is no end', leavingOn('2027-07-31')),

  measured.found(
    'a level is of tomorrow',
    situation({ startSituation: { levels: level('E4', '2026-11-23') } }),
    [{ itemId: LEVEL_ID }],
  ),
  measured.found(
    'growth is reached on a day to come',
    situation({ startSituation: { growth: growth(25, 24) } }),
    [{ itemId: GROWTH_ID }],
  ),
  measured.not(
    'a level is of today',
    situation({ startSituation: { levels: level('E4', '2026-11-22') } }),
  ),
  measured.not('growth to come is planned alone', {}),
  measured.not('a level has no day', situation({ startSituation: { levels: level('E4', null) } })),

  goalEarly.found('its day is before the start', goals({ dueOn: '2026-11-08' }), onGoal),
  goalEarly.not('its day is the start', goals({ dueOn: '2026-11-09' })),
  goalEarly.not('there is no start', goals({}, { facts: { startOn: null } })),
  goalEarly.not('it has no day', goals({ dueOn: null })),

  goalLate.found('its day is after the end', goals({}, endingOn('2027-03-18')), onGoal),
  goalLate.not('its day is the end', goals({}, endingOn('2027-03-19'))),
  goalLate.not('there is no end', goals({})),
  goalLate.not('it has no day', goals({ dueOn: null }, endingOn('2027-03-18'))),

  goalPast.found('it had passed when the draft began', goals({}, { createdOn: '2027-03-20' }), [
    { itemId: GOAL_ID },
  ]),
  goalPast.found('it had passed on adoption', goals({}, { adoptedOn: '2027-03-20' }), onGoal),
  goalPast.not('it was the day of adoption', goals({}, { adoptedOn: '2027-03-19' })),
  goalPast.not(
    'it was adopted on an earlier day than it was typed in',
    goals({}, { adoptedOn: '2027-03-01', createdOn: '2027-03-20' }),
  ),
  goalPast.not('it has no day', goals({ dueOn: null }, { createdOn: '2027-03-20' })),

  outside.found('it begins before the start', actions({ fromOn: '2026-11-08' }), onAction),
  outside.found('it goes on after the end', actions({}, endingOn('2027-03-18')), onAction),
  outside.not(
    'it fills the period',
    actions({ fromOn: '2026-11-09', toOn: '2027-03-19' }, endingOn('2027-03-19')),
  ),
  outside.not('it has no days', actions({ fromOn: null, toOn: null }, endingOn('2027-03-18'))),
  outside.not('the OPP has no days', actions({}, { facts: { startOn: null, endOn: null } })),

  plan.found('it is before the start', planned('2026-11-08', { createdOn: '2026-11-01' })),
  plan.found('it is after the end', planned('2027-03-22', endingOn('2027-03-21'))),
  plan.found(
    'it is before this version was begun',
    planned('2026-11-20', { createdOn: '2026-11-21' }),
  ),
  plan.found(
    'it is before this version was adopted',
    planned('2026-11-20', { adoptedOn: '2026-11-21' }),
  ),
  plan.not('it is the last day', planned('2027-03-22', endingOn('2027-03-22'))),
  plan.not('there is none, which is another rule', planned(null, endingOn('2026-11-10'))),

  answered.found(
    'consent is a day earlier',
    consultedOn('2026-11-18', stepOn(now, consent(ONE), { on: '2026-11-17' })),
    [{ on: '2026-11-17' }],
  ),
  answered.found(
    'a signature is earlier, and consent is not',
    consultedOn(
      '2026-11-18',
      stepOn(now, consent(ONE), { on: '2026-11-18' }),
      stepOn(now, signature(), { on: '2026-11-16' }),
    ),
    [{ on: '2026-11-16' }],
  ),
  answered.not('all are of one day', {}),
  answered.not('an earlier consultation comes before it', {
    ...consultedOn(
      '2026-11-18',
      stepOn(now, consultation([OTHER]), { on: '2026-11-10' }),
      stepOn(now, consent(ONE), { on: '2026-11-17' }),
    ),
  }),
  answered.not('there was no consultation, which is another rule', {
    steps: [stepOn(now, consent(ONE))],
  }),
  answered.not(
    'it was about another version',
    consultedOn('2026-11-18', stepOn(now, consent(ONE), { on: '2026-11-01', versionNumber: 2 })),
  ),

  dated.found('a step lies before the draft', { createdOn: '2026-11-20' }, [{ on: '2026-11-18' }]),
  dated.found(
    'the adoption lies before the draft',
    adoptedWith('2026-11-18', { createdOn: '2026-11-19', steps: [] }),
    [{ on: '2026-11-18' }],
  ),
  dated.not('all lies on its day or after it', { createdOn: '2026-11-18' }),

  after.found('steps lie after it', endingOn('2026-11-17'), [{ on: '2026-11-18' }]),
  after.found(
    'the adoption lies after it',
    { ...endingOn('2026-11-18'), adoptedOn: '2026-11-19' },
    [{ on: '2026-11-19' }],
  ),
  after.not('all lies on it or before it', endingOn('2026-11-18')),
  after.not('steps of another version lie after it', {
    ...endingOn('2026-11-17'),
    steps: allSteps().map((one) => ({ ...one, versionNumber: 2 })),
  }),
  after.not('there is no end', { adoptedOn: '2026-11-19' }),

  evaluated.found('it is a day later', secondWith('2026-11-21'), [{ on: '2026-11-21' }]),
  evaluated.not('it is the same day', secondWith('2026-11-20')),
  evaluated.not('it is of this version', {
    ...secondWith('2026-11-21'),
    steps: [step(evaluation(), { on: '2026-11-21', versionNumber: 2 })],
  }),
  evaluated.not('it was withdrawn', {
    ...secondWith('2026-11-21'),
    steps: [
      step(evaluation(), {
        on: '2026-11-21',
        id: idOf(101),
        withdrawn: { reason: 'vergissing', at: '2026-11-21T09:00:00.000Z' },
      }),
    ],
  }),
  evaluated.not('this version is a draft', {
    number: 2,
    steps: secondWith('2026-11-21').steps ?? [],
  }),
];

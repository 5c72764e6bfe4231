/** Goals, and tips on the text. */
import { oppSections } from '../../../../electron/contract/opp-sections';
import type { OppContentRecord } from '../../../../electron/features/opp/opp-records';
import { action, contentWith, factor, goal, GOAL_ID, idOf, level } from '../support/content';
import type { Goal } from '../support/content';
import type { InputChange } from '../support/input';
import { rowsOf } from './row';
import type { Row } from './row';

const goals = (...changes: Partial<Goal>[]): InputChange => ({
  content: contentWith({ goals: { items: changes.map(goal) } }),
});
const onGoal = [{ itemId: GOAL_ID }];
const emptyGoal = {
  behaviour: '',
  situation: '',
  baseline: '',
  target: '',
  measure: '',
  owner: '',
  dueOn: null,
};

const missing = rowsOf('goalsMissing');
const owner = rowsOf('goalWithoutOwner');
const measure = rowsOf('goalWithoutMeasure');
const date = rowsOf('goalWithoutDate');
const concrete = rowsOf('goalNotConcrete');
const situation = rowsOf('goalWithoutSituation');
const unserved = rowsOf('goalWithoutAction');
const long = rowsOf('sectionLong');

const words = (count: number): string => Array.from({ length: count }, () => 'woord').join(' ');

/** Every section one word too long. */
const longContent: OppContentRecord = contentWith({
  startSituation: { levels: level(''), schoolCareer: words(300) },
  factors: { items: [factor('promoting', words(100)), factor('hindering', words(51))] },
  needs: { support: words(197) },
  outflow: { rationale: words(121) },
  goals: { items: [goal({ ...emptyGoal, behaviour: words(251) })] },
  actions: { items: [action({ what: words(199), byWhom: 'een', howOften: 'soms' })] },
  deviations: { answer: 'some', text: words(120), substituteGoals: 'woord' },
  guardiansView: { text: words(151) },
  pupilVoice: { text: words(121) },
  evaluationPlan: { text: words(61) },
  externals: { items: [{ id: idOf(70), who: 'logopedist', what: words(80), sinceOn: null }] },
});

export const goalRows: readonly Row[] = [
  missing.found('there are none', goals()),
  missing.not('a row is there, however empty', goals(emptyGoal)),
  owner.found('nobody is named', goals({ owner: '' }), onGoal),
  owner.found('the row is entirely empty', goals(emptyGoal), onGoal),
  owner.found('it is the second of two', goals({}, { id: idOf(11), owner: ' ' }), [
    { itemId: idOf(11) },
  ]),
  owner.not('someone is named', goals({})),
  measure.found('how is not said', goals({ measure: '?' }), onGoal),
  measure.found('the row is entirely empty', goals(emptyGoal), onGoal),
  measure.not('how is said', goals({})),
  date.found('there is no day', goals({ dueOn: null }), onGoal),
  date.not('there is a day', goals({})),
  concrete.found('the behaviour is missing', goals({ behaviour: '' }), onGoal),
  concrete.found('the baseline is missing', goals({ baseline: '' }), onGoal),
  concrete.found('the target is missing', goals({ target: '' }), onGoal),
  concrete.found('the row is entirely empty', goals(emptyGoal), onGoal),
  concrete.not('all three are there', goals({ situation: '' })),
  situation.found('it is empty', goals({ situation: ' ' }), onGoal),
  situation.found('the row is entirely empty', goals(emptyGoal), onGoal),
  situation.not('it is said', goals({})),
  unserved.found(
    'no action serves it',
    { content: contentWith({ actions: { items: [action({ goalIds: [idOf(11)] })] } }) },
    onGoal,
  ),
  unserved.not('an action serves it', {}),
  long.found(
    'all are a word too long',
    { content: longContent },
    oppSections.map((section) => ({ section })),
  ),
  long.not('text has exactly the length', {
    content: contentWith({ outflow: { rationale: words(120) } }),
  }),
  long.not('signs stand between the words', {
    content: contentWith({ outflow: { rationale: words(120).replaceAll(' ', ' – ') } }),
  }),
];

/** What stands in the sections. */
import type { OppContentRecord } from '../../../../electron/features/opp/opp-records';
import {
  action,
  ACTION_ID,
  contentWith,
  external,
  factor,
  growth,
  idOf,
  level,
} from '../support/content';
import type { InputChange } from '../support/input';
import { rowsOf } from './row';
import type { Row } from './row';

type Sections = Parameters<typeof contentWith>[0];
type Deviations = Partial<OppContentRecord['deviations']>;

const content = (sections: Sections): InputChange => ({ content: contentWith(sections) });
const outflow = (change: Partial<OppContentRecord['outflow']>): InputChange =>
  content({ outflow: change });
const deviating = (change: Deviations): InputChange =>
  content({
    deviations: { answer: 'some', text: 'Geen Engels.', usesCoreGoals: true, ...change },
  });
const special = (change: InputChange): InputChange => ({
  ...change,
  facts: { schoolKind: 'special' },
});
const start = (change: Partial<OppContentRecord['startSituation']>): InputChange =>
  content({ startSituation: change });
const actions = (...items: OppContentRecord['actions']['items']): InputChange =>
  content({ actions: { items } });

const destination = rowsOf('destinationMissing');
const rationale = rowsOf('rationaleMissing');
const copy = rowsOf('rationaleIsCopy');
const promoting = rowsOf('promotingMissing');
const hindering = rowsOf('hinderingMissing');
const missing = rowsOf('actionsMissing');
const incomplete = rowsOf('actionIncomplete');
const ends = rowsOf('actionEndsBeforeStart');
const unanswered = rowsOf('deviationsUnanswered');
const empty = rowsOf('deviationsEmpty');
const coreGoals = rowsOf('coreGoalsUnanswered');
const substitute = rowsOf('substituteGoalsMissing');
const levels = rowsOf('levelsMissing');
const planned = rowsOf('growthMissing');
const cognition = rowsOf('cognitionMissing');
const social = rowsOf('socialEmotionalMissing');
const earlier = rowsOf('earlierSupportMissing');
const needs = rowsOf('needsMissing');
const externals = rowsOf('externalsMissing');
const view = rowsOf('guardiansViewMissing');
const voice = rowsOf('pupilVoiceMissing');
const plan = rowsOf('evaluationPlanMissing');

const onAction = [{ itemId: ACTION_ID }];
const emptyAction = action({
  what: '',
  byWhom: '',
  howOften: '',
  fromOn: null,
  toOn: null,
  goalIds: [],
});

export const contentRows: readonly Row[] = [
  destination.found('no value is chosen', outflow({ destination: null })),
  destination.not('a value is chosen', outflow({ destination: 'vsoLabour' })),

  rationale.found('it is empty', outflow({ rationale: '' })),
  rationale.found('it holds signs alone', outflow({ rationale: ' – …\n' })),
  rationale.not('it says something', {}),

  copy.found('it is the destination', outflow({ rationale: 'Vmbo basisberoepsgericht' })),
  copy.found('case, accents and punctuation differ', outflow({ rationale: 'VMBO: "Basis"…' })),
  copy.found(
    'there is filler around it',
    outflow({ rationale: 'De verwachte uitstroombestemming van deze leerling is het vmbo-basis.' }),
  ),
  copy.found(
    'a destination is named while none is chosen',
    outflow({ destination: null, rationale: 'Naar de havo.' }),
  ),
  copy.not(
    'it gives a reason in which the destination is named',
    outflow({ rationale: 'Vmbo basis, omdat de groei in rekenen stilstaat.' }),
  ),
  copy.not('it names another destination', outflow({ rationale: 'Niet vwo maar havo.' })),
  copy.not('it is empty, which is another rule', outflow({ rationale: '' })),

  promoting.found(
    'all factors hinder',
    content({ factors: { items: [factor('hindering', 'raakt snel moe')] } }),
  ),
  promoting.found(
    'its row is empty',
    content({ factors: { items: [factor('promoting', ' '), factor('hindering', 'moe')] } }),
  ),
  promoting.not(
    'there is one',
    content({ factors: { items: [factor('promoting', 'leest graag')] } }),
  ),
  hindering.found(
    'all factors promote',
    content({ factors: { items: [factor('promoting', 'leest graag')] } }),
  ),
  hindering.not(
    'there is one',
    content({ factors: { items: [factor('hindering', 'raakt snel moe')] } }),
  ),

  missing.found('there are no rows', actions()),
  missing.not('a row is there, however empty', actions(emptyAction)),

  incomplete.found('nobody is named', actions(action({ byWhom: '-' })), onAction),
  incomplete.found('what is not named', actions(action({ what: '' })), onAction),
  incomplete.found('how often is not named', actions(action({ howOften: ' ' })), onAction),
  incomplete.found('it has no first day', actions(action({ fromOn: null })), onAction),
  incomplete.found('it has no last day', actions(action({ toOn: null })), onAction),
  incomplete.found('the row is entirely empty', actions(emptyAction), onAction),
  incomplete.found(
    'two of three rows lack something',
    actions(action({ what: '' }), action({ id: idOf(21) }), action({ id: idOf(22), toOn: null })),
    [{ itemId: ACTION_ID }, { itemId: idOf(22) }],
  ),
  incomplete.not('everything is filled in', actions(action())),

  ends.found('the last day is before the first', actions(action({ toOn: '2026-11-22' })), onAction),
  ends.not('it takes one day', actions(action({ toOn: '2026-11-23' }))),
  ends.not('a day is missing', actions(action({ toOn: null }))),

  unanswered.found('nothing was answered', content({ deviations: { answer: null } })),
  unanswered.not('the answer is "geen"', content({ deviations: { answer: 'none' } })),
  unanswered.not('the school is an SBO', special(content({ deviations: { answer: null } }))),

  empty.found('there is a deviation without words', deviating({ text: '' })),
  empty.not('it is described', deviating({})),
  empty.not('there is none', content({ deviations: { answer: 'none', text: '' } })),
  empty.not('the school is an SBO', special(deviating({ text: '' }))),

  coreGoals.found('it is not answered', deviating({ usesCoreGoals: null })),
  coreGoals.found(
    'the school is an SBO that names a deviation',
    special(deviating({ usesCoreGoals: null })),
  ),
  coreGoals.not('it is answered', deviating({ usesCoreGoals: true })),
  coreGoals.not('there is no deviation', content({ deviations: { answer: 'none' } })),
  coreGoals.not('an SBO names no deviation', special(content({ deviations: { answer: null } }))),

  substitute.found('the kerndoelen are dropped', deviating({ usesCoreGoals: false })),
  substitute.not(
    'substitute goals stand there',
    deviating({ usesCoreGoals: false, substituteGoals: 'Omgaan met geld tot tien euro.' }),
  ),
  substitute.not('the kerndoelen stay', deviating({ usesCoreGoals: true })),

  levels.found('there are none', start({ levels: [] })),
  levels.found('its row has no result', start({ levels: level('') })),
  levels.not('there is one', start({ levels: level('DLE 23') })),
  planned.found('there are no lines', start({ growth: [] })),
  planned.found('no moment is planned', start({ growth: growth(null) })),
  planned.not('a moment is planned', start({ growth: growth(0) })),
  cognition.found('it is empty', start({ cognition: ' ' })),
  cognition.not('it says that there was none', start({ cognition: 'Niet onderzocht.' })),
  social.found('it is empty', start({ socialEmotional: '' })),
  social.not('it is filled in', {}),
  earlier.found('it is empty', start({ earlierSupport: '' })),
  earlier.not('it is filled in', {}),
  needs.found(
    'support is described alone',
    content({ needs: { support: 'Tijd.', educational: [] } }),
  ),
  needs.found(
    'its row is empty',
    content({ needs: { educational: [{ id: idOf(60), subject: 'teacher', text: '' }] } }),
  ),
  needs.not('there is one', {}),
  externals.found('there are none', content({ externals: { items: [] } })),
  externals.found(
    'its row names nobody',
    content({ externals: { items: [external({ who: '-' })] } }),
  ),
  externals.not(
    'it says "geen"',
    content({ externals: { items: [external({ who: 'Geen', what: '', sinceOn: null })] } }),
  ),
  view.found('it is empty', content({ guardiansView: { text: '' } })),
  view.not('it is filled in', {}),
  voice.found('it is empty', content({ pupilVoice: { text: ' ' } })),
  voice.not('it is filled in', {}),
  plan.found('no day is planned', content({ evaluationPlan: { nextOn: null } })),
  plan.not('a day is planned', {}),
];

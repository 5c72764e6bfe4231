/** What must have been done with guardians and pupil. */
import { actionHashOf } from '../../../../electron/features/opp/opp-hash';
import type { OppStepRecord } from '../../../../electron/features/opp/opp-records';
import { action, contentWith } from '../support/content';
import {
  adoptedWith,
  allSteps,
  consent,
  consultation,
  evaluation,
  heard,
  hearing,
  inputWith,
  NO_CUSTODY,
  notHeard,
  ONE,
  OTHER,
  signature,
  step,
  stepOn,
  stepsWith,
  UNKNOWN,
} from '../support/input';
import type { InputChange } from '../support/input';
import { rowsOf } from './row';
import type { Row } from './row';

const now = contentWith();
const olderActions = contentWith({ actions: { items: [action({ howOften: 'dagelijks' })] } });

const consents = (...others: OppStepRecord[]): InputChange => ({
  steps: stepsWith('consent', others),
});
const yes = (guardianId: string, change?: Partial<OppStepRecord>) =>
  stepOn(now, consent(guardianId), change);
const no = (guardianId: string, ground?: string) => stepOn(now, consent(guardianId, 'no', ground));
const consulted = (...others: OppStepRecord[]): InputChange => ({
  steps: stepsWith('consultation', others),
});
const evaluated = (detail: ReturnType<typeof evaluation>): InputChange => ({
  steps: [...allSteps(), step(detail, { on: '2026-11-20' })],
});

const missing = rowsOf('consultationMissing');
const after = rowsOf('consultationAfterAdoption');
const nobody = rowsOf('consultationWithoutGuardian');
const older = rowsOf('consultedOnOlderText');
const noConsent = rowsOf('consentMissing');
const voided = rowsOf('consentVoid');
const refused = rowsOf('consentRefused');
const disputed = rowsOf('consentDisputed');
const custody = rowsOf('consentOfGuardianWithoutCustody');
const ground = rowsOf('refusalWithoutGround');
const unheard = rowsOf('hearingMissing');
const unheardThen = rowsOf('hearingMissingAtEvaluation');
const alone = rowsOf('evaluationWithoutGuardian');
const unsigned = rowsOf('notSigned');

export const processRows: readonly Row[] = [
  missing.found('there was none', consulted()),
  missing.found('it was about an earlier version', inputWith({ number: 2 })),
  missing.found(
    'it was before the version before was adopted',
    inputWith({
      number: 2,
      adoptions: [{ number: 1, adoptedOn: '2026-11-19' }],
      steps: allSteps().map((one) => ({ ...one, versionNumber: 2 })),
    }),
  ),
  missing.found(
    'it was withdrawn',
    consulted(
      stepOn(now, consultation(), {
        withdrawn: { reason: 'vergissing', at: '2026-11-19T09:00:00.000Z' },
      }),
    ),
  ),
  missing.found('no guardian was there', consulted(stepOn(now, consultation([])))),
  missing.found(
    'somebody was there who is no guardian',
    consulted(stepOn(now, { ...consultation([]), others: 'Leerkracht en intern begeleider' })),
  ),
  missing.not('there was one', {}),
  missing.not(
    'one was with a guardian, and a later one without',
    consulted(
      stepOn(now, consultation([]), { on: '2026-11-20' }),
      stepOn(now, consultation([OTHER]), { on: '2026-11-18' }),
    ),
  ),

  after.found('it was a day later', { adoptedOn: '2026-11-17' }, [{ on: '2026-11-18' }]),
  after.found(
    'one before had no guardian',
    {
      ...consulted(
        stepOn(now, consultation([]), { on: '2026-11-10' }),
        stepOn(now, consultation(), { on: '2026-11-18' }),
      ),
      adoptedOn: '2026-11-17',
    },
    [{ on: '2026-11-18' }],
  ),
  after.not('it was on the day itself', { adoptedOn: '2026-11-18' }),
  after.not('one was before and one after', {
    ...consulted(
      stepOn(now, consultation(), { on: '2026-11-20' }),
      stepOn(now, consultation(), { on: '2026-11-10' }),
    ),
    adoptedOn: '2026-11-18',
  }),
  after.not('there was none, which is another rule', { ...consulted(), adoptedOn: '2026-11-18' }),
  after.not('it is a draft', {}),

  nobody.found('nobody is named', consulted(stepOn(now, consultation([]))), [{ on: '2026-11-18' }]),
  nobody.found(
    'someone is named in words, and no guardian of the file',
    consulted(stepOn(now, { ...consultation([]), others: 'Leerkracht' })),
  ),
  nobody.found(
    'one of two names nobody',
    consulted(
      stepOn(now, consultation([]), { on: '2026-11-20' }),
      stepOn(now, consultation(), { on: '2026-11-18' }),
    ),
    [{ on: '2026-11-20' }],
  ),
  nobody.not('a guardian is named', consulted(stepOn(now, consultation([OTHER])))),
  nobody.not('there was none, which is another rule', consulted()),

  older.found('the last was about another text', consulted(step(consultation())), [
    { on: '2026-11-18' },
  ]),
  older.not(
    'an earlier one was about another text',
    consulted(stepOn(now, consultation()), step(consultation(), { on: '2026-11-10' })),
  ),
  older.found(
    'a later one about this text had no guardian',
    consulted(
      stepOn(now, consultation([]), { on: '2026-11-20' }),
      step(consultation(), { on: '2026-11-18' }),
    ),
    [{ on: '2026-11-18' }],
  ),
  older.not('there was none, which is another rule', consulted()),

  noConsent.found('nobody answered', consents()),
  noConsent.found('one without custody agreed', consents(yes(NO_CUSTODY))),
  noConsent.not('one with custody agreed', {}),
  noConsent.not('one with custody refused', consents(no(ONE))),

  voided.found('the action section changed since', consents(stepOn(olderActions, consent(ONE))), [
    { on: '2026-11-18' },
  ]),
  voided.found(
    'it was of another text of an earlier version',
    inputWith({ number: 2, ...consents(stepOn(olderActions, consent(ONE))) }),
    [{ on: '2026-11-18' }],
  ),
  voided.not('it was of this text in an earlier version', inputWith({ number: 2 })),
  voided.not('it is of this text', {}),
  voided.not('another section changed since', {
    content: contentWith({ pupilVoice: { text: 'Anders.' } }),
    steps: allSteps(),
  }),

  refused.found('the only answer is no', consents(no(ONE))),
  refused.not('someone agreed', {}),
  refused.not('one without custody refuses', consents(no(NO_CUSTODY))),

  disputed.found('one says yes and another no', consents(yes(ONE), no(OTHER))),
  disputed.not('both say yes', consents(yes(ONE), yes(OTHER))),
  disputed.not('the other has no custody', consents(yes(ONE), no(NO_CUSTODY))),
  disputed.not(
    'the other agreed later',
    consents(yes(ONE), no(OTHER), yes(OTHER, { on: '2026-11-19' })),
  ),

  custody.found('it has none', consents(yes(NO_CUSTODY)), [{ on: '2026-11-18' }]),
  custody.found('it is not known', consents(yes(UNKNOWN)), [{ on: '2026-11-18' }]),
  custody.not('one with custody agreed too', consents(yes(UNKNOWN), yes(ONE))),
  custody.not('one without custody refused', consents(no(NO_CUSTODY))),

  ground.found('it is empty', consents(no(ONE, '')), [{ on: '2026-11-18' }]),
  ground.found('both are empty', consents(no(ONE, ''), no(OTHER, ' ')), [{}, {}]),
  ground.not('it is written', consents(no(ONE))),
  ground.not('they agreed', consents(stepOn(now, consent(ONE, 'yes', '')))),
  ground.not('they agreed later', consents(no(ONE, ''), yes(ONE, { on: '2026-11-19' }))),

  unheard.found('there is no hearing', { steps: stepsWith('hearing') }),
  unheard.found('it was about an earlier version', inputWith({ number: 2 })),
  unheard.found('it holds no words', {
    steps: stepsWith('hearing', [stepOn(now, hearing(heard(' ')))]),
  }),
  unheard.found('it holds no reason', {
    steps: stepsWith('hearing', [stepOn(now, hearing(notHeard('')))]),
  }),
  unheard.found('it is not said what was done with it', {
    steps: stepsWith('hearing', [stepOn(now, hearing(heard('Ik wil lezen.', '-')))]),
  }),
  unheard.found('it was after adoption', adoptedWith('2026-11-17')),
  unheard.found(
    'it was before the version before was adopted',
    inputWith({
      number: 2,
      adoptions: [{ number: 1, adoptedOn: '2026-11-19' }],
      steps: allSteps().map((one) => ({ ...one, versionNumber: 2 })),
    }),
  ),
  unheard.not('the pupil spoke', {}),
  unheard.not('it says why not', {
    steps: stepsWith('hearing', [stepOn(now, hearing(notHeard('Lag in het ziekenhuis.')))]),
  }),

  unheardThen.found('it holds no words', evaluated(evaluation({ pupil: heard('') })), [
    { on: '2026-11-20' },
  ]),
  unheardThen.found('it holds no reason', evaluated(evaluation({ pupil: notHeard(' ') })), [
    { on: '2026-11-20' },
  ]),
  unheardThen.found(
    'it is not said what was done with it',
    evaluated(evaluation({ pupil: heard('Ik wil lezen.', ' ') })),
    [{ on: '2026-11-20' }],
  ),
  unheardThen.not('the pupil spoke', evaluated(evaluation())),
  unheardThen.not('it says why not', evaluated(evaluation({ pupil: notHeard('Was ziek.') }))),

  alone.found('nobody is named', evaluated(evaluation({ guardianIds: [] })), [
    { on: '2026-11-20' },
  ]),
  alone.found(
    'someone is named in words, and no guardian of the file',
    evaluated(evaluation({ guardianIds: [], others: 'Leerkracht' })),
  ),
  alone.not('a guardian is named', evaluated(evaluation())),

  unsigned.found('nobody signed', { steps: stepsWith('signature') }),
  unsigned.found('another text was signed', {
    steps: stepsWith('signature', [
      step(signature(), { contentHash: 'f'.repeat(64), actionHash: actionHashOf(now) }),
    ]),
  }),
  unsigned.not('this text was signed', adoptedWith('2026-11-20')),
];

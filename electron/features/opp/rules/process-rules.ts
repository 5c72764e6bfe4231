/** The rules on what must have been done with guardians and pupil. Sources in the catalogue. */
import type { OppRuleId } from '../../../contract/opp-rules';
import type { OppStepDetailRecord } from '../opp-records';
import { when } from './check';
import type { Check, Found } from './check';
import { agreeingNow, consentStateOf, custodyOf, lapsedYes, lastAnswers } from './consent-state';
import type { RuleInput } from './rule-input';
import { consultationsOf, isWithGuardian, stepsOf, stepsOfVersion } from './steps-of';
import type { StepOf } from './steps-of';
import { isBlank } from './words';

type Heard = Extract<OppStepDetailRecord, { kind: 'hearing' }>['pupil'];

/** The pupil's words and what was done with them, or why there are none. */
const isAccountedFor = (pupil: Heard): boolean =>
  (pupil.heard ? [pupil.words, pupil.doneWith] : [pupil.reason]).every((text) => !isBlank(text));

/** The day on which the version before this one was adopted. */
const previousAdoption = ({ adoptions, version }: RuleInput): string | null =>
  adoptions
    .filter(({ number }) => number < version.number)
    .map(({ adoptedOn }) => adoptedOn)
    .toSorted()
    .at(-1) ?? null;

/** Of what was done for this version: sooner than the adoption of the one before it was not about this one. */
const sincePrevious = <Step extends { readonly on: string }>(
  input: RuleInput,
  steps: readonly Step[],
): readonly Step[] => {
  const from = previousAdoption(input);
  return steps.filter(({ on }) => from === null || on >= from);
};

const withoutGuardian = (
  steps: readonly StepOf<'consultation' | 'evaluation'>[],
): readonly Found[] =>
  steps.filter(({ detail }) => !isWithGuardian(detail)).map(({ on }) => ({ on }));

export const processChecks = {
  consultationMissing: (input) => when(sincePrevious(input, consultationsOf(input)).length === 0),
  consultationAfterAdoption: (input) => {
    const [first] = sincePrevious(input, consultationsOf(input));
    const { adoptedOn } = input.version;
    if (first === undefined || adoptedOn === null) return [];
    return when(first.on > adoptedOn, { on: first.on });
  },
  consultationWithoutGuardian: (input) => withoutGuardian(stepsOfVersion(input, 'consultation')),
  consultedOnOlderText: (input) => {
    const last = consultationsOf(input).at(-1);
    if (last === undefined) return [];
    return when(last.contentHash !== input.version.contentHash, { on: last.on });
  },
  consentMissing: (input) => when(consentStateOf(input) === 'asked'),
  consentVoid: (input) => {
    const yes = lapsedYes(input).at(-1);
    return when(consentStateOf(input) === 'void', yes === undefined ? {} : { on: yes.on });
  },
  consentRefused: (input) => when(consentStateOf(input) === 'refused'),
  consentDisputed: (input) => when(consentStateOf(input) === 'disputed'),
  consentOfGuardianWithoutCustody: (input) => {
    const yes = agreeingNow(input);
    const [first] = yes;
    if (first === undefined) return [];
    return when(
      yes.every((answer) => custodyOf(input, answer) !== 'yes'),
      { on: first.on },
    );
  },
  refusalWithoutGround: (input) =>
    lastAnswers(input)
      .filter(({ detail }) => detail.answer === 'no' && isBlank(detail.ground))
      .map(({ on }) => ({ on })),
  hearingMissing: (input) => {
    const { adoptedOn } = input.version;
    return when(
      !sincePrevious(input, stepsOfVersion(input, 'hearing')).some(
        ({ on, detail }) => isAccountedFor(detail.pupil) && (adoptedOn === null || on <= adoptedOn),
      ),
    );
  },
  hearingMissingAtEvaluation: (input) =>
    stepsOf(input, 'evaluation')
      .filter(({ detail }) => !isAccountedFor(detail.pupil))
      .map(({ on }) => ({ on })),
  evaluationWithoutGuardian: (input) => withoutGuardian(stepsOf(input, 'evaluation')),
  notSigned: (input) =>
    when(
      !stepsOfVersion(input, 'signature').some(
        ({ contentHash }) => contentHash === input.version.contentHash,
      ),
    ),
} as const satisfies Partial<Readonly<Record<OppRuleId, Check>>>;

/** The rules on what must have been done with guardians and pupil. Sources in the catalogue. */
import type { OppRuleId } from '../../../contract/opp-rules';
import type { OppStepDetailRecord } from '../opp-records';
import { when } from './check';
import type { Check } from './check';
import { agreeingNow, consentStateOf, custodyOf, lapsedYes, lastAnswers } from './consent-state';
import type { RuleInput } from './rule-input';
import { stepsOf, stepsOfVersion } from './steps-of';
import type { StepOf } from './steps-of';
import { isBlank } from './words';

type Heard = Extract<OppStepDetailRecord, { kind: 'hearing' }>['pupil'];

/** The pupil's words, or why there are none. */
const isAccountedFor = (pupil: Heard): boolean =>
  !isBlank(pupil.heard ? pupil.words : pupil.reason);

/** Guardians by their place in the file; who isn't in it by name or function. */
const namesNobody = (step: {
  readonly guardianIds: readonly string[];
  readonly others: string;
}): boolean => step.guardianIds.length === 0 && isBlank(step.others);

/** The day on which the version before this one was adopted. */
const previousAdoption = ({ adoptions, version }: RuleInput): string | null =>
  adoptions
    .filter(({ number }) => number < version.number)
    .map(({ adoptedOn }) => adoptedOn)
    .toSorted()
    .at(-1) ?? null;

/** What was done after the version before was adopted: sooner it was not about this one. */
const stepsSincePrevious = <Kind extends 'consultation' | 'hearing'>(
  input: RuleInput,
  kind: Kind,
): readonly StepOf<Kind>[] => {
  const from = previousAdoption(input);
  return stepsOfVersion(input, kind).filter(({ on }) => from === null || on >= from);
};

/** A step of this version, or its adoption, on a day before it was begun. */
const datedBefore = ({ steps, version }: RuleInput): readonly string[] =>
  [
    ...steps
      .filter((step) => step.withdrawn === null && step.versionNumber === version.number)
      .map(({ on }) => on),
    ...(version.adoptedOn === null ? [] : [version.adoptedOn]),
  ].filter((on) => on < version.createdOn);

export const processChecks = {
  consultationMissing: (input) => when(stepsSincePrevious(input, 'consultation').length === 0),
  consultationAfterAdoption: (input) => {
    const [first] = stepsSincePrevious(input, 'consultation');
    const { adoptedOn } = input.version;
    if (first === undefined || adoptedOn === null) return [];
    return when(first.on > adoptedOn, { on: first.on });
  },
  consultationWithoutPeople: (input) => {
    const last = stepsOfVersion(input, 'consultation').at(-1);
    if (last === undefined) return [];
    return when(namesNobody(last.detail), { on: last.on });
  },
  consultedOnOlderText: (input) => {
    const last = stepsOfVersion(input, 'consultation').at(-1);
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
      !stepsSincePrevious(input, 'hearing').some(
        ({ on, detail }) => isAccountedFor(detail.pupil) && (adoptedOn === null || on <= adoptedOn),
      ),
    );
  },
  hearingMissingAtEvaluation: (input) =>
    stepsOf(input, 'evaluation')
      .filter(({ detail }) => !isAccountedFor(detail.pupil))
      .map(({ on }) => ({ on })),
  evaluationWithoutPeople: (input) =>
    stepsOf(input, 'evaluation')
      .filter(({ detail }) => namesNobody(detail))
      .map(({ on }) => ({ on })),
  datedBeforeDraft: (input) => {
    const [on] = datedBefore(input).toSorted();
    return on === undefined ? [] : [{ on }];
  },
  notSigned: (input) =>
    when(
      !stepsOfVersion(input, 'signature').some(
        ({ contentHash }) => contentHash === input.version.contentHash,
      ),
    ),
} as const satisfies Partial<Readonly<Record<OppRuleId, Check>>>;

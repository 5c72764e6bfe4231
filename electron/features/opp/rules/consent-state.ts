/** What the guardians' answers on the action section come to. */
import type { OppConsentState } from '../../../contract/opp';
import type { RuleInput } from './rule-input';
import { stepsOf } from './steps-of';
import type { StepOf } from './steps-of';

type ConsentInput = Pick<RuleInput, 'steps' | 'version' | 'custody'>;
export type Answer = StepOf<'consent'>;

/** The latest of each guardian, by day and then by when it was recorded. */
const latestOfEach = (answers: readonly Answer[]): readonly Answer[] => [
  ...new Map(answers.map((answer) => [answer.detail.guardianId, answer])).values(),
];

/** Custody that was not looked up, or a guardian who is no longer in the file: unknown. */
export const custodyOf = (
  { custody }: Pick<RuleInput, 'custody'>,
  { detail }: Answer,
): 'yes' | 'no' | 'unknown' => custody.get(detail.guardianId) ?? 'unknown';

/** To whatever text of this version. */
const answersToVersion = (input: ConsentInput): readonly Answer[] =>
  stepsOf(input, 'consent').filter(({ versionNumber }) => versionNumber === input.version.number);

const isAboutPresent = ({ version }: ConsentInput, { actionHash }: Answer): boolean =>
  actionHash === version.actionHash;

/** The last answer of each guardian to this version, whatever its text was then. */
export const lastAnswers = (input: ConsentInput): readonly Answer[] =>
  latestOfEach(answersToVersion(input));

/** Who agrees with the action section as it reads now: whose last answer is a yes to this very text. */
export const agreeingNow = (input: ConsentInput): readonly Answer[] =>
  lastAnswers(input).filter(
    (answer) => answer.detail.answer === 'yes' && isAboutPresent(input, answer),
  );

/** A yes that was the last answer of a guardian, to an action section that reads otherwise than this one. */
export const lapsedYes = (input: ConsentInput): readonly Answer[] => {
  const before = latestOfEach(
    stepsOf(input, 'consent').filter(({ versionNumber }) => versionNumber < input.version.number),
  );
  return [...before, ...lastAnswers(input)].filter(
    (answer) =>
      answer.detail.answer === 'yes' &&
      !isAboutPresent(input, answer) &&
      custodyOf(input, answer) !== 'no',
  );
};

/** A no that is about the present text: said of it, or said after a yes to it. */
const isRefusalOfPresent = (input: ConsentInput, { detail }: Answer): boolean =>
  answersToVersion(input).some(
    (answer) => answer.detail.guardianId === detail.guardianId && isAboutPresent(input, answer),
  );

/**
 * Of the version that is checked. Consent is per version and per text: a yes to another action section is void,
 * and an earlier version's yes doesn't count even when the section reads the same. A no stays a no until the
 * same guardian agrees, also when the text is put back; alone, after a change that nobody answered yet, it is
 * asked again. One guardian's yes is enough, unless another who may have custody says no; who has no custody
 * counts in neither. Law as far as known: agreement on the action section since 1-8-2017, after this version's
 * text; one guardian being enough is custom (domain.md sections 1 and 3).
 */
export const consentStateOf = (input: ConsentInput): OppConsentState => {
  const counts = (answer: Answer): boolean => custodyOf(input, answer) !== 'no';
  const refusals = lastAnswers(input).filter(
    (answer) => counts(answer) && answer.detail.answer === 'no',
  );
  if (agreeingNow(input).some(counts)) return refusals.length > 0 ? 'disputed' : 'agreed';
  if (refusals.some((answer) => isRefusalOfPresent(input, answer))) return 'refused';
  return lapsedYes(input).length > 0 ? 'void' : 'asked';
};

/** The rules on the order of days; what is not filled in lies nowhere. Custom: "dates ordered" (domain.md section 1). */
import type { OppRuleId } from '../../../contract/opp-rules';
import { before, forRows, when } from './check';
import type { Check, Found } from './check';
import type { RuleInput } from './rule-input';
import { consultationsOf, stepsOf, stepsOfVersion } from './steps-of';
import { firstAdoption } from './terms';

/** From when a version counts: its adoption, until then the day on which its draft was begun. */
const versionDay = ({ version }: RuleInput): string => version.adoptedOn ?? version.createdOn;

/** Days of all steps of the version that is checked, and of its adoption. */
const daysOfVersion = ({ steps, version }: RuleInput): readonly string[] => [
  ...steps
    .filter((step) => step.withdrawn === null && step.versionNumber === version.number)
    .map(({ on }) => on),
  ...(version.adoptedOn === null ? [] : [version.adoptedOn]),
];

/** One finding, about the first of these days. */
const firstOf = (days: readonly string[]): readonly Found[] => {
  const [on] = days.toSorted();
  return on === undefined ? [] : [{ on }];
};

/** Every goal of which the day is wrong. */
const goalsOn =
  (isWrong: (dueOn: string | null, input: RuleInput) => boolean): Check =>
  (input) =>
    forRows(input.version.content.goals.items, ({ dueOn }) => isWrong(dueOn, input));

export const orderChecks = {
  triggerBeforeEnrolment: ({ facts, pupil }) => when(before(facts.triggerOn, pupil.startDate)),
  startBeforeAdoption: ({ facts, adoptions }) => {
    const adoptedOn = firstAdoption(adoptions);
    return adoptedOn === null ? [] : when(before(facts.startOn, adoptedOn), { on: adoptedOn });
  },
  endAfterLeaving: ({ facts, pupil }) => when(before(pupil.leaveDate, facts.endOn)),
  measuredLater: ({ today, version: { content } }) => [
    ...forRows(content.startSituation.levels, ({ measuredOn }) => before(today, measuredOn)),
    ...forRows(content.startSituation.growth, ({ points }) =>
      points.some(({ on, actual }) => actual !== null && before(today, on)),
    ),
  ],
  goalBeforeStart: goalsOn((dueOn, { facts }) => before(dueOn, facts.startOn)),
  goalAfterEnd: goalsOn((dueOn, { facts }) => before(facts.endOn, dueOn)),
  goalBeforeVersion: goalsOn((dueOn, input) => before(dueOn, versionDay(input))),
  actionOutsidePeriod: ({ facts, version }) =>
    forRows(
      version.content.actions.items,
      ({ fromOn, toOn }) => before(fromOn, facts.startOn) || before(facts.endOn, toOn),
    ),
  evaluationPlanOutOfOrder: (input) => {
    const { facts, version } = input;
    const { nextOn } = version.content.evaluationPlan;
    const isEarly = before(nextOn, facts.startOn) || before(nextOn, versionDay(input));
    return when(isEarly || before(facts.endOn, nextOn));
  },
  answeredBeforeConsultation: (input) => {
    const [first] = consultationsOf(input);
    if (first === undefined) return [];
    const answers = [...stepsOfVersion(input, 'consent'), ...stepsOfVersion(input, 'signature')];
    return firstOf(answers.map(({ on }) => on).filter((on) => on < first.on));
  },
  datedBeforeDraft: (input) =>
    firstOf(daysOfVersion(input).filter((on) => on < input.version.createdOn)),
  datedAfterEnd: (input) =>
    firstOf(daysOfVersion(input).filter((on) => before(input.facts.endOn, on))),
  evaluatedAfterAdoption: (input) => {
    const { number, adoptedOn } = input.version;
    return firstOf(
      stepsOf(input, 'evaluation')
        .filter(({ versionNumber, on }) => versionNumber < number && before(adoptedOn, on))
        .map(({ on }) => on),
    );
  },
} as const satisfies Partial<Readonly<Record<OppRuleId, Check>>>;

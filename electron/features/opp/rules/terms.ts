/** The terms of an OPP: six weeks, an evaluation in every school year, and the day that asks next. */
import dayjs from 'dayjs';
import { schoolYearOf } from '../../days';
import type { OppFactsRecord } from '../opp-records';
import type { RuleInput } from './rule-input';
import { isWithGuardian, stepsOf } from './steps-of';

const SIX_WEEKS_IN_DAYS = 42;
/** Custom: how long before the deadline it is called near. */
const NEAR_IN_DAYS = 14;

type Adoptions = RuleInput['adoptions'];

const addDays = (day: string, days: number): string =>
  dayjs(day).add(days, 'day').format('YYYY-MM-DD');

const earliest = (days: readonly string[]): string | null => days.toSorted()[0] ?? null;

/** 31 July: the last day of a school year (decided where the sources are silent; domain.md section 3). */
export const lastDayOf = (schoolYear: number): string => `${schoolYear + 1}-07-31`;

/** The day on which the first version was adopted, null before that. */
export const firstAdoption = (adoptions: Adoptions): string | null =>
  earliest(adoptions.map(({ adoptedOn }) => adoptedOn));

/**
 * The last day of the six weeks; null once a version is adopted, or when nothing says from when they count.
 * Law: WPO art. 40a lid 2, "uiterlijk binnen zes weken na de inschrijving" or definitive placement. From the
 * start of extra support it is custom: `facts.trigger` says which.
 */
export const deadlineOf = (
  { trigger, triggerOn }: Pick<OppFactsRecord, 'trigger' | 'triggerOn'>,
  adoptions: Adoptions,
): string | null =>
  trigger === null || triggerOn === null || adoptions.length > 0
    ? null
    : addDays(triggerOn, SIX_WEEKS_IN_DAYS);

/**
 * The last day on which parents can bring a dispute to the Geschillencommissie passend onderwijs. Six weeks, as
 * its procedure says (onderwijsgeschillen.nl; domain.md section 1): not read in the text of the law. That page
 * doesn't say from which day: taken is the day of the dispute itself.
 */
export const disputeTermOf = (on: string): string => addDays(on, SIX_WEEKS_IN_DAYS);

/** `near`: fourteen days or less to go, the last day too; `passed`: from the day after it. */
export const deadlineState = (deadline: string, today: string): 'far' | 'near' | 'passed' => {
  if (today > deadline) return 'passed';
  return addDays(today, NEAR_IN_DAYS) >= deadline ? 'near' : 'far';
};

type Terms = Pick<RuleInput, 'today' | 'facts' | 'pupil' | 'steps' | 'adoptions' | 'closed'>;

/** Days of the evaluations, with guardians, of what was adopted. Law: WPO art. 40a lid 3. */
const evaluationDays = (input: Terms): readonly string[] => {
  const first = firstAdoption(input.adoptions);
  return stepsOf(input, 'evaluation')
    .filter(({ detail }) => isWithGuardian(detail))
    .map(({ on }) => on)
    .filter((on) => first !== null && on >= first && on <= input.today);
};

/** The last day on which the OPP runs, or null while no end is known. */
const lastDay = ({ facts, pupil }: Terms): string | null =>
  earliest([facts.endOn, pupil.leaveDate].filter((day) => day !== null));

/**
 * The first school year that must hold an evaluation, null before adoption. Law: WPO art. 40a lid 3, once in
 * every school year. Adopted after 1 April: the next school year is the first (domain.md section 3).
 */
const firstYearToEvaluate = ({ adoptions }: Terms): number | null => {
  const first = firstAdoption(adoptions);
  if (first === null) return null;
  const year = schoolYearOf(first);
  return first > `${year + 1}-04-01` ? year + 1 : year;
};

/** School years that went by without an evaluation: of the time that the OPP ran, and that asked for one. */
export const missedYears = (input: Terms): readonly number[] => {
  const from = firstYearToEvaluate(input);
  if (from === null || input.closed) return [];
  const end = lastDay(input);
  const running = schoolYearOf(input.today);
  const until = end === null ? running : Math.min(running, schoolYearOf(end) + 1);
  const evaluated = new Set(evaluationDays(input).map(schoolYearOf));
  return Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index).filter(
    (year) => !evaluated.has(year),
  );
};

/**
 * What the running school year asks: `due`, an evaluation before its end; `afterSummer`, none yet, because it
 * was adopted after 1 April; `nothing`: not adopted, ended, closed, or evaluated.
 */
export const runningYearAsks = (input: Terms): 'due' | 'afterSummer' | 'nothing' => {
  const from = firstYearToEvaluate(input);
  const end = lastDay(input);
  if (from === null || input.closed || (end !== null && end < input.today)) return 'nothing';
  const running = schoolYearOf(input.today);
  if (evaluationDays(input).some((on) => schoolYearOf(on) === running)) return 'nothing';
  return running < from ? 'afterSummer' : 'due';
};

/** The planned evaluation if it lies ahead, and 31 July while this school year has none: the earlier one. */
const nextEvaluation = (input: RuleInput): string | null => {
  const { nextOn } = input.version.content.evaluationPlan;
  const isAhead =
    nextOn !== null && nextOn >= input.today && !evaluationDays(input).some((on) => on >= nextOn);
  const lastOfYear = lastDayOf(schoolYearOf(input.today));
  return earliest([
    ...(isAhead ? [nextOn] : []),
    ...(runningYearAsks(input) === 'due' ? [lastOfYear] : []),
  ]);
};

/** Whether a goal wasn't evaluated on or after its due day, and no evaluation stopped it. */
export const isOpen = (
  input: Pick<RuleInput, 'steps'>,
  { id, dueOn }: { readonly id: string; readonly dueOn: string },
): boolean => {
  const own = stepsOf(input, 'evaluation').flatMap(({ on, detail }) =>
    detail.outcomes.filter(({ goalId }) => goalId === id).map(({ next }) => ({ on, next })),
  );
  return own.at(-1)?.next !== 'stop' && !own.some(({ on }) => on >= dueOn);
};

/** The first due day of an open goal. */
const nextGoal = (input: RuleInput): string | null =>
  earliest(
    input.version.content.goals.items.flatMap(({ id, dueOn }) =>
      dueOn !== null && isOpen(input, { id, dueOn }) ? [dueOn] : [],
    ),
  );

export type NextDay = { readonly on: string; readonly what: 'sixWeeks' | 'evaluation' | 'goal' };

/**
 * The next day that asks for something, for the overview; it may lie in the past when nobody did it. Expects
 * as `version` the one in force where there is one. Until adoption the six weeks alone (WPO art. 40a lid 2);
 * then the evaluation of this school year (lid 3) or, custom, the planned one or a goal's day.
 */
export const nextDayOf = (input: RuleInput): NextDay | null => {
  if (input.closed) return null;
  if (input.adoptions.length === 0) {
    const deadline = deadlineOf(input.facts, input.adoptions);
    return deadline === null ? null : { on: deadline, what: 'sixWeeks' };
  }
  const evaluation = nextEvaluation(input);
  const goal = nextGoal(input);
  if (evaluation !== null && (goal === null || evaluation <= goal)) {
    return { on: evaluation, what: 'evaluation' };
  }
  return goal === null ? null : { on: goal, what: 'goal' };
};

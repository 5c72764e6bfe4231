/** Random trajectories that travel: preparing, running and ended, with what was recorded in them. */
import fc from 'fast-check';
import { ArchiveTrajectory } from '../../../../electron/contract/archive-trajectory';
import { pictureNames } from '../../../../electron/contract/drawings';
import { raters } from '../../../../electron/contract/trajectory-plan';
import {
  consolidationTerms,
  trajectoryGoalResults,
} from '../../../../electron/contract/trajectory-record';
import { anyDay, anyId, anyLine, anyMoment, anyText, orNull } from './any-values';
import { inOrder } from './in-order';

const long = anyText({ max: 5000 });
const few = { maxLength: 3 } as const;
/** Some of these, each once. */
const someOf = <Value>(values: readonly Value[]) =>
  fc.subarray([...values], { maxLength: Math.min(values.length, 12) });

const anyPlan = (guardianIds: readonly string[]) =>
  fc.record({
    name: anyLine({ min: 1, max: 80 }),
    weekCount: fc.integer({ min: 1, max: 40 }),
    sessionWeekday: orNull(fc.integer({ min: 1, max: 5 })),
    sessionTime: anyLine({ max: 80 }),
    withGuardian: fc.boolean(),
    yearGroupFrom: orNull(fc.integer({ min: 1, max: 8 })),
    yearGroupTo: orNull(fc.integer({ min: 1, max: 8 })),
    maxPupils: orNull(fc.integer({ min: 1, max: 40 })),
    raters: fc.subarray([...raters], { minLength: 1 }),
    moments: fc.uniqueArray(anyLine({ min: 1, max: 40 }), { maxLength: 6 }),
    startOn: orNull(anyDay),
    coaches: anyLine({ max: 200 }),
    guardianIds: someOf(guardianIds),
    reason: long,
    question: long,
  });

const voice = anyText({ max: 2000 });
const anyContent = fc.record({
  voices: fc.record({ pupil: voice, guardian: voice, teacher: voice, coach: voice }),
  goal: anyText({ max: 500 }),
  situation: anyText({ max: 1000 }),
  baseline: anyText({ max: 1000 }),
  target: anyText({ max: 1000 }),
  targetScore: orNull(fc.integer({ min: 2, max: 8 }).map((half) => half / 2)),
  measure: anyText({ max: 500 }),
  helperQuestion: anyText({ max: 500 }),
  pupilText: anyLine({ max: 120 }),
  picture: orNull(fc.constantFrom(...pictureNames)),
});

const anyGoal = fc.record({
  id: anyId,
  content: anyContent,
  startedOn: orNull(anyDay),
  endedOn: orNull(anyDay),
});

/** The Monday of any week, and those after it. */
const anyMondays = fc
  .record({ week: fc.integer({ min: 2700, max: 2910 }), count: fc.integer({ min: 1, max: 41 }) })
  .map(({ week, count }) =>
    Array.from({ length: count }, (_, at) =>
      // 5 January 1970 was a Monday.
      new Date(((week + at) * 7 + 4) * 86_400_000).toISOString().slice(0, 10),
    ),
  );

const anyStanding = fc.oneof(
  fc.constant({ mondays: null, startedAt: null, endedOn: null }),
  fc.record({ mondays: anyMondays, startedAt: anyMoment, endedOn: orNull(anyDay) }),
);

const anyOfGoals = (goalIds: readonly string[]) =>
  goalIds.length === 0
    ? fc.constant({ history: [], scores: [] })
    : fc.record({
        history: fc.array(
          fc.record({
            id: anyId,
            goalId: fc.constantFrom(...goalIds),
            kind: fc.constantFrom('adjusted', 'ended'),
            on: anyDay,
            before: anyContent,
            reason: anyText({ min: 1, max: 5000 }),
            recordedAt: anyMoment,
          }),
          few,
        ),
        scores: fc.uniqueArray(
          fc.record({
            goalId: fc.constantFrom(...goalIds),
            on: anyDay,
            part: fc.integer({ min: -1, max: 5 }),
            rater: fc.constantFrom(...raters),
            score: fc.constantFrom(null, 1, 2, 3, 4),
          }),
          {
            maxLength: 40,
            selector: ({ goalId, on, part, rater }) => [goalId, on, part, rater].join(' '),
          },
        ),
      });

const anyEvaluation = (guardianIds: readonly string[], goalIds: readonly string[]) =>
  fc.record({
    id: anyId,
    evaluation: fc.record({
      kind: fc.constantFrom('midTerm', 'end'),
      on: anyDay,
      guardianIds: someOf(guardianIds),
      others: anyLine({ max: 200 }),
      goals: someOf(goalIds).chain((ids) =>
        fc.tuple(
          ...ids.map((goalId) =>
            fc.record({
              goalId: fc.constant(goalId),
              result: fc.constantFrom(...trajectoryGoalResults),
              words: long,
            }),
          ),
        ),
      ),
      pupil: long,
      guardian: long,
      teacher: long,
      conclusion: anyText({ min: 1, max: 5000 }),
    }),
    recordedAt: anyMoment,
  });

const anyAfter = fc.record({
  reflections: fc.uniqueArray(
    fc.record({
      week: fc.integer({ min: 0, max: 40 }),
      content: fc.record({ pupil: long, guardian: long, teacher: long, worked: long, next: long }),
      updatedAt: anyMoment,
    }),
    { ...few, selector: ({ week }) => week },
  ),
  presence: fc.uniqueArray(
    fc.record({
      on: anyDay,
      who: fc.constantFrom('pupil', 'guardian'),
      presence: fc.constantFrom('present', 'absent'),
    }),
    { maxLength: 6, selector: ({ on, who }) => `${on} ${who}` },
  ),
  consolidation: orNull(
    fc.record({
      content: fc.record({
        stays: long,
        keptUpBy: anyLine({ max: 200 }),
        relapseSigns: long,
        onRelapse: long,
        checks: fc.uniqueArray(
          fc.record({ term: fc.constantFrom(...consolidationTerms), on: anyDay }),
          { selector: ({ term }) => term },
        ),
      }),
      updatedAt: anyMoment,
    }),
  ),
  checks: fc.uniqueArray(
    fc.record({
      term: fc.constantFrom(...consolidationTerms),
      on: anyDay,
      outcome: anyText({ min: 1, max: 5000 }),
      holds: fc.constantFrom('yes', 'partly', 'no'),
      recordedAt: anyMoment,
    }),
    { selector: ({ term }) => term },
  ),
});

const anyWhole = (guardianIds: readonly string[], goals: readonly { readonly id: string }[]) => {
  const goalIds = goals.map(({ id }) => id);
  return fc.record({
    kind: fc.constant('trajectory'),
    id: anyId,
    plan: anyPlan(guardianIds),
    standing: anyStanding,
    skipped: fc.array(anyDay, few),
    goals: fc.constant(goals),
    ofGoals: anyOfGoals(goalIds),
    evaluations: fc.array(anyEvaluation(guardianIds, goalIds), few),
    after: anyAfter,
    createdAt: anyMoment,
    updatedAt: anyMoment,
  });
};

/** @param guardianIds of the dossier, of whom some take part */
export const anyTrajectory = (guardianIds: readonly string[]) =>
  fc
    .array(anyGoal, few)
    .chain((goals) => anyWhole(guardianIds, goals))
    .map(({ standing, ofGoals, after, evaluations, ...record }) =>
      ArchiveTrajectory.parse({
        ...record,
        ...standing,
        history: inOrder(ofGoals.history, (one) => [one.recordedAt, one.id]),
        scores: inOrder(ofGoals.scores, (one) => [one.goalId, one.on, one.part, one.rater]),
        evaluations: inOrder(evaluations, (one) => [one.recordedAt, one.id]),
        consolidation: after.consolidation,
        reflections: inOrder(after.reflections, ({ week }) => [week]),
        presence: inOrder(after.presence, ({ on, who }) => [on, who]),
        checks: inOrder(after.checks, ({ on, term }) => [on, term]),
      }),
    );

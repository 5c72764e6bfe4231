import {
  emptyGoal,
  TrajectoryGoalContent,
  TrajectoryTemplateContent,
} from '../../../electron/contract/trajectory-plan';

/** Twelve weeks, each on Wednesday. All people are invented. */
export const template = (change: Record<string, unknown> = {}): TrajectoryTemplateContent =>
  TrajectoryTemplateContent.parse({
    name: 'Impulsklas',
    weekCount: 12,
    sessionWeekday: 3,
    sessionTime: 'woensdagochtend',
    withGuardian: true,
    yearGroupFrom: 3,
    yearGroupTo: 8,
    maxPupils: 8,
    raters: ['pupil', 'teacher', 'guardian'],
    moments: [],
    ...change,
  });

/** A goal in which nothing is missing. */
export const goalContent = (change: Record<string, unknown> = {}): TrajectoryGoalContent =>
  TrajectoryGoalContent.parse({
    ...emptyGoal(),
    voices: {
      pupil: 'Ik wil sneller klaar zijn.',
      guardian: 'Dat zij met plezier begint.',
      teacher: 'Dat zij zelf start.',
      coach: 'Dat zij weet wat de eerste stap is.',
    },
    goal: 'Noor begint binnen een minuut aan haar taak.',
    situation: 'Bij rekenen in de groep.',
    baseline: '1 van de 5 keer.',
    target: '4 van de 5 keer.',
    targetScore: 3,
    measure: 'De leerkracht turft.',
    helperQuestion: 'Wanneer lukt het al een beetje?',
    pupilText: 'Ik begin meteen.',
    ...change,
  });

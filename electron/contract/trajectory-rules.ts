/**
 * What is asked of a trajectory before it starts, and hints about its goals. None of it is law: SMART is
 * custom (domain.md section 2: observable behaviour, baseline, target, situation, date, who measures), and
 * that everyone has a say comes from the Impulsklas (seeds, impulsklas). Pure: the screen shows the same.
 */
import { isNegative, isVague } from './goal-wording';
import type { TrajectoryGoalContent, TrajectoryPlan } from './trajectory-plan';
import type { TrajectorySchedule } from './trajectory-record';

type Rule = {
  /** `asked`: stands in the way of the start; `hint`: only says so. */
  readonly kind: 'asked' | 'hint';
  readonly source: string;
  /** What is missing, and what to do. */
  readonly says: string;
};

const smart = {
  kind: 'asked',
  source: 'SMART: gebruik in het veld, geen wettekst',
} as const;
const hint = { kind: 'hint', source: 'Gebruik in het veld, geen wettekst' } as const;
const everyone = {
  kind: 'hint',
  source: 'De Impulsklas: school, ouders, leerling en begeleiders stellen samen doelen op',
} as const;

export const trajectoryRules = {
  startMissing: { ...smart, says: 'Kies een startdatum.' },
  weeksMissing: {
    ...smart,
    says: 'In de kalender zijn er te weinig weken met school na de startdatum. Bekijk de vakanties.',
  },
  ratersMissing: { ...smart, says: 'Kies wie de vaardigheidskaart invult.' },
  goalsMissing: { ...smart, says: 'Er is nog geen doel. Voeg een doel toe.' },
  goalMissing: {
    ...smart,
    says: 'Schrijf het gezamenlijke doel: gedrag dat u kunt zien, in positieve woorden.',
  },
  situationMissing: { ...smart, says: 'Schrijf in welke situatie het doel geldt.' },
  targetMissing: { ...smart, says: 'Schrijf wanneer het doel is bereikt.' },
  measureMissing: { ...smart, says: 'Schrijf hoe en door wie er wordt gemeten.' },
  baselineMissing: {
    ...smart,
    says: 'Schrijf hoe het nu gaat, of plan een week 0 voor de nulmeting.',
  },
  goalUnfinished: {
    ...hint,
    says: 'Dit doel is nog niet af. Na de start kunt u het alleen aanpassen met een reden.',
  },
  baselineGoneBy: {
    ...hint,
    says: 'Week 0 is voorbij. Schrijf hoe het nu gaat, of vul de scores van week 0 achteraf in.',
  },
  negative: {
    ...hint,
    says: 'In dit doel staat wat er niet moet gebeuren. Schrijf wat de leerling wel doet.',
  },
  vague: {
    ...hint,
    says: 'Dit doel is moeilijk te meten. Schrijf wat u de leerling ziet doen of hoort zeggen.',
  },
  pupilVoiceMissing: {
    ...everyone,
    says: 'De leerling heeft hier nog niets over gezegd. Vraag wat de leerling zelf wil leren.',
  },
  guardianVoiceMissing: {
    ...everyone,
    says: 'De ouders hebben hier nog niets over gezegd. Vraag wat zij graag willen zien.',
  },
  manyGoals: {
    ...hint,
    says: 'Er zijn meer dan drie doelen tegelijk. Met minder doelen is de kaart beter vol te houden.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type TrajectoryRuleId = keyof typeof trajectoryRules;

/** What was found, and in which goal; null: in none. */
export type TrajectoryFinding = { readonly rule: TrajectoryRuleId; readonly goalId: string | null };

type RuledGoal = {
  readonly id: string;
  readonly content: TrajectoryGoalContent;
  readonly endedOn: string | null;
};

export type TrajectoryRuleInput = {
  readonly plan: Pick<TrajectoryPlan, 'startOn' | 'weekCount' | 'raters'>;
  readonly goals: readonly RuledGoal[];
  readonly schedule: Pick<TrajectorySchedule, 'weeks'>;
};

/** More at once asks too much of a card that is filled in every day (custom). */
const MANY_GOALS = 3;

/** What stands in a goal's text. */
const texts = [
  ['goal', 'goalMissing'],
  ['situation', 'situationMissing'],
  ['target', 'targetMissing'],
  ['measure', 'measureMissing'],
] as const;

const isBlank = (text: string): boolean => text.trim() === '';

const goesOn = ({ endedOn }: RuledGoal): boolean => endedOn === null;

const missingInGoal = (
  { content }: RuledGoal,
  { schedule }: TrajectoryRuleInput,
): readonly TrajectoryRuleId[] => [
  ...texts.flatMap(([field, rule]) => (isBlank(content[field]) ? [rule] : [])),
  ...(isBlank(content.baseline) && !schedule.weeks.some(({ number }) => number === 0)
    ? (['baselineMissing'] as const)
    : []),
];

/** Of the goal that is nearest to being ready: one that is ready is enough to start. */
const missingInGoals = (input: TrajectoryRuleInput): readonly TrajectoryFinding[] => {
  const [nearest] = input.goals
    .filter(goesOn)
    .map((goal) => ({ goalId: goal.id, rules: missingInGoal(goal, input) }))
    .toSorted((a, b) => a.rules.length - b.rules.length);
  if (nearest === undefined) return [{ rule: 'goalsMissing', goalId: null }];
  return nearest.rules.map((rule) => ({ rule, goalId: nearest.goalId }));
};

const missingInPlan = ({ plan, schedule }: TrajectoryRuleInput): readonly TrajectoryRuleId[] => {
  // Week 0 comes on top of the weeks that are counted.
  const fewWeeks = schedule.weeks.length <= plan.weekCount;
  return [
    ...(plan.startOn === null ? (['startMissing'] as const) : []),
    ...(plan.startOn !== null && fewWeeks ? (['weeksMissing'] as const) : []),
    ...(plan.raters.length === 0 ? (['ratersMissing'] as const) : []),
  ];
};

/** What is still missing before it can start; none: it can. */
export const missingForStart = (input: TrajectoryRuleInput): readonly TrajectoryFinding[] => [
  ...missingInPlan(input).map((rule) => ({ rule, goalId: null })),
  ...missingInGoals(input),
];

const hintsOfGoal = (
  goal: RuledGoal,
  { input, today }: { readonly input: TrajectoryRuleInput; readonly today: string },
): readonly TrajectoryRuleId[] => {
  const { content } = goal;
  const weekZero = input.schedule.weeks.find(({ number }) => number === 0);
  const gone = weekZero !== undefined && (weekZero.days.at(-1) ?? weekZero.monday) < today;
  return [
    ...(missingInGoal(goal, input).length > 0 ? (['goalUnfinished'] as const) : []),
    ...(isBlank(content.baseline) && gone ? (['baselineGoneBy'] as const) : []),
    ...(isNegative(content.goal) ? (['negative'] as const) : []),
    ...(isVague(content.goal) ? (['vague'] as const) : []),
    ...(isBlank(content.voices.pupil) ? (['pupilVoiceMissing'] as const) : []),
    ...(isBlank(content.voices.guardian) ? (['guardianVoiceMissing'] as const) : []),
  ];
};

/** What could be better about the goals that go on; never a bar. @param today `YYYY-MM-DD` */
export const goalHints = (
  input: TrajectoryRuleInput,
  today: string,
): readonly TrajectoryFinding[] => {
  const goals = input.goals.filter(goesOn);
  return [
    ...(goals.length > MANY_GOALS ? [{ rule: 'manyGoals', goalId: null } as const] : []),
    ...goals.flatMap((goal) =>
      hintsOfGoal(goal, { input, today }).map((rule) => ({ rule, goalId: goal.id })),
    ),
  ];
};

/** What may change in a plan once the trajectory runs; the rest fixes its weeks and its card. */
export const planFieldsWhileRunning = [
  'name',
  'sessionTime',
  'coaches',
  'guardianIds',
  'reason',
  'question',
] as const satisfies readonly (keyof TrajectoryPlan)[];

/** What may change in a goal then without adjusting it. */
export const goalFieldsWhileRunning = [
  'voices',
  'pupilText',
  'picture',
] as const satisfies readonly (keyof TrajectoryGoalContent)[];

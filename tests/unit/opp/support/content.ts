/** An OPP in which every rule on content is met. Invented. */
import type { OppContentRecord } from '../../../../electron/features/opp/opp-records';

/** A UUIDv7 that ends in this number. */
export const idOf = (number: number): string =>
  `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export type Goal = OppContentRecord['goals']['items'][number];
export type Action = OppContentRecord['actions']['items'][number];

export const GOAL_ID = idOf(10);
export const ACTION_ID = idOf(20);

export const goal = (change: Partial<Goal> = {}): Goal => ({
  id: GOAL_ID,
  domain: 'reading',
  behaviour: 'leest korte zinnen hardop',
  situation: 'in de kleine kring',
  baseline: '20 woorden per minuut',
  target: '35 woorden per minuut',
  measure: 'leestoets van een minuut',
  owner: 'de leerkracht',
  dueOn: '2027-03-19',
  ...change,
});

export const action = (change: Partial<Action> = {}): Action => ({
  id: ACTION_ID,
  what: 'voorlezen en nalezen',
  byWhom: 'de onderwijsassistent',
  howOften: 'driemaal per week een kwartier',
  fromOn: '2026-11-23',
  toOn: '2027-03-19',
  setting: 'individual',
  goalIds: [GOAL_ID],
  ...change,
});

export const LEVEL_ID = idOf(30);
export const GROWTH_ID = idOf(40);

/** One moment, on 1 June 2027. */
export const growth = (
  planned: number | null,
  actual: number | null = null,
): OppContentRecord['startSituation']['growth'] => [
  {
    id: GROWTH_ID,
    subject: 'technicalReading',
    subjectName: '',
    unit: 'dle',
    outflowFrom: 35,
    outflowTo: 40,
    points: [{ id: idOf(41), on: '2027-06-01', planned, actual }],
  },
];

export const external = (
  change: Partial<OppContentRecord['externals']['items'][number]> = {},
): OppContentRecord['externals']['items'][number] => ({
  id: idOf(70),
  who: 'de logopedist',
  what: 'oefent klanken',
  sinceOn: '2026-09-01',
  ...change,
});

export const level = (
  result: string,
  measuredOn: string | null = '2026-10-06',
): OppContentRecord['startSituation']['levels'] => [
  {
    id: LEVEL_ID,
    subject: 'technicalReading',
    subjectName: '',
    instrument: 'DMT',
    measuredOn,
    result,
  },
];

export const factor = (
  kind: 'promoting' | 'hindering',
  text: string,
): OppContentRecord['factors']['items'][number] => ({ id: idOf(50), kind, area: 'child', text });

/** Whole and clean; what is given takes the place of a section's fields. */
export const contentWith = (
  change: {
    readonly [Section in keyof OppContentRecord]?: Partial<OppContentRecord[Section]>;
  } = {},
): OppContentRecord => ({
  startSituation: {
    levels: level('E4'),
    growth: growth(25),
    cognition: 'Niet onderzocht.',
    schoolCareer: 'Stapte in groep 4 in.',
    socialEmotional: 'Zoekt in de pauze twee vaste klasgenoten op.',
    workAttitude: 'Begint graag meteen.',
    earlierSupport: 'Een half jaar extra leestijd, met weinig effect.',
    sources: [],
    ...change.startSituation,
  },
  factors: {
    items: [factor('promoting', 'leest graag voor'), factor('hindering', 'raakt snel vermoeid')],
    sources: [],
    ...change.factors,
  },
  needs: {
    support: 'Tijd in een kleine groep.',
    educational: [{ id: idOf(60), subject: 'instruction', text: 'in kleine stappen gaat' }],
    sources: [],
    ...change.needs,
  },
  outflow: {
    destination: 'vmboBasic',
    rationale: 'De groei in lezen is gelijkmatig, en in rekenen volgt zij de helft van de stof.',
    sources: [],
    ...change.outflow,
  },
  goals: { items: [goal()], sources: [], ...change.goals },
  actions: { items: [action()], sources: [], ...change.actions },
  deviations: {
    answer: 'none',
    text: '',
    usesCoreGoals: null,
    substituteGoals: '',
    sources: [],
    ...change.deviations,
  },
  guardiansView: { text: 'Wij zien dat lezen thuis lukt.', sources: [], ...change.guardiansView },
  pupilVoice: { text: 'Ik wil sneller lezen.', sources: [], ...change.pupilVoice },
  evaluationPlan: { nextOn: '2027-03-22', text: '', sources: [], ...change.evaluationPlan },
  externals: { items: [external()], sources: [], ...change.externals },
});

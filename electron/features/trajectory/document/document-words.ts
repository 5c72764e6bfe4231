/** Dutch words that the pages of a trajectory share. */
import { dayInWords } from '../../../contract/casus-words';
import type { GoalParty } from '../../../contract/trajectory-plan';
import type {
  ConsolidationTerm,
  TrajectoryEvaluation,
  TrajectoryStatus,
} from '../../../contract/trajectory-record';

type Pages = 'guardians' | 'file' | 'card';

const fileNames: Readonly<Record<Pages, string>> = {
  guardians: 'traject-verslag-ouders',
  file: 'traject-verslag-dossier',
  card: 'vaardigheidskaart',
};

const titles: Readonly<Record<Pages, string>> = {
  guardians: 'Verslag voor ouders',
  file: 'Verslag voor het dossier',
  card: 'Vaardigheidskaart',
};

/** "9 tot en met 13 november 2026" */
export const spanText = (from: string, to: string): string => {
  if (from === to) return dayInWords(from);
  const [first = '', ...rest] = dayInWords(from).split(' ');
  const short = from.slice(0, 7) === to.slice(0, 7) ? first : [first, rest[0] ?? ''].join(' ');
  const whole = from.slice(0, 4) === to.slice(0, 4) ? short : dayInWords(from);
  return `${whole} tot en met ${dayInWords(to)}`;
};

/** "9 november" */
export const dayAndMonth = (day: string): string =>
  dayInWords(day).split(' ').slice(0, 2).join(' ');

export const documentWords = {
  /** In the properties of the file and at its foot. */
  title: (pages: Pages) => titles[pages],
  /** Holds no name: a file is named where others see it. */
  fileName: (pages: Pages, { week, format }: { week: number | null; format: string }) =>
    `${fileNames[pages]}${week === null ? '' : `-week-${String(week)}`}.${format}`,
  status: {
    preparing: 'In voorbereiding',
    running: 'Loopt',
    ended: 'Afgerond',
  } as const satisfies Readonly<Record<TrajectoryStatus, string>>,
  goalName: (number: number) => `Doel ${String(number)}`,
  week: (number: number) => (number === 0 ? 'Week 0 (nulmeting)' : `Week ${String(number)}`),
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  parties: {
    pupil: 'Leerling',
    guardian: 'Ouders',
    teacher: 'Leerkracht',
    coach: 'Begeleider',
  } as const satisfies Readonly<Record<GoalParty, string>>,
  evaluations: {
    midTerm: 'Tussenevaluatie',
    end: 'Eindevaluatie',
  } as const satisfies Readonly<Record<TrajectoryEvaluation['kind'], string>>,
  results: { reached: 'Gelukt', partly: 'Deels gelukt', not: 'Nog niet gelukt' } as const,
  terms: {
    sixWeeks: 'Na 6 weken',
    threeMonths: 'Na 3 maanden',
    sixMonths: 'Na 6 maanden',
  } as const satisfies Readonly<Record<ConsolidationTerm, string>>,
  holds: { yes: 'Het gaat nog goed', partly: 'Het gaat deels goed', no: 'Het lukt niet meer' },
} as const;

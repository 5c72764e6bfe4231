import { dayInWords } from '../../../../electron/contract/casus-words';
import type {
  ConsolidationCheck,
  ConsolidationTerm,
  TrajectoryEvaluation,
  TrajectoryWeek,
} from '../../../../electron/contract/trajectory-record';

type Kind = TrajectoryEvaluation['kind'];
type Result = TrajectoryEvaluation['goals'][number]['result'];
type Holds = NonNullable<ConsolidationCheck['done']>['holds'];

const kindWords: Readonly<Record<Kind, string>> = {
  midTerm: 'Tussenevaluatie',
  end: 'Eindevaluatie',
};
const resultWords: Readonly<Record<Result, string>> = {
  reached: 'bereikt',
  partly: 'deels bereikt',
  not: 'niet bereikt',
};
const termWords: Readonly<Record<ConsolidationTerm, string>> = {
  sixWeeks: 'Na 6 weken',
  threeMonths: 'Na 3 maanden',
  sixMonths: 'Na 6 maanden',
};
const holdsWords: Readonly<Record<Holds, string>> = {
  yes: 'ja, het houdt stand',
  partly: 'voor een deel',
  no: 'nee, er is terugval',
};

const weekName = (week: number): string =>
  week === 0 ? 'Week 0, de nulmeting' : `Week ${String(week)}`;

export const talksTexts = {
  notStarted: 'Gesprekken komen na de start',
  notStartedText:
    'Zodra het traject is gestart, schrijft u hier per week op wat leerling, ouders en leerkracht zeggen. U start het bij Plan.',
  hidden: 'Namen zijn verborgen. Toon ze om te schrijven.',
  archived: 'Dit dossier is gearchiveerd. De gesprekken zijn alleen te lezen.',
  none: 'Nog niets ingevuld.',

  weeks: {
    title: 'Elke week terugkijken',
    text: 'Open een week en schrijf op wat er is gezegd, ieder in eigen woorden. Kijk vooral naar wanneer het al lukt.',
    list: 'Weken van het traject',
    name: weekName,
    days: ({ days }: Pick<TrajectoryWeek, 'days'>): string => {
      const [first = '', last = first] = [days[0], days.at(-1)];
      return first === last
        ? dayInWords(first)
        : `${dayInWords(first)} tot en met ${dayInWords(last)}`;
    },
    now: 'Deze week',
    written: 'Ingevuld',
    waits: 'De andere week is nog niet bewaard. Los dat eerst op.',
    form: (week: number) => `Terugkijken op ${weekName(week).toLowerCase()}`,
    fields: {
      pupil: 'Wat zegt de leerling?',
      guardian: 'Wat zeggen de ouders?',
      teacher: 'Wat zegt de leerkracht?',
      worked: 'Wanneer lukte het al?',
      next: 'Wat proberen we volgende week?',
    },
    workedHelp: 'Op welk moment, met wie, en wat hielp?',
  },

  evaluations: {
    title: 'Evaluaties met de ouders',
    text: 'Halverwege en aan het eind kijkt u samen terug op de doelen. Wat is vastgelegd, blijft staan; leg opnieuw vast als er iets niet klopt.',
    add: 'Evaluatie vastleggen',
    none: 'Er is nog geen evaluatie vastgelegd.',
    name: (kind: Kind, on: string) => `${kindWords[kind]} van ${dayInWords(on)}`,
    counts: 'Geldt nu',
    replaced: 'Later opnieuw vastgelegd',
    present: 'Wie waren erbij',
    goal: (number: number) => `Doel ${String(number)}`,
    goalGone: 'Dit doel staat er niet meer.',
    pupil: 'Leerling',
    guardian: 'Ouders',
    teacher: 'Leerkracht',
    conclusion: 'Conclusie',
    result: (result: Result) => resultWords[result],
  },

  evaluate: {
    title: 'Evaluatie vastleggen',
    lead: 'Kijk met de ouders per doel terug. Na het vastleggen verandert deze tekst niet meer.',
    kind: 'Welke evaluatie?',
    kinds: kindWords,
    kindMissing: 'Kies welke evaluatie het is.',
    day: 'Datum van het gesprek',
    tooEarly: (day: string) => `Het traject begon in de week van ${dayInWords(day)}.`,
    guardians: 'Welke ouders waren erbij?',
    noGuardians: 'In dit dossier staan geen ouders.',
    others: 'Wie nog meer?',
    othersHelp: 'Bijvoorbeeld: leerling, leerkracht, begeleider.',
    result: 'Is het doel bereikt?',
    resultMissing: 'Kies een antwoord.',
    words: 'Waaraan ziet u dat?',
    pupil: 'Hoe vindt de leerling dat het gaat?',
    guardian: 'Hoe vinden de ouders dat het gaat?',
    teacher: 'Hoe vindt de leerkracht dat het gaat?',
    conclusion: 'Conclusie',
    conclusionHelp: 'Hoe gaat het verder?',
    conclusionMissing: 'Schrijf de conclusie op.',
    save: 'Leg vast',
    done: 'De evaluatie is vastgelegd.',
  },

  consolidation: {
    notStarted: 'Borging komt na de start',
    notStartedText:
      'Zodra het traject is gestart, spreekt u hier af wat er blijft en wie erop let. U start het bij Plan.',
    title: 'Wat er blijft',
    text: 'Wat is gewonnen, raakt makkelijk kwijt bij een nieuwe leerkracht of na een vakantie. Spreek daarom af wat blijft en wie het volhoudt.',
    form: 'Borging',
    stays: 'Wat blijft er?',
    staysHelp: 'In de klas, op school en thuis.',
    keptUpBy: 'Wie houdt het vol?',
    keptUpByHelp: 'Schrijf functies, zoals leerkracht of intern begeleider.',
    relapseSigns: 'Waaraan ziet u terugval?',
    onRelapse: 'Wat doet u dan?',
  },

  checks: {
    title: 'Controlemomenten',
    recorded: 'Houdt het stand?',
    none: 'Er staat nog geen controlemoment gepland. Plan ze hierboven.',
    text: 'Op deze dagen kijkt u of het nog goed gaat. Ze komen in Vandaag en in de kalender. Zonder datum is er geen moment.',
    proposed:
      'Deze dagen zijn een voorstel, gerekend vanaf de laatste week. Ze tellen zodra u ze plant.',
    plan: 'Plan deze momenten',
    planned: 'De controlemomenten staan gepland.',
    term: (term: ConsolidationTerm) => termWords[term],
    plannedOn: (on: string) => `Gepland op ${dayInWords(on)}`,
    doneOn: (on: string, holds: Holds) => `Bekeken op ${dayInWords(on)}: ${holdsWords[holds]}`,
    record: 'Leg vast wat u zag',
    recordOf: (term: ConsolidationTerm) => `Leg vast wat u zag: ${termWords[term].toLowerCase()}`,
    takeBack: (term: ConsolidationTerm) => `Neem terug: ${termWords[term].toLowerCase()}`,
    takeBackShort: 'Neem terug',
    takenBack: 'De vastlegging is teruggenomen.',
  },

  check: {
    title: 'Vastleggen wat u zag',
    lead: 'Is wat gewonnen was er nog? Schrijf op wat u zag en wat u doet als het terugvalt.',
    term: 'Welk moment?',
    day: 'Op welke dag keek u?',
    holds: 'Houdt het stand?',
    holdsWords,
    holdsMissing: 'Kies een antwoord.',
    outcome: 'Wat zag u?',
    outcomeMissing: 'Schrijf kort wat u zag.',
    save: 'Leg vast',
    done: 'Het controlemoment is vastgelegd.',
  },
} as const;

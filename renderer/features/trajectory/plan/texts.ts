import { dayInWords } from '../../../../electron/contract/casus-words';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;
const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** 1 is Monday, as in the plan. */
const weekdayWords = (weekday: number): string => weekdays[weekday - 1] ?? '';

export const planTexts = {
  form: 'Plan van het traject',
  fixedNote: 'Het traject loopt: startdatum, weken, dag, beoordelaars en dagdelen liggen vast.',
  tooLong: 'Dit is te lang of klopt nog niet. Het wordt niet bewaard.',
  basics: 'Naam en tijd',
  name: 'Naam van het traject',
  nameMissing: 'Geef het traject een naam. Zonder naam wordt het niet bewaard.',
  startOn: 'Begint op',
  startHelp: 'Week 1 is de week van deze dag.',
  weekCount: 'Aantal weken',
  weekCountHelp: 'Vakanties tellen niet mee.',
  weekCountWrong: (max: number) => `Vul een getal in van 1 tot en met ${String(max)}.`,
  weekday: 'Vaste dag samen',
  noWeekday: 'Geen vaste dag',
  weekdays: weekdays.map((label, at) => ({ value: String(at + 1), label })),
  sessionTime: 'Tijd en plaats',
  sessionTimePlaceholder: 'Bijvoorbeeld: 8.30 tot 12.00 uur, lokaal 4',
  withGuardian: 'Een ouder doet elke keer mee',
  people: 'Wie doen mee',
  coaches: 'Begeleiders',
  coachesHelp: 'Schrijf functies. Een naam mag, als die ook in het verslag mag staan.',
  guardians: 'Ouders die meedoen',
  noGuardians: 'In dit dossier staan nog geen ouders.',
  toGuardians: 'Voeg ouders toe',
  card: 'De vaardigheidskaart',
  raters: 'Wie vullen de kaart in?',
  ratersMissing: 'Kies ten minste één. Zonder keuze wordt dit niet bewaard.',
  moments: 'Dagdelen die apart worden gescoord',
  momentsHelp: 'Laat leeg om per dag één keer te scoren. Druk op Enter na elk dagdeel.',
  momentSuggestions: ['ochtend', 'middag', 'speelkwartier'],
  why: 'Waarom dit traject',
  reason: 'Aanleiding',
  reasonHelp: 'Wat is er gezien, en wat is er al geprobeerd?',
  question: 'Vraag',
  questionHelp: 'Wat willen leerling, ouders en school bereiken?',
  facts: {
    startOn: 'Begint op',
    weekCount: 'Aantal weken',
    session: 'Samen',
    withGuardian: 'Ouder erbij',
    coaches: 'Begeleiders',
    guardians: 'Ouders die meedoen',
    raters: 'Vullen de kaart in',
    moments: 'Dagdelen',
    reason: 'Aanleiding',
    question: 'Vraag',
    none: 'Nog niet ingevuld',
    yes: 'Ja, elke keer',
    no: 'Nee',
    wholeDay: 'De dag als geheel',
  },
  session: (weekday: number | null, time: string): string =>
    [weekday === null ? '' : `op ${weekdayWords(weekday)}`, time]
      .filter((part) => part !== '')
      .join(', '),
  list: (words: readonly string[]): string => list.format(words),
  group: 'Groep',
  groupHelp: 'De groep waarin deze leerling meedoet.',
  noGroup: 'Geen groep',
  guardianName: (name: string, relation: string): string =>
    name === '' ? relation : `${name} (${relation})`,
  weeks: {
    title: 'Weken',
    aside: 'Weken van het traject',
    none: 'Kies een startdatum. Daarna ziet u hier welke weken tellen en welke vakanties worden overgeslagen.',
    lead: (first: string, last: string) =>
      `Van ${dayInWords(first)} tot en met ${dayInWords(last)}.`,
    week: (number: number) => (number === 0 ? 'Week 0, nulmeting' : `Week ${String(number)}`),
    span: (first: string, last: string): string => spanWords(first, last),
    daysLeft: (count: number) => (count === 1 ? '1 schooldag' : `${String(count)} schooldagen`),
    noSession: (weekday: number) => `geen school op ${weekdayWords(weekday)}`,
    skipped: 'telt niet mee',
    byHand: 'weggelaten',
    leaveOut: 'Laat weg',
    leaveOutOf: (span: string) => `Laat de week van ${span} weg`,
    takeBack: 'Telt toch mee',
    takeBackOf: (span: string) => `Laat de week van ${span} toch meetellen`,
    leftOut: 'De week is weggelaten. De weken erna schuiven op.',
    takenBack: 'De week telt weer mee.',
    noHolidays: (year: number) =>
      `Voor schooljaar ${String(year)}–${String(year + 1)} staan er nog geen vakanties in de kalender`,
    noHolidaysText:
      'De weken hieronder kunnen daardoor niet kloppen. Vul de vakanties in, dan rekent de app de weken opnieuw uit.',
    toHolidays: 'Naar de schoolvakanties',
    changed: 'De schoolkalender is veranderd',
    changedText: 'De weken liggen nog vast zoals bij de start. Zo zouden ze nu worden:',
    moved: (number: number, before: string, after: string) =>
      `Week ${String(number)}: niet de week van ${dayInWords(before)}, maar die van ${dayInWords(after)}`,
    dropped: (number: number, before: string) =>
      `Week ${String(number)}: de week van ${dayInWords(before)} valt weg`,
    added: (number: number, after: string) =>
      `Week ${String(number)}: de week van ${dayInWords(after)} komt erbij`,
    holidaysOnly: 'De weken blijven dezelfde; alleen de vakanties erin zijn anders.',
    fixAnew: 'Weken opnieuw vastleggen',
    fixed: 'De weken zijn opnieuw vastgelegd. Scores blijven bij de dag waarop ze zijn gegeven.',
  },
  start: {
    title: 'Traject starten',
    lead: 'Bij de start liggen de weken en de doelen vast. Een doel bijstellen kan daarna met een reden; wat het was, blijft te lezen.',
    missing: 'Dit ontbreekt nog',
    missingState: 'Nodig voor de start',
    hints: 'Tips',
    hintState: 'Tip',
    goal: (number: number) => `Doel ${String(number)}`,
    toPlan: 'Naar het plan',
    toGoals: 'Naar de doelen',
    ready: (weeks: number, goals: number): string =>
      `Alles is er: ${String(weeks)} weken en ${goals === 1 ? '1 doel' : `${String(goals)} doelen`}.`,
    save: 'Start het traject',
    done: 'Het traject is gestart. Op de vaardigheidskaart kunt u nu scoren.',
  },
} as const;

const shortMonths = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const partsOf = (day: string) => {
  const [year = '', month = '1', number = ''] = day.split('-');
  return { year, month: shortMonths[Number(month) - 1] ?? '', number: String(Number(number)) };
};

/** "21–25 sep", "28 sep–2 okt"; with the year at the end. */
function spanWords(first: string, last: string): string {
  const [from, to] = [partsOf(first), partsOf(last)];
  const end = `${to.number} ${to.month} ${to.year}`;
  if (first === last) return end;
  return from.month === to.month ? `${from.number}–${end}` : `${from.number} ${from.month}–${end}`;
}

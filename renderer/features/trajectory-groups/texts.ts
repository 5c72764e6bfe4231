import { dayInWords } from '../../../electron/contract/casus-words';
import type { Presence, PresenceAt } from '../../../electron/contract/trajectory-groups';
import type { Rater } from '../../../electron/contract/trajectory-plan';

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${more}`;

/** As on the card of the pupil: the same figure reads the same everywhere. */
const figure = (mean: number): string =>
  mean.toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 2 });

/** The raters by whom something is missing; their lines are told apart by these words. */
const raterWords: Readonly<Record<Rater, string>> = {
  pupil: 'leerling',
  teacher: 'leerkracht',
  guardian: 'ouder',
};

const whoWords: Readonly<Record<PresenceAt['who'], string>> = {
  pupil: 'Leerling',
  guardian: 'Ouder',
};

const presenceWords: Readonly<Record<Presence, string>> = { present: 'er', absent: 'afwezig' };

export const dialogTexts = { keepMine: 'Bewaar toch mijn tekst' } as const;

export const halfTypedTexts = {
  left: (what: string) => `Er ligt nog ${what} waaraan u bezig was en die niet is bewaard.`,
  goOn: 'Ga verder',
} as const;

export const templateTexts = {
  when: 'Duur en dag',
  weekCount: 'Aantal weken',
  weekday: 'Vaste dag samen',
  sessionTime: 'Tijd en plaats',
  withGuardian: 'Een ouder doet elke keer mee',
  forWhom: 'Voor wie',
  forWhomText:
    'Laat leeg wat niet is begrensd. De app geeft hiermee een tip; u kunt er altijd van afwijken.',
  yearGroupFrom: 'Vanaf groep',
  yearGroupTo: 'Tot en met groep',
  maxPupils: 'Ten hoogste … leerlingen',
  card: 'De vaardigheidskaart',
  errors: {
    needed: 'Vul dit in.',
    long: 'Dit is te lang.',
    day: 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2026.',
    weeks: 'Vul een getal in van 1 tot en met 40.',
    years: 'Dit is lager dan de groep waarmee het begint.',
    raters: 'Kies ten minste één.',
  } as Readonly<Record<string, string>>,
} as const;

export const groupsTexts = {
  title: 'Impulsklas',
  lead: 'Leerlingen die samen een traject volgen: doelen, vaardigheidskaarten en aanwezigheid op één scherm.',
  noSchool: 'Maak eerst een school aan, of lees een klassenlijst in.',
  toImport: 'Naar Importeren',
  emptyTitle: 'Nog geen groep',
  emptyText:
    'Maak een groep, bijvoorbeeld de Impulsklas van dit najaar. Daarna voegt u er leerlingen aan toe; elk krijgt een eigen traject met eigen doelen.',
  add: 'Nieuwe groep',
  addWith: (name: string) => `Nieuwe groep: ${name}`,
  list: 'Groepen van deze school',
  sub: (pupils: number, startOn: string | null, weekCount: number) =>
    [
      counted(pupils, 'leerling', 'leerlingen'),
      counted(weekCount, 'week', 'weken'),
      startOn === null ? 'nog zonder startdatum' : `vanaf ${dayInWords(startOn)}`,
    ].join(' · '),
  change: (name: string) => `Wijzigen: ${name}`,
  remove: (name: string) => `Verwijderen: ${name}`,
  removed:
    'De groep staat 30 dagen in de prullenbak. De trajecten van de leerlingen gaan gewoon door.',
  hidden: '…',
  half: 'een groep',
} as const;

export const groupDialogTexts = {
  newTitle: 'Nieuwe groep',
  changeTitle: 'Groep wijzigen',
  name: 'Naam van de groep',
  nameHint: 'Bijvoorbeeld: Impulsklas najaar 2026.',
  startOn: 'Begint op',
  startHint: 'Week 1 is de week van deze dag.',
  coaches: 'Begeleiders',
  coachesHint: 'Liever functies dan namen.',
  keepsOwn:
    'Trajecten die al bestaan houden hun eigen plan. Wat u hier wijzigt, geldt voor leerlingen die u later toevoegt.',
  save: 'Bewaar de groep',
  saved: 'De groep is bewaard.',
} as const;

export const groupTexts = {
  back: 'Alle groepen',
  lead: (facts: readonly string[]) => facts.filter((fact) => fact !== '').join(' · '),
  pupils: (count: number) => counted(count, 'leerling', 'leerlingen'),
  startOn: (day: string | null) =>
    day === null ? 'nog zonder startdatum' : `vanaf ${dayInWords(day)}`,
  weeks: (count: number) => counted(count, 'week', 'weken'),
  add: 'Leerling toevoegen',
  change: 'Groep wijzigen',
  full: (pupils: number, most: number) =>
    `Er zijn ${String(pupils)} leerlingen. Deze groep is bedoeld voor ten hoogste ${String(most)}.`,
  outside: (names: readonly string[], range: string) =>
    `Dit traject is bedoeld voor ${range}. Daarbuiten: ${names.join(', ')}.`,
  emptyTitle: 'Nog geen leerlingen',
  emptyText:
    'Voeg de eerste leerling toe. Die krijgt een traject met het plan van deze groep; u stelt daarna samen de doelen op.',
  members: 'Leerlingen en hun doelen',
  membersText:
    'Elk lijntje is het weekcijfer van 1 tot 4, met 4 als hoogste. Een gat is een week zonder score. De stippellijn is het doel.',
  yearGroup: (yearGroup: string) => `groep ${yearGroup}`,
  week: (week: number) => `week ${String(week)}`,
  statuses: { preparing: 'In voorbereiding', running: 'Loopt', ended: 'Afgerond' },
  noWeek: 'deze week telt niet mee',
  toCard: 'Vaardigheidskaart',
  ofName: (name: string) => `van ${name}`,
  toPlan: 'Naar het traject',
  takeOut: (name: string) => `Uit de groep halen: ${name}`,
  takenOut: 'De leerling doet niet meer mee in deze groep. Het traject zelf blijft bestaan.',
  noGoals: 'Nog geen doelen.',
  waiting: 'Er wordt pas gescoord als het traject is gestart.',
  goalHidden: '…',
  missing: (byRater: readonly { readonly rater: Rater; readonly count: number }[]) =>
    `Deze week nog niet gescoord: ${byRater
      .map(({ rater, count }) => `${raterWords[rater]} ${String(count)} keer`)
      .join(', ')}.`,
  nothingMissing: 'Deze week is tot nu toe alles gescoord.',
  target: (score: number) => `doel ${figure(score)}`,
  table: 'Cijfers per week',
  tableOf: (goal: string) => `Cijfers per week: ${goal}`,
  weekHead: 'Week',
  rater: 'Beoordelaar',
  lineHead: 'Verloop',
  nowHead: 'Deze week',
  lastHead: 'Laatste',
  missingHead: 'Ontbreekt',
  raterNames: { pupil: 'Leerling', teacher: 'Leerkracht', guardian: 'Ouder' },
  figure,
  noFigure: 'geen score',
  noFigureShort: '–',
  series: (rater: Rater, weeks: readonly (number | null)[], target: number | null) =>
    [
      `${raterWords[rater]}: `,
      weeks.every((mean) => mean === null)
        ? 'nog geen scores'
        : weeks
            .map(
              (mean, week) => `week ${String(week)} ${mean === null ? 'geen score' : figure(mean)}`,
            )
            .join(', '),
      target === null ? '' : `. Doel ${figure(target)}`,
      '.',
    ].join(''),
} as const;

export const addPupilTexts = {
  title: 'Leerling toevoegen',
  file: 'Dossier',
  fileHint: 'Alleen leerlingen met een dossier dat niet is gearchiveerd.',
  none: 'Alle leerlingen met een dossier doen al mee. Maak eerst een dossier voor de leerling.',
  noneFound: 'Geen dossier gevonden',
  toFiles: 'Naar Dossiers',
  add: 'Voeg toe',
  added: 'De leerling doet mee. Stel nu samen de doelen op.',
  hasOne:
    'Deze leerling heeft al een traject dat nog niet is afgerond. U kunt dat in de groep zetten, of een nieuw traject maken.',
  which: 'Welk traject?',
  newOne: 'Een nieuw traject met het plan van deze groep',
} as const;

export const presenceTexts = {
  title: 'Aanwezigheid',
  text: 'Kies de dag, en klik per leerling wie er was. Nog een keer klikken haalt het weer weg.',
  none: 'Er is geen vaste dag samen, of er is nog geen startdatum. Zonder dag is er geen aanwezigheid.',
  session: 'Dag samen',
  previous: 'Vorige dag',
  next: 'Volgende dag',
  pupil: 'Leerling',
  guardian: 'Ouder',
  name: 'Naam',
  total: 'Tot nu toe',
  who: whoWords,
  presence: { present: 'Aanwezig', absent: 'Afwezig' } as Readonly<Record<Presence, string>>,
  label: (name: string, who: PresenceAt['who'], presence: Presence) =>
    `${name}, ${whoWords[who].toLowerCase()} ${presenceWords[presence]}`,
  notThat: 'geen dag samen',
  notYet: 'nog niet geweest',
  totals: (present: number, recorded: number) =>
    recorded === 0 ? 'nog niets ingevuld' : `${String(present)} van ${String(recorded)} keer er`,
  table: (day: string) => `Aanwezigheid op ${day}`,
} as const;

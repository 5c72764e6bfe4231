import type { ScorePart } from '../../../electron/contract/skill-card';
import type { Rater, Score } from '../../../electron/contract/trajectory-plan';
import { longDay } from '../notes/moments';
import { weekdayOf } from './card-weeks';

const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

const raters: Readonly<Record<Rater, string>> = {
  pupil: 'Leerling',
  teacher: 'Leerkracht',
  guardian: 'Ouder',
};

/** "4 maart" */
const dayAndMonth = (on: string): string => longDay(on).split(' ').slice(0, 2).join(' ');

const weekday = (on: string): string => weekdays[weekdayOf(on)] ?? '';

const scores: Readonly<Record<Score, string>> = {
  1: 'lukt nog niet',
  2: 'lukt een beetje',
  3: 'lukt meestal',
  4: 'lukt heel goed',
  na: 'niet van toepassing',
};

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const skillCardTexts = {
  notStarted: 'De kaart begint als het traject start',
  notStartedText:
    'Start het traject bij Plan. Dan liggen de weken vast en kunt u de vaardigheidskaart invullen.',
  noGoals: 'Er is nog geen doel',
  noGoalsText: 'Voeg bij Doelen een doel toe. Daarna vult u hier de kaart in.',
  archived: 'Dit dossier is gearchiveerd. De kaart is alleen te lezen.',
  region: 'Vaardigheidskaart',
  weeks: 'Week kiezen',
  week: (number: number) => (number === 0 ? 'Nulmeting (week 0)' : `Week ${number}`),
  from: (monday: string, friday: string) => `${dayAndMonth(monday)} tot en met ${longDay(friday)}`,
  previous: 'Vorige week',
  next: 'Volgende week',
  thisWeek: 'Deze week',
  baseline: 'Dit is de nulmeting: hoe gaat het voordat het traject begint?',
  rater: 'Wie scoort?',
  raterName: (rater: Rater) => raters[rater],
  /** One letter, in a cell and as a key. */
  raterKey: { pupil: 'L', teacher: 'K', guardian: 'O' } satisfies Record<Rater, string>,
  all: 'Alle beoordelaars',
  allKey: 'A',
  goal: 'Doel',
  goalAt: (at: number) => `Doel ${at + 1}`,
  weekday,
  shortWeekday: (on: string) => weekday(on).slice(0, 2),
  dayAndMonth,
  wholeWeek: 'Hele week',
  figure: 'Weekcijfer',
  scoreSign: (score: Score) => (score === 'na' ? 'n.v.t.' : String(score)),
  scoreWords: (score: Score) => (score === 'na' ? scores.na : `${String(score)}, ${scores[score]}`),
  meaning: (score: Score) => scores[score],
  cell: (place: { readonly goal: string; readonly at: string; readonly says: string }) =>
    `${place.goal}, ${place.at}: ${place.says}`,
  /** While what it is called is being hidden. */
  moment: (at: number) => `Moment ${at + 1}`,
  at: ({ on, part, moment }: { on: string; part: ScorePart; moment: string | null }) =>
    part === 'week'
      ? 'hele week'
      : `${weekday(on)} ${dayAndMonth(on)}${moment === null ? '' : `, ${moment}`}`,
  empty: 'nog leeg',
  bars: {
    free: 'geen school',
    toCome: 'komt nog',
    ended: 'doel gestopt',
  },
  loading: 'wordt gelezen',
  refused: {
    free: 'Op deze dag is er geen school.',
    toCome: 'Deze dag komt nog. U kunt hem later invullen.',
    ended: 'Dit doel was toen al gestopt.',
    figure: 'Het weekcijfer rekent zichzelf uit.',
  },
  doesNotCount: 'telt niet mee',
  mean: (mean: number) =>
    mean.toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 2 }),
  noFigure: 'geen cijfer',
  behind: ({
    scored,
    notApplicable,
    missing,
  }: Record<'scored' | 'notApplicable' | 'missing', number>) =>
    [
      scored === 0 ? '' : many(scored, 'score', 'scores'),
      notApplicable === 0 ? '' : `${notApplicable} n.v.t.`,
      missing === 0 ? '' : `${missing} leeg`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  rule: 'Vult u dagen in, dan tellen de dagen. De score voor de hele week telt alleen als er geen dag is gescoord. Wat leeg blijft, telt niet als 0.',
  scale: 'Wat betekent een score?',
  pad: 'Score geven',
  notApplicable: 'N.v.t.',
  clear: 'Leeg maken',
  undo: 'Ongedaan maken',
  undone: (what: string) => `Ongedaan gemaakt: ${what}`,
  keys: {
    move: 'verplaatsen',
    score: 'score',
    na: 'niet van toepassing',
    clear: 'leeg',
    next: 'volgende',
    week: 'andere week',
    rater: 'beoordelaar',
    undo: 'ongedaan maken',
    title: 'Toetsen',
  },
  saving: 'Wordt bewaard …',
  saved: 'Bewaard',
  notSaved: 'niet bewaard',
  failed: (count: number) =>
    count === 1 ? 'Eén score is nog niet bewaard' : `${count} scores zijn nog niet bewaard`,
  failedText: 'Zij staan nog op het scherm en worden zo weer geprobeerd. Laat dit venster open.',
  again: 'Probeer opnieuw',
  forget: 'Gooi deze scores weg',
  print: 'Papieren kaart maken',
  paper: {
    open: 'Papieren kaart invoeren',
    title: (week: string) => `Papieren kaart invoeren: ${week}`,
    lead: 'Typ wat er op de kaart staat, regel voor regel. De cursor springt vanzelf verder. Elke score wordt meteen bewaard.',
    now: (rater: string, at: number, of: number) => `${rater} (kaart ${at} van ${of})`,
    skip: 'overslaan',
    back: 'terug',
    summaryTitle: 'Klopt dit met de kaart?',
    summary: ({ filled, na, empty }: Record<'filled' | 'na' | 'empty', number>) =>
      `${many(filled, 'score', 'scores')}, ${na} n.v.t., ${empty} leeg`,
    summaries: 'Ingevuld per beoordelaar',
    summaryLead: 'Lees het na op de kaart. Alles is al bewaard; wijzigen kan hier en later.',
    change: 'Wijzigen',
    done: 'Klaar, sluit',
    readBack: 'Lees het na',
  },
  pupil: {
    open: 'Kaart voor de leerling',
    title: 'Kaart voor de leerling',
    lead: 'De leerling vult de eigen kaart van één dag in, met plaatjes en zonder cijfers.',
    what: [
      'De kaart vult het hele scherm. Er staat geen naam op, en niets uit dit dossier of een ander dossier.',
      'De rest van Casuskluis is dan niet te bereiken.',
      'Terug kan alleen met uw wachtwoordzin. Houd die bij de hand.',
    ],
    day: 'Voor welke dag?',
    show: 'Toon de kaart',
    unsaved:
      'Er staat nog tekst die niet is bewaard. Bewaar die eerst; anders is hij weg als de kaart verschijnt.',
    hidden: 'Namen zijn verborgen. Toon ze om de kaart voor de leerling te openen.',
    none: 'In deze week is er nog geen schooldag om in te vullen.',
  },
} as const;

/** Dutch words of the report for parents: plain language (B1), u-form, no jargon. */
import { dayInWords } from '../../../contract/casus-words';
import type { GoalParty } from '../../../contract/trajectory-plan';

export const guardiansTexts = {
  kicker: (day: string) => `Voor ouders en verzorgers, gemaakt op ${dayInWords(day)}`,
  title: (plan: string, pupil: string) => `${plan}: hoe gaat het met ${pupil}?`,
  lead: {
    preparing: (pupil: string) =>
      `We gaan samen oefenen met ${pupil}. Hier leest u waarmee we beginnen.`,
    running: (pupil: string) =>
      `We oefenen samen met ${pupil}. Hier leest u wat er al lukt en wat we nog gaan doen.`,
    ended: (pupil: string) =>
      `We hebben samen geoefend met ${pupil}. Hier leest u wat er lukt en hoe we dat zo houden.`,
  },
  facts: {
    when: 'Wanneer',
    weeks: 'Hoe lang',
    weekCount: (count: number) => (count === 1 ? '1 week' : `${String(count)} weken`),
    coaches: 'Wie helpt',
    school: 'School',
  },
  why: 'Waarom we dit doen',
  question: 'De vraag waarmee we begonnen',
  goals: 'Waar we aan werken',
  noGoals: 'De doelen zijn nog niet gemaakt.',
  goal: (number: number) => `Doel ${String(number)}`,
  pupilWords: (pupil: string) => `In de woorden van ${pupil}`,
  shared: 'Zo hebben we het samen opgeschreven',
  baseline: 'Zo was het in het begin',
  target: 'Hier gaan we voor',
  adjusted: (day: string) => `Dit doel hebben we veranderd op ${dayInWords(day)}`,
  ended: (day: string) => `Met dit doel zijn we gestopt op ${dayInWords(day)}`,
  before: (goal: string) => `Eerst was het doel: ${goal}`,
  wishes: 'Wat iedereen graag wilde',
  parties: {
    pupil: 'Uw kind',
    guardian: 'U als ouders',
    teacher: 'De leerkracht',
    coach: 'De begeleider',
  } as const satisfies Readonly<Record<GoalParty, string>>,
  pictures: {
    progress: 'Hoe het per week ging',
    moments: 'Wanneer het lukt',
    disagreement: 'Zien we hetzelfde?',
  },
  howToRead:
    'Iedereen gaf cijfers van 1 tot 4. Een 1 betekent: het lukt nog niet. Een 4 betekent: het lukt heel goed. Een kruisje betekent dat er geen cijfer is gegeven.',
  result: (words: string) => `Aan het eind: ${words.toLowerCase()}`,
  wentWell: 'Wat goed ging',
  inWeek: (week: number) => (week === 0 ? 'In de week voor de start' : `In week ${String(week)}`),
  said: 'Wat iedereen zei',
  saidAt: {
    midTerm: (day: string) => `Halverwege, op ${dayInWords(day)}`,
    end: (day: string) => `Aan het eind, op ${dayInWords(day)}`,
  },
  agreed: 'Wat we hebben afgesproken',
  notAgreed: 'Dat spreken we nog met u af.',
  nextStep: (week: number) =>
    week === 0 ? 'Afgesproken in de week voor de start' : `Afgesproken in week ${String(week)}`,
  stays: 'Wat blijft',
  notStays: 'Hoe we het goede vasthouden, spreken we nog met u af.',
  what: 'Dit blijven we doen',
  who: 'Wie daarop let',
  signs: 'Hieraan merken we dat het minder gaat',
  onRelapse: 'Dit doen we dan',
  checks: 'Wanneer we weer kijken',
  checkTo: (term: string, day: string) => `${term}: op ${dayInWords(day)}.`,
  checkDone: (term: string, day: string, holds: string) =>
    `${term}: gekeken op ${dayInWords(day)}. ${holds}.`,
  figures: 'De cijfers bij de plaatjes',
  figuresOf: (number: number, title: string) => `Doel ${String(number)}: ${title.toLowerCase()}`,
  words: 'Moeilijke woorden',
} as const;

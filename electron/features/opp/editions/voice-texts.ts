/** The words of the sheets for the pupil's voice: je-form and short, for the child; the adult has a small part. */
import type { OppGoalDomain } from '../../../contract/opp-sections';

/** What a goal is about, in a child's words. */
export const childDomainWords: Readonly<Record<OppGoalDomain, string>> = {
  reading: 'Lezen',
  spelling: 'Woorden goed schrijven',
  language: 'Taal',
  mathematics: 'Rekenen',
  socialEmotional: 'Je gevoel, en de anderen',
  behaviour: 'Wat je doet in de groep',
  workAttitude: 'Hoe je werkt',
  motor: 'Bewegen',
  selfReliance: 'Dingen zelf doen',
  other: 'Iets anders',
};

const adult = {
  title: 'Voor de volwassene',
  doneWith: 'Dit deden we ermee',
  when: 'Datum, en wie erbij was',
};

export const voiceYoungTexts = {
  kicker: (number: number) => `Voor kinderen van 4 tot en met 7 jaar. Bij plan ${number}`,
  title: (header: string) => `Praatblad van ${header}`,
  lead: 'Je mag alles zeggen. Niets zeggen mag ook.',
  /** Things to point at. */
  strip: {
    class: 'de groep',
    reading: 'lezen',
    maths: 'rekenen',
    outside: 'buiten',
    friend: 'vriendjes',
    home: 'thuis',
  },
  nice: { question: 'Wat vind je fijn op school?', scale: 'Hoe is het op school?' },
  hard: { question: 'Wat is lastig?', scale: 'Hoe voelt dat?' },
  who: { question: 'Wie helpt jou?', scale: 'Hoe voelt hulp?' },
  helps: { question: 'Wat helpt als het lastig is?', scale: 'Hoe gaat het dan?' },
  learn: { question: 'Wat wil je leren?', scale: 'Hoe gaat dat nu?' },
  draw: 'Teken het maar.',
  adult: {
    ...adult,
    words: 'De woorden van het kind, letterlijk',
    says: 'Lees de vragen voor. Het kind wijst aan, kleurt een gezicht, tekent of vertelt. Vraag niet door als het kind niet wil. Een kind mag zeggen wat het van het plan vindt (hoorrecht). Neem de woorden over in het OPP.',
  },
} as const;

export const voiceOlderTexts = {
  kicker: (number: number) => `Voor kinderen van 8 tot en met 12 jaar. Bij plan ${number}`,
  title: (header: string) => `Zo zie ik het: ${header}`,
  lead: 'Dit blad is van jou. Schrijf of zeg wat je wilt. Iets niet zeggen mag ook.',
  works: 'Wanneer lukt het al een beetje?',
  you: 'Wat doe jij dan?',
  others: 'Wat merken anderen dan?',
  scale: 'Welk cijfer geef jij school nu? Zet een rondje om het cijfer.',
  low: 'gaat helemaal niet',
  high: 'gaat heel goed',
  notLower: 'Waarom niet een lager cijfer?',
  smallStep: 'Wat is een klein stapje?',
  goals: {
    caption: 'Dit staat in het plan. Wat vind jij hiervan?',
    head: ['Waarover', 'Wat je leert', 'Wat vind jij?'],
    later: (target: string) => `Straks: ${target}`,
    none: 'Er staan nog geen doelen in het plan. Wat wil jij leren?',
  },
  own: 'Dit wil ik zelf nog zeggen',
  adult: {
    ...adult,
    says: 'Voor de volwassene: het kind mag zeggen wat het van het plan vindt (hoorrecht).',
  },
} as const;

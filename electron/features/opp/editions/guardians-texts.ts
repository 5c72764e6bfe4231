/** The words of the edition for parents: short sentences, u-form, and each hard word explained (B1). */
import { dayInWords } from '../../../contract/casus-words';
import type { OppVersionRecord } from '../opp-records';

const noYes = 'Er is nog geen ja tegen deze hulp. Wij praten er met u over.';

/** Where the help stands with parents, in plain words: the same whoever did not say yes. */
export const helpSentences: Readonly<Record<OppVersionRecord['consent'], string>> = {
  asked: noYes,
  agreed: 'Er is ja gezegd tegen deze hulp.',
  refused: noYes,
  void: 'Wij hebben de tekst over de hulp veranderd. Daarom vragen wij u opnieuw of u het goed vindt.',
  disputed: noYes,
};

export const guardiansTexts = {
  kicker: (number: number, adoptedOn: string | null) =>
    adoptedOn === null
      ? `Voor ouders en verzorgers. Voorstel ${number}`
      : `Voor ouders en verzorgers. Plan ${number}, ${dayInWords(adoptedOn)}`,
  title: (header: string) => `Het plan voor ${header}`,
  lead: 'Dit is een korte uitleg van het plan van school voor uw kind.',
  draft: {
    title: 'Dit is een voorstel',
    says: ['Het plan is nog niet klaar. Wij praten er eerst met u over.'],
  },
  superseded: { title: 'Dit is een oud plan', says: ['Er is een nieuwer plan voor uw kind.'] },
  facts: {
    classGroup: 'Groep',
    school: 'School',
    startOn: 'Het plan begint op',
    code: 'Code van het hele plan',
  },
  whatIsIt: {
    title: 'Wat is dit voor plan?',
    says: [
      'Het plan heet ontwikkelingsperspectief (OPP). Daarin staat wat uw kind kan leren en welke hulp uw kind daarbij krijgt.',
      'U krijgt ook het hele plan. Daarin staat meer, zoals de toetsen.',
    ],
  },
  see: {
    title: 'Wat wij zien',
    feeling: 'Hoe het met uw kind gaat',
    working: 'Hoe uw kind werkt',
    hard: 'Wat nog moeilijk is',
    earlier: 'Wat wij al deden',
    nothing: 'Dit schrijven wij nog op.',
    pupil: 'Wat uw kind zelf zegt',
    guardians: 'Wat ouders zeggen',
  },
  helps: {
    title: 'Wat helpt',
    good: 'Wat goed gaat en wat helpt',
    needs: 'Wat uw kind nodig heeft',
    sentence: (subject: string, text: string) => `Uw kind heeft ${subject} ${text}`,
  },
  reach: {
    title: 'Wat wij willen bereiken',
    destination: (destination: string) =>
      `Wij denken dat dit na de basisschool bij uw kind past: ${destination}.`,
    destinationOpen: 'Wij weten nog niet wat na de basisschool bij uw kind past.',
    word: 'Dat heet de uitstroombestemming: de school waar uw kind na de basisschool waarschijnlijk naartoe gaat.',
    why: 'Waarom wij dit denken',
    goal: (at: number, domain: string) => `${at}. ${domain}`,
    facts: {
      behaviour: 'Uw kind leert dit',
      situation: 'Waar en wanneer',
      baseline: 'Nu',
      target: 'Straks',
      dueOn: 'Dan kijken wij of het lukt',
      owner: 'Wie daarop let',
    },
    noGoals: 'Er staan nog geen doelen in het plan.',
  },
  doing: {
    title: 'Wat wij doen',
    word: 'Dit deel van het plan heet het handelingsdeel: de hulp die uw kind op school krijgt. U mag ja of nee zeggen tegen dit deel.',
    nothing: 'De hulp staat nog niet in het plan.',
    notYet: 'Deze hulp geldt nog niet.',
    byWhom: 'Wie helpt',
    howOften: 'Hoe vaak',
    when: 'Wanneer',
    how: 'Hoe',
    settings: { individual: 'alleen', group: 'in een groepje' },
    program: 'Leert uw kind hetzelfde als andere kinderen?',
    programSame: 'Ja. Uw kind leert wat alle kinderen op de basisschool leren.',
    programOther: 'Niet alles. Dit is anders:',
    otherGoals: 'Uw kind leert in plaats daarvan:',
  },
  ask: {
    title: 'Wat wij van u vragen',
    read: 'Lees het plan rustig door.',
    tell: 'Klopt er iets niet? Of mist u iets? Vertel het ons.',
    answer: 'Zeg ons of u de hulp goed vindt. U mag ook nee zeggen.',
    home: (text: string) => `Uw kind heeft ouders nodig die ${text}`,
    advice:
      'Komt u er met ons niet uit? Vraag hulp bij het ouder- en jeugdsteunpunt. Wij geven u het adres.',
  },
  next: {
    title: 'Wanneer praten wij weer?',
    on: (day: string) => `Wij praten weer met u op ${dayInWords(day)}.`,
    was: (day: string) => `Het gesprek stond op ${dayInWords(day)}.`,
    open: 'De dag is nog niet bekend. Wij praten elk schooljaar minstens één keer met u over dit plan.',
  },
  words: 'Moeilijke woorden',
} as const;

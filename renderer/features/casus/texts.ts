import type { CasusSourceKind, CasusSummary } from '../../../electron/contract/casus';
import type { CasusMeetingKind, CasusSection } from '../../../electron/contract/casus-sections';
import { reidentifiable } from '../../../electron/contract/casus-words';
import { counted } from './counted';

/** The list of casuses, and what the list and the gate both say. */
export const casusTexts = {
  title: (label: string) => `Casus ${label}`,
  statuses: { draft: 'concept', released: 'vrijgegeven' } as const,

  list: 'Casussen van dit dossier',
  newCasus: 'Nieuwe casus',
  empty: 'Nog geen casus',
  emptyText: `Een casus is een verhaal uit dit dossier waarin namen en andere gegevens zijn vervangen. U schrijft of haalt tekst uit het dossier, en controleert elk gevonden gegeven. ${reidentifiable}`,
  listSub: ({ status, versionNumber, openQuestions, exportCount }: CasusSummary) =>
    [
      `versie ${versionNumber}`,
      ...(status === 'released'
        ? []
        : [
            openQuestions === 0
              ? 'nog niet vrijgegeven'
              : `nog ${counted(openQuestions, 'vraag', 'vragen')} open`,
          ]),
      exportCount === 0 ? 'nog niet geëxporteerd' : `${exportCount} keer geëxporteerd`,
    ].join(' · '),
  remove: 'Verwijderen',
  removeOf: (label: string) => `Casus ${label} verwijderen`,
  removeTitle: (label: string) => `Casus ${label} verwijderen?`,
  removeText:
    'De casus gaat naar de prullenbak. Het dossier, de notities en bestanden die u al hebt geëxporteerd, veranderen niet.',
  removed: 'De casus is verwijderd.',
} as const;

const forMeeting: Readonly<Record<CasusMeetingKind, string>> = {
  groupMeeting: 'voor de groepsbespreking',
  pupilMeeting: 'voor de leerlingbespreking',
  multidisciplinaryMeeting: 'voor het multidisciplinair overleg',
  supportTeam: 'voor het ondersteuningsteam',
  kernteam: 'voor het kernteam',
  advice: 'voor een adviesvraag',
  other: '',
};

/** What a section asks for: in the empty editor and beside its name. */
const asked: Readonly<Record<CasusSection, string>> = {
  learningQuestion: 'In één zin: waarop wilt u antwoord?',
  urgency: 'Hoe dringend is het, en is iedereen veilig?',
  context: 'Ruim omschreven: de bouw in plaats van de groep, een leeftijd van … tot …',
  behaviourWhen: 'Wat ziet u, en wanneer?',
  behaviourWhere: 'Op welke plekken, bij wie?',
  behaviourWhenNot: 'Wanneer gaat het wél goed?',
  strengths: 'Waar is dit kind sterk in? Wat werkt?',
  tried: 'Wat is er gedaan, hoe lang, en wat leverde het op?',
  perspectivePupil: 'Wat zegt de leerling er zelf over?',
  perspectiveGuardians: 'Hoe zien de ouders het?',
  perspectiveTeacher: 'Hoe ziet de leerkracht het?',
  promotingChild: 'Wat helpt in het kind?',
  promotingEducation: 'Wat helpt op school?',
  promotingHome: 'Wat helpt thuis?',
  hinderingChild: 'Wat maakt het moeilijk in het kind?',
  hinderingEducation: 'Wat maakt het moeilijk op school?',
  hinderingHome: 'Wat maakt het moeilijk thuis?',
  partnerQuestion: 'Wat vraagt u aan deze partner?',
};

export const gateTexts = {
  title: (label: string, meeting: CasusMeetingKind | null) =>
    `Casus ${label} ${meeting === null ? '' : forMeeting[meeting]}`.trim(),
  back: 'Alle casussen van dit dossier',
  draftLead: (version: number, answered: number, all: number) =>
    all === 0
      ? `Versie ${version}, concept. Er zijn nog geen gegevens gevonden.`
      : `Versie ${version}, concept. ${answered} van ${counted(all, 'gevonden gegeven', 'gevonden gegevens')} beantwoord.`,
  hiddenLead:
    'Namen zijn verborgen: u ziet alleen wat de lezer krijgt. Zet namen aan om te werken.',
  preview: 'Voorbeeld',
  previewTitle: 'Voorbeeld van de casus',
  release: 'Vrijgeven',
  asked: (section: CasusSection) => asked[section],

  saving: 'Wordt bewaard …',
  kept: 'Bewaard',
  notKept: 'Nog niet bewaard. Laat dit venster open; het wordt vanzelf opnieuw geprobeerd.',

  restoredTitle: 'Uw laatste tekst staat er weer',
  restored: (names: readonly string[]) =>
    `Deze tekst kon eerder niet in de casus worden bewaard en is teruggezet bij: ${names.join(', ')}. Kijk of hij klopt.`,

  views: 'Wat u ziet',
  view: { both: 'Beide', source: 'Dossier', outcome: 'Casus' } as const,
  sections: 'Onderdelen',
  sectionsFilled: (filled: number, all: number) => `${filled} van ${all}`,
  sectionFilled: 'ingevuld',
  sectionEmpty: 'leeg',
  sectionOpen: (open: number) => `nog ${counted(open, 'vraag', 'vragen')}`,
  keysTitle: 'Toetsen',
  keysList: [
    { keys: 'F8', what: 'naar het volgende gevonden gegeven' },
    { keys: 'Shift F8', what: 'naar het vorige' },
    { keys: 'F6', what: 'van de tekst naar de vragen, en terug' },
    { keys: 'Enter', what: 'op een gevonden gegeven: kiezen wat ermee gebeurt' },
    { keys: 'Ctrl M', what: 'een gemist woord markeren (op een Mac: Cmd Shift M)' },
    { keys: 'Ctrl Z', what: 'typen ongedaan maken' },
  ],
  legend: 'Wat de strepen betekenen',
  legendReplaced: 'is vervangen',

  hiddenMark: 'verborgen',
  source: 'Uit het dossier',
  outcome: 'In de casus',
  outcomeOf: (part: string) => `In de casus: ${part}`,
  outcomeEmpty: 'Hier komt de tekst zoals de lezer hem krijgt.',
  tooLong: 'Deze tekst wordt te lang. Wat erbij kwam, is niet overgenomen.',
  notCopied: 'Dit blijft in de kluis en gaat niet naar het klembord.',

  type: 'Typen',
  pull: 'Uit het dossier halen …',
  inSection: (what: string, section: string) => `${what}: ${section}`,
  from: (label: string) => `uit: ${label}`,
  partMenu: (part: string) => `Meer met ${part}`,
  up: 'Naar boven',
  down: 'Naar beneden',
  moveTo: 'Naar een ander onderdeel …',
  moveTitle: 'Naar welk onderdeel?',
  changePartner: 'Partner wijzigen …',
  remove: 'Verwijderen',
  removed: 'De tekst is uit de casus gehaald.',

  partnerTitle: 'Aan welke partner is de vraag?',
  partner: 'Partner',
  partnerHint:
    'Een functie, geen naam. Elke partner krijgt een eigen bladzijde met de eigen vraag.',
  partnerMissing: 'Typ een functie.',
  partnerNext: 'Verder',
  partners: [
    'intern begeleider',
    'directeur',
    'jeugdverpleegkundige',
    'schoolarts',
    'CJG-coach',
    'leerplichtambtenaar',
    'consulent samenwerkingsverband',
    'Veilig Thuis',
    'Beschermtafel',
  ],
  questionTo: (partner: string) => `Vraag aan ${partner}`,

  sourcesTitle: 'Uit het dossier halen',
  sourcesText: (section: string) =>
    `Een kopie komt in "${section}". Het dossier zelf verandert niet. Werkaantekeningen staan er niet bij.`,
  sourcesSearch: 'Zoek in het dossier',
  sourcesKind: 'Wat u zoekt',
  sourcesAllKinds: 'Alles',
  sourcesKinds: {
    field: 'Gegevens',
    note: 'Notities',
    guardianContact: 'Contact met ouders',
    concernSignal: 'Signalen',
    opp: 'OPP',
    arrangement: 'Arrangement',
    trajectory: 'Trajecten',
  } as const satisfies Readonly<Record<CasusSourceKind, string>>,
  sourcesList: 'Teksten uit het dossier',
  sourcesNone: 'In dit dossier staat nog niets om op te halen.',
  sourcesNothing: 'Niets gevonden met deze woorden.',
  sourcesUsed: (section: string) => `staat al in ${section}`,
  sourcesTake: (number: number) =>
    number === 0 ? 'Haal op' : `Haal ${counted(number, 'tekst', 'teksten')} op`,
  sourcesTaken: (number: number) => `${counted(number, 'tekst', 'teksten')} opgehaald.`,
} as const;

/** The dialogs in which a step of the cycle is recorded. */
import { dayInWords } from '../../../../../electron/contract/casus-words';
import {
  oppGoalNexts,
  oppGoalNextWords,
  oppGoalResults,
  oppGoalResultWords,
  oppHearingForms,
  oppHearingFormWords,
} from '../../../../../electron/contract/opp-steps';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const options = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly label: string }[] =>
  values.map((value) => ({ value, label: capital(words[value]) }));

export const dialogTexts = {
  day: 'Op welke dag?',
  save: 'Leg vast',
  forVersion: (number: number, shortHash: string) =>
    `Dit gaat over versie ${number} zoals hij nu is: tekst ${shortHash}.`,
  guardians: 'Wie van de ouders en verzorgers waren erbij?',
  guardiansHint: 'Kruis er minstens één aan: zonder ouder of verzorger telt het gesprek niet mee.',
  noGuardians: 'In dit dossier staan nog geen ouders. Vul hen in bij het tabblad Ouders.',
  others: 'Wie nog meer?',
  othersHint: 'Een functie is genoeg, zoals: leerkracht, intern begeleider.',

  consultation: {
    title: 'Overleg met ouders vastleggen',
    lead: 'Het gesprek waarin u het met ouders eens probeert te worden over het OPP. De wet vraagt dit vóór het vaststellen en vóór elke bijstelling.',
    outcome: 'Wat is er besproken en afgesproken?',
    agreed: 'Bent u het eens geworden?',
    agreedOptions: [
      { value: 'yes', label: 'Ja' },
      { value: 'no', label: 'Nee, of niet over alles' },
    ],
  },

  consent: {
    title: 'Instemming met het handelingsdeel vastleggen',
    lead: 'Instemming gaat over het handelingsdeel van deze tekst. Wijzigt u het handelingsdeel daarna, dan vervalt de instemming. De rest van het OPP vraagt overleg, geen instemming.',
    guardian: 'Wie antwoordt?',
    answer: 'Stemt deze ouder of verzorger in?',
    answers: [
      { value: 'yes', label: 'Ja, stemt in' },
      { value: 'no', label: 'Nee, stemt niet in' },
    ],
    ground: 'Waarom niet?',
    groundYes: 'Opmerking',
    groundHint:
      'In de woorden van de ouder. Het handelingsdeel geldt dan niet; de rest kunt u wel vaststellen.',
    how: 'Hoe kreeg u het antwoord?',
    hows: [
      { value: 'meeting', label: 'In een gesprek' },
      { value: 'paper', label: 'Op papier' },
      { value: 'other', label: 'Anders' },
    ],
    empty: 'Het handelingsdeel is nog leeg. Vul het eerst in; daarna vraagt u instemming.',
  },

  hearing: {
    title: 'Leerling gehoord vastleggen',
    lead: 'De leerling mag zeggen wat hij of zij van het OPP vindt. Zo staat in het dossier hoe dat is gegaan.',
    heard: 'Is de leerling gehoord?',
    heardOptions: [
      { value: 'yes', label: 'Ja' },
      { value: 'no', label: 'Nee' },
    ],
    form: 'Hoe ging dat?',
    forms: options(oppHearingForms, oppHearingFormWords),
    words: 'Wat zei de leerling?',
    wordsHint: 'In de eigen woorden van de leerling.',
    doneWith: 'Dit deden we ermee',
    doneWithHint: 'Of: wat u ermee gaat doen. Zonder dit is de leerling nog niet gehoord.',
    reason: 'Waarom niet?',
    reasonHint: 'Bijvoorbeeld: te jong om erover te praten, of de leerling wilde niet.',
  },

  signature: {
    title: 'Handtekening vastleggen',
    lead: 'Tekenen gebeurt op papier of in een gesprek. Hier staat wie wat tekende. Op de handtekeningpagina staat dezelfde tekstcode.',
    who: 'Wie tekende?',
    role: 'Als wat?',
    roles: [
      { value: 'guardian', label: 'Ouder of verzorger' },
      { value: 'school', label: 'School' },
      { value: 'pupil', label: 'Leerling' },
      { value: 'other', label: 'Anders' },
    ],
    meaning: 'Waarvoor?',
    meanings: [
      { value: 'seen', label: 'Gezien: het hele OPP' },
      { value: 'agreed', label: 'Akkoord: het handelingsdeel' },
    ],
    attachment: 'Scan van de getekende pagina',
    attachmentHint: 'Kies uit de bestanden van dit dossier. Voeg de scan eerst toe bij Bestanden.',
    noAttachment: 'Geen scan',
  },

  dispute: {
    title: 'Verschil van mening vastleggen',
    lead: 'Komen ouders en school er niet uit? Leg vast waarover het gaat en welke weg u hebt genoemd.',
    about: 'Waarover bent u het niet eens?',
    route: 'Welke weg is genoemd?',
    routeDefault: 'Geschillencommissie passend onderwijs, binnen zes weken.',
  },

  evaluation: {
    title: 'OPP evalueren',
    lead: (number: number) =>
      `Versie ${number}, die nu geldt. De wet vraagt minstens één evaluatie met ouders in elk schooljaar.`,
    who: 'Het gesprek',
    goals: 'De doelen',
    noGoals: 'In deze versie staan geen doelen.',
    goal: (number: number, domain: string) => `Doel ${number}: ${domain}`,
    goalFacts: ({
      baseline,
      target,
      dueOn,
    }: Readonly<Record<'baseline' | 'target', string>> & {
      readonly dueOn: string | null;
    }) =>
      [
        baseline === '' ? '' : `Begin: ${baseline}`,
        target === '' ? '' : `Streven: ${target}`,
        dueOn === null ? '' : `Tot ${dayInWords(dueOn)}`,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    result: 'Uitkomst',
    results: options(oppGoalResults, oppGoalResultWords),
    why: 'Waardoor?',
    next: 'Hoe verder?',
    nextHint: 'Een doel dat stopt, gaat niet mee naar de volgende versie.',
    nexts: options(oppGoalNexts, oppGoalNextWords),
    together: 'Alles bij elkaar',
    summary: 'Hoe is het gegaan?',
    guardiansSaid: 'Wat zeiden ouders?',
    pupil: 'De leerling',
    conclusion: 'Conclusie',
    conclusions: [
      { value: 'continue', label: 'Het OPP loopt door', description: 'Niets verandert.' },
      {
        value: 'revise',
        label: 'Het OPP wordt bijgesteld',
        description: 'Daarna maakt u een nieuwe versie. Doelen die stoppen, gaan niet mee.',
      },
      {
        value: 'close',
        label: 'Het OPP wordt afgesloten',
        description: 'Extra ondersteuning is niet meer nodig, of de leerling gaat van school.',
      },
    ],
    save: 'Leg de evaluatie vast',
    draftBack: 'Dit stond nog in uw concept.',
  },

  withdraw: {
    title: 'Intrekken',
    lead: 'Wat u intrekt blijft leesbaar, doorgestreept en met de reden. Het telt niet meer mee.',
    reason: 'Waarom trekt u dit in?',
    reasonMissing: 'Schrijf kort waarom.',
    save: 'Trek in',
  },

  adopt: {
    title: (number: number) => `Versie ${number} vaststellen`,
    lead: 'Vaststellen legt deze tekst vast. Daarna geldt hij tot u hem bijstelt of afsluit.',
    day: 'Vastgesteld op',
    blocked: 'Dit houdt de vaststelling nog tegen',
    blockedText: 'Sluit dit venster en gebruik de controle naast de tekst om het aan te vullen.',
    whole: 'De tekst geldt vanaf deze dag.',
    applies: {
      agreed: 'Ouders stemmen in: het handelingsdeel geldt ook.',
      asked:
        'Het handelingsdeel geldt nog niet: ouders hebben nog niet ingestemd. Leg hun instemming vast zodra u die hebt.',
      refused: 'Het handelingsdeel geldt nog niet: ouders stemmen niet in.',
      void: 'Het handelingsdeel geldt nog niet: het is gewijzigd nadat ouders instemden.',
      disputed: 'Het handelingsdeel geldt nog niet: ouders zijn het er niet met elkaar over eens.',
    },
    applyTitle: 'Wat er gaat gelden',
    save: 'Stel vast',
    done: (number: number) => `Versie ${number} is vastgesteld.`,
  },

  close: {
    title: 'OPP afsluiten',
    lead: 'De einddatum gaat ook naar het register (ROD). Het OPP blijft leesbaar; u kunt het heropenen.',
    day: 'Einddatum',
    reason: 'Waarom sluit u het af?',
    reasonMissing: 'Schrijf kort waarom.',
    save: 'Sluit af',
    done: 'Het OPP is afgesloten.',
  },
} as const;

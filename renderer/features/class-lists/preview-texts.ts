/** Dutch text of the preview of an import, its questions and what must be confirmed. */
import type { AskCode, ConfirmCode } from '../../../electron/contract/class-list-words';
import { pupilCount, schoolYearText } from './texts';

const numberOf = (numbers: Readonly<Record<string, number>>, key: string): number =>
  numbers[key] ?? 0;

const confirmTexts: Readonly<
  Record<ConfirmCode, (numbers: Readonly<Record<string, number>>) => { title: string; yes: string }>
> = {
  OTHER_SCHOOL: () => ({
    title:
      'Deze lijst is van een andere school: de BRIN-code is een andere dan die van de gekozen school.',
    yes: 'Ik weet zeker dat deze lijst bij deze school hoort.',
  }),
  OTHER_LOCATION: () => ({
    title: 'Deze lijst is van een andere vestiging dan de gekozen school.',
    yes: 'Ik weet zeker dat deze vestiging bij deze school hoort.',
  }),
  SCHOOL_YEAR_JUMP: (numbers) => ({
    title: `De lijst slaat een schooljaar over: van ${schoolYearText(numberOf(numbers, 'from'))} naar ${schoolYearText(numberOf(numbers, 'to'))}.`,
    yes: 'Dat klopt.',
  }),
  OLDER_REFERENCE_DAY: () => ({
    title: 'Deze lijst is ouder dan de lijst die het laatst werd ingelezen.',
    yes: 'Ik wil toch deze oudere lijst inlezen.',
  }),
  MANY_LEAVERS: (numbers) => ({
    title: `Volgens deze lijst zijn ${numberOf(numbers, 'left')} van de ${numberOf(numbers, 'of')} leerlingen van school. Dat is veel: vaak is de lijst dan niet volledig.`,
    yes: 'Dat klopt: de lijst is volledig.',
  }),
};

const askTexts: Readonly<Record<AskCode, { title: string; text: string }>> = {
  POSSIBLE_DOUBLE: {
    title: 'Is dit dezelfde leerling?',
    text: 'Deze leerling lijkt op iemand die al in de kluis staat, maar het is niet zeker.',
  },
  SAME_KEY_OTHER_PERSON: {
    title: 'Is dit dezelfde leerling?',
    text: 'De sleutel is dezelfde, maar naam en geboortedatum zijn allebei anders.',
  },
  YEAR_GROUP_OF_COMBINATION: {
    title: 'In welk leerjaar zit deze leerling?',
    text: 'De klas is een combinatiegroep en de lijst noemt geen leerjaar.',
  },
  YEAR_GROUP_HISTORIC: {
    title: 'Zit deze leerling nog op school?',
    text: 'De lijst noemt deze leerling als oud-leerling, zonder datum van vertrek.',
  },
};

export const previewTexts = {
  previewTitle: 'Dit gaat er gebeuren',
  planning: 'Het overzicht wordt gemaakt…',
  nothingToDo: 'Alles in deze lijst staat al zo in de kluis.',
  rollOver: (from: number, to: number) =>
    `Nieuw schooljaar: van ${schoolYearText(from)} naar ${schoolYearText(to)}. Iedereen gaat mee naar de nieuwe groep.`,
  unchanged: (count: number) => `${pupilCount(count)} ongewijzigd.`,
  notChosen: (count: number) => `${pupilCount(count)} in klassen die u niet koos.`,
  newClasses: (names: readonly string[]) => `Nieuwe klassen: ${names.join(', ')}.`,
  staff: (added: number, changed: number) => `Medewerkers: ${added} erbij, ${changed} gewijzigd.`,
  addTitle: 'Toevoegen',
  changeTitle: 'Gewijzigd',
  movedTitle: 'Naar een andere groep',
  movedYearTitle: 'Nieuw schooljaar',
  leftTitle: 'Van school',
  reappearedTitle: 'Weer terug op school',
  goneTitle: 'Verdwijnt uit de kluis',
  dropText: 'Deze leerlingen hebben geen dossier. Naam en geboortedatum gaan uit de kluis.',
  keepTitle: 'Blijft in de kluis',
  keepText: 'Deze leerlingen hebben een dossier. Een lijst haalt nooit een dossier weg.',
  droppedTitle: 'Wordt niet overgenomen',
  droppedNone: 'In deze lijst staat niets dat niet mag worden overgenomen.',
  issuesTitle: 'Meldingen',
  issuesMore: (count: number) => `En nog ${count} meldingen.`,
  skippedTitle: 'Overgeslagen',
  skipped: (line: number, reason: 'leftBeforeReferenceDay' | 'historicYearGroup') =>
    reason === 'historicYearGroup'
      ? `Regel ${line}: oud-leerling.`
      : `Regel ${line}: al van school voor de peildatum.`,
  showAll: (count: number) => `Toon alle ${count}`,
  showLess: 'Toon minder',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  hiddenChange: (field: string) => `${field} gewijzigd`,
  staysDown: 'zelfde leerjaar',
  goesDown: 'leerjaar lager',
  leftOn: (day: string) => `van school op ${day}`,
  leftAbout: (day: string) => `van school; de lijst noemt geen datum, wordt ${day}`,
  fileStays: 'dossier blijft',
  reasonLeft: 'van school',
  reasonNotChosen: 'klas niet gekozen',
  hiddenPupil: (number: number) => `leerling ${number}`,
  // Questions
  questionsTitle: 'Vragen',
  questionsText: 'Beantwoord elke vraag. Pas daarna kunt u inlezen.',
  confirmTitle: 'Eerst bevestigen',
  confirms: confirmTexts,
  asks: askTexts,
  askLine: (line: number) => `regel ${line}`,
  born: (day: string) => `geboren ${day}`,
  same: (who: string) => `Ja, dit is ${who}`,
  add: 'Nee, een andere leerling: toevoegen',
  leaveOut: 'Nu niets doen met deze leerling',
  stillHere: 'Ja, toevoegen',
  gone: 'Nee, overslaan',
  yearGroup: 'Leerjaar',
  noYearGroup: 'Laat leeg',
  restLeaveOut: (count: number) => `Sla de andere ${count} vragen van deze soort over`,
  // Applying
  apply: 'Lees in',
  applyNothing: 'Noteer dat de lijst is nagekeken',
  applying: 'De klassenlijst wordt ingelezen',
  applyingFigure: (done: number, total: number) => `${done} van ${total}`,
  planAgain: 'Maak het overzicht opnieuw',
} as const;

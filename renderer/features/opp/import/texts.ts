import type { OppImportItem, ImportPlace } from '../../../../electron/contract/opp-import-content';

type Field = `${OppImportItem['section']}.${OppImportItem['field']}`;

/** What stands in front of a piece in the proposal. */
const fields: Partial<Record<Field, string>> = {
  'startSituation.levels': 'Niveau',
  'startSituation.cognition': 'Cognitie',
  'startSituation.schoolCareer': 'Schoolloopbaan',
  'startSituation.socialEmotional': 'Sociaal-emotionele ontwikkeling',
  'startSituation.workAttitude': 'Werkhouding',
  'startSituation.earlierSupport': 'Eerdere ondersteuning',
  'factors.items': 'Factor',
  'needs.support': 'Ondersteuningsbehoeften',
  'needs.educational': 'Onderwijsbehoefte',
  'outflow.destination': 'Uitstroombestemming',
  'outflow.rationale': 'Onderbouwing',
  'goals.items': 'Doel',
  'actions.items': 'Begeleiding',
  'deviations.answer': 'Wijkt u af?',
  'deviations.text': 'Afwijkingen',
  'deviations.substituteGoals': 'Vervangende onderwijsdoelen',
  'guardiansView.text': 'Wat ouders ervan vinden',
  'pupilVoice.text': 'Wat de leerling zegt',
  'evaluationPlan.text': 'Hoe kijkt u terug?',
  'externals.items': 'Deskundige',
};

const places: Readonly<Record<ImportPlace, string>> = {
  'startSituation.cognition': 'Cognitie',
  'startSituation.schoolCareer': 'Schoolloopbaan',
  'startSituation.socialEmotional': 'Sociaal-emotionele ontwikkeling',
  'startSituation.workAttitude': 'Werkhouding',
  'startSituation.earlierSupport': 'Eerdere ondersteuning',
  'factors.promoting': 'Bevorderende factoren, per regel een',
  'factors.hindering': 'Belemmerende factoren, per regel een',
  'needs.support': 'Ondersteuningsbehoeften',
  'outflow.rationale': 'Onderbouwing',
  'goals.items': 'Doelen, per regel een',
  'actions.items': 'Begeleiding, per regel een',
  'deviations.text': 'Waarvan wijkt u af, en hoe?',
  'deviations.substituteGoals': 'Vervangende onderwijsdoelen',
  'guardiansView.text': 'Wat ouders ervan vinden',
  'pupilVoice.text': 'Wat de leerling zegt',
  'evaluationPlan.text': 'Hoe kijkt u terug?',
  'externals.items': 'Betrokken deskundigen, per regel een',
};

const pieces = (count: number): string => (count === 1 ? '1 stuk tekst' : `${count} stukken tekst`);

export const importTexts = {
  fieldOf: ({ section, field }: { readonly section: string; readonly field: string }): string =>
    new Map<string, string>(Object.entries(fields)).get(`${section}.${field}`) ?? '',
  places,

  title: 'Oud OPP overnemen',
  lead: 'Kies een Word-document of plak de tekst. U ziet eerst wat waar komt te staan. Er verandert niets tot u op “Overnemen” klikt.',
  chooseTitle: 'Word-document (.docx)',
  choose: 'Kies bestand …',
  reading: 'Lezen …',
  pasteLabel: 'Of plak hier de tekst of tabel',
  pasteHelp: 'Kopieer in Word of Excel alles met Ctrl+A en Ctrl+C, en plak met Ctrl+V.',
  pasteLong: 'Deze tekst is te lang. Plak hem in delen.',
  readPasted: 'Bekijk wat waar komt',
  unreadable: {
    what: 'Dit bestand kan Casuskluis niet lezen',
    safe: 'Er is niets veranderd.',
    next: 'Open het in Word, bewaar het als .docx zonder wachtwoord en kies het opnieuw. Of kopieer de tekst en plak die hieronder.',
  },
  tooLarge: {
    what: 'Dit bestand is te groot om te lezen',
    safe: 'Er is niets veranderd.',
    next: 'Haal de afbeeldingen eruit en bewaar het opnieuw, of kopieer de tekst en plak die hieronder.',
  },

  proposalLead:
    'Controleer per onderdeel. Wat u niet aanvinkt, komt in het vak “Nog te plaatsen”. Wat er al staat, blijft staan: nieuwe tekst komt erachter.',
  nothingPlaced:
    'In deze tekst zijn geen onderdelen herkend. Alles komt in het vak “Nog te plaatsen”.',
  nothingRead: 'Er staat geen tekst in.',
  images: (count: number) =>
    `${
      count === 1
        ? '1 afbeelding wordt niet overgenomen.'
        : `${count} afbeeldingen worden niet overgenomen.`
    } Bewaar daarvoor het document zelf bij het tabblad Bestanden.`,
  from: (heading: string) => `Stond onder: ${heading}`,
  stands: (field: string) => `Staat er al bij ${field}:`,
  none: 'Geen afwijkingen',
  restTitle: 'Nog te plaatsen',
  restText:
    'Dit past bij geen onderdeel, of het is niet duidelijk bij welk. U plaatst het later zelf.',
  restNone: 'Alles heeft een plek.',
  withoutHeading: 'Zonder kop',
  apply: 'Overnemen',
  back: 'Andere tekst kiezen',
  summary: (placed: number, box: number) =>
    `${pieces(placed)} in het concept, ${pieces(box)} in het vak “Nog te plaatsen”.`,
  leftOut: (count: number) => `${pieces(count)} ${count === 1 ? 'wordt' : 'worden'} niet bewaard.`,
  takenBack: 'Wat u overnam, is er weer uit.',
  partStays:
    'Waarin u daarna zelf hebt geschreven, blijft staan. De rest van wat u overnam, is er weer uit.',
  done: 'Overgenomen. Wat geen plek kreeg, staat bij “Nog te plaatsen”.',

  boxTitle: (count: number) => `Nog te plaatsen (${count})`,
  boxText: 'Tekst uit het oude OPP die nog geen plek heeft. Dit wordt niet afgedrukt.',
  placeIn: 'Plaatsen in…',
  placeInFor: (name: string) => `Plaatsen in: ${name}`,
  placeholder: 'Kies een onderdeel',
  place: 'Plaatsen',
  placed: 'Geplaatst. U vindt de tekst achteraan in dat onderdeel.',
  placedBack: 'De tekst staat weer bij “Nog te plaatsen”.',
  placedStays: 'In de geplaatste tekst is daarna geschreven: hij blijft staan.',
  discard: 'Weggooien',
  discarded: 'Weggegooid.',
  /** What an item is called where its buttons are read aloud. */
  nameOf: (heading: string, text: string) =>
    heading === '' ? `${text.slice(0, 40)}${text.length > 40 ? ' …' : ''}` : heading,
} as const;

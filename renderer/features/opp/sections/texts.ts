import type { OppSection } from '../../../../electron/contract/opp-sections';

/** Under the heading of each section: what belongs in it. */
const leads: Readonly<Record<OppSection, string>> = {
  startSituation: 'Waar staat de leerling nu? Kort, met wat toetsen en observaties laten zien.',
  factors:
    'Wat helpt en wat hindert bij leren en meedoen? Beschrijf wat u ziet, geen oordeel. Van elk minstens één.',
  needs: 'Wat heeft deze leerling nodig, en van wie?',
  outflow: 'Waar gaat de leerling naar verwachting heen na deze school, en waarom denkt u dat?',
  goals: 'Wat kan de leerling straks dat nu nog niet lukt? Twee tot vier doelen zijn genoeg.',
  actions:
    'Wat doet de school, wie doet het en hoe vaak? Ouders stemmen met dit onderdeel in. Wijzigt u het daarna, dan vervalt hun instemming.',
  deviations: 'Volgt de leerling het hele onderwijsprogramma? Vul ook in als er niets afwijkt.',
  guardiansView: 'Wat vinden ouders of verzorgers ervan? Gebruik waar het kan hun eigen woorden.',
  pupilVoice: 'Wat zegt de leerling er zelf van? Gebruik de woorden van de leerling.',
  evaluationPlan: 'Wanneer en hoe kijkt u met ouders en leerling terug?',
  externals: 'Wie denkt er van buiten de school mee?',
};

export const sectionTexts = {
  leads,
  copy: 'Kopieer',
  copyOf: (title: string) => `Kopieer: ${title}`,
  copyTitle: 'Kopieer voor ParnasSys of ESIS',
  copied: 'Gekopieerd. Over 30 seconden wordt het klembord leeggemaakt.',
  copyFailed: 'Kopiëren is niet gelukt. Selecteer de tekst en druk op Ctrl+C.',
  nothingToCopy: 'Dit onderdeel is nog leeg.',
  words: (now: number, most: number) => `${now} van ± ${most} woorden`,
  wordsOver: (now: number, most: number) =>
    `${now} woorden. Rond ${most} leest prettiger: kijk of er iets korter kan.`,
  tooLong: 'Deze tekst is te lang om te bewaren. Maak hem korter.',
  notEverythingKept: 'Nog niet bewaard: kijk bij de rode melding.',
  conflictTitle: 'Dit onderdeel is intussen ook ergens anders gewijzigd',
  conflictText:
    'Uw tekst staat hieronder nog precies zoals u hem typte. Hij is nog niet bewaard. Kies welke tekst blijft.',
  conflictMine: 'Bewaar mijn tekst',
  conflictTheirs: 'Neem de andere tekst',
  nothing: 'Niet ingevuld.',
  masked: 'Namen worden verborgen …',

  cognition: 'Cognitie',
  cognitionHelp: 'Alleen wat is gemeten. Bijvoorbeeld: TIQ 87 (WISC-V, maart 2026).',
  schoolCareer: 'Schoolloopbaan',
  schoolCareerHelp: 'Scholen en groepen, doubleren, verzuim dat telt.',
  socialEmotional: 'Sociaal-emotionele ontwikkeling',
  socialEmotionalHelp: 'Hoe voelt de leerling zich, en hoe gaat het met anderen?',
  workAttitude: 'Werkhouding',
  workAttitudeHelp: 'Beginnen, volhouden, hulp vragen, afmaken.',
  earlierSupport: 'Eerdere ondersteuning en het effect ervan',
  earlierSupportHelp: 'Wat is al gedaan, hoe lang, en wat veranderde er?',

  support: 'Ondersteuningsbehoeften',
  supportHelp: 'Wat vraagt dit van de school: tijd, materiaal, ruimte, deskundigheid?',

  destination: 'Uitstroombestemming',
  destinationHelp: 'De wet vraagt om één bestemming. U kunt hem bij een volgende versie aanpassen.',
  destinationPlaceholder: 'Kies een bestemming',
  secondary: 'Voortgezet onderwijs',
  secondarySpecial: 'Voortgezet speciaal onderwijs',
  rationale: 'Onderbouwing',
  rationaleHelp:
    'Waarop baseert u dit? Denk aan niveaus, groei, werkhouding en de factoren hierboven.',

  deviates: 'Wijkt u af van het onderwijsprogramma?',
  noDeviations: 'Geen afwijkingen',
  someDeviations: 'Er wordt afgeweken',
  deviationText: 'Waarvan wijkt u af, en hoe?',
  deviationTextHelp: 'Bijvoorbeeld: rekenen volgt de leerstof van groep 5 in plaats van groep 7.',
  coreGoals: 'Blijven de kerndoelen in gebruik?',
  yes: 'Ja',
  no: 'Nee',
  substituteGoals: 'Vervangende onderwijsdoelen',
  substituteGoalsHelp: 'Welke doelen gelden in plaats van de kerndoelen?',

  guardiansView: 'Wat ouders ervan vinden',
  guardiansViewHelp: 'Ook als zij het ergens niet mee eens zijn.',
  pupilVoice: 'Wat de leerling zegt',
  pupilVoiceHelp: 'Bijvoorbeeld: “Ik wil best lezen, maar niet hardop voor de klas.”',

  nextOn: 'Volgende evaluatie',
  nextOnHelp: 'De wet vraagt elk schooljaar minstens één evaluatie met ouders.',
  evaluationText: 'Hoe kijkt u terug?',
  evaluationTextHelp: 'Wie zijn erbij en wat bekijkt u?',
} as const;

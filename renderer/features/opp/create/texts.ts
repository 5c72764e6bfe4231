export const createTexts = {
  title: 'OPP maken',
  factsTitle: 'Gegevens van het OPP',
  lead: 'Alles hieronder kunt u later nog wijzigen.',
  schoolKind: 'Soort school',
  schoolKinds: {
    primary: 'Basisschool',
    special: 'Speciale school voor basisonderwijs (SBO)',
  },
  trigger: 'Vanaf wanneer tellen de zes weken?',
  triggerHelp:
    'De wet noemt alleen de inschrijving en de definitieve plaatsing. Rekenen vanaf de start van de extra ondersteuning is gebruik: Casuskluis waarschuwt dan, maar houdt niets tegen.',
  triggers: {
    enrolment: 'Inschrijving (wet)',
    definitivePlacement: 'Definitieve plaatsing (wet)',
    extraSupport: 'Start van de extra ondersteuning (gebruik)',
    none: 'Dat weet ik nog niet',
  },
  triggerOn: 'Op welke dag was dat?',
  triggerOnFilled: 'Ingevuld uit de gegevens van de leerling. Klopt het niet, pas het dan aan.',
  startOn: 'Ingangsdatum',
  startOnHelp: 'Vanaf deze dag geldt het OPP. Deze datum gaat naar het register (ROD).',
  endOn: 'Einddatum',
  endOnHelp: 'Alleen als het OPP stopt.',
  endBeforeStart: 'De einddatum ligt vóór de ingangsdatum.',
  invalid: 'Dit is geen datum. Typ dd-mm-jjjj.',
  create: 'OPP maken',
  save: 'Bewaar gegevens',
} as const;

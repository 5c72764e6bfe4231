export const settingsTexts = {
  title: 'Instellingen',
  lead: 'Alles hier geldt voor deze kluis, op dit apparaat.',
  parts: 'Onderdelen van de instellingen',
  saved: 'Bewaard',
  notSaved: 'Nog niet bewaard',
  sections: {
    beveiliging: 'Beveiliging',
    'back-up': 'Back-up',
    school: 'School',
    fasen: 'Ondersteuningsfasen',
    samenwerkingsverband: 'Samenwerkingsverband',
    functie: 'Uw functie',
    casus: 'Casus',
    woorden: 'Mijn woorden',
    weergave: 'Weergave',
  },
  phases: {
    text: 'Elk samenwerkingsverband heeft eigen namen. Het aantal en de namen zijn vrij; dit is geen wettelijke indeling.',
    legend: (number: number) => `Fase ${number}`,
    add: 'Fase toevoegen',
    remove: (number: number) => `Verwijder fase ${number}`,
    save: 'Bewaar de fasen',
    empty: 'Geef de fase een naam, of verwijder hem.',
    tooLong: 'Kort de naam in tot 80 tekens.',
    removedNote:
      'Een dossier in een verwijderde fase houdt zijn nummer, tot u een andere fase kiest.',
  },
  role: {
    text: 'Op een casus staat wie de gegevens heeft nagekeken: uw functie en de datum, nooit uw naam.',
    label: 'Functie',
    roles: {
      careCoordinator: 'intern begeleider',
      educationalPsychologist: 'orthopedagoog',
      teacher: 'leerkracht',
      headTeacher: 'directeur',
      other: 'andere functie',
    },
  },
  meter: {
    text: 'Bij een casus telt de herleidbaarheidsmeter op hoeveel leerlingen van de klassenlijst de beschrijving past: groep, leeftijd, jongen of meisje. Zijn het er minder dan dit aantal, dan maakt u iets ruimer of schrijft u waarom het zo mag blijven. De meter is een hulpmiddel: bekenden herkennen een kind ook aan wat niet op de lijst staat.',
    label: 'Waarschuw als een casus op minder leerlingen past dan',
    description: (least: number, most: number) => `Een getal van ${least} tot en met ${most}.`,
    outside: (least: number, most: number) =>
      `Kies een heel getal van ${least} tot en met ${most}.`,
  },
  display: {
    label: 'Kleuren',
    schemes: {
      auto: 'zoals dit apparaat',
      light: 'licht',
      dark: 'donker',
    },
    text: 'Groter of kleiner: Ctrl met + of −. De tekst past zich aan.',
  },
} as const;

export const backupTexts = {
  text: 'Elke dag dat u werkt, maakt Casuskluis vanzelf een versleutelde back-up en kijkt die na. Er blijven er 7 van de laatste dagen en 4 van de laatste weken.',
  make: 'Maak nu een back-up',
  making: 'Er wordt een back-up gemaakt en nagekeken',
  stop: 'Stop',
  made: (when: string, size: string) => `Back-up gemaakt en nagekeken: ${when}, ${size}.`,
  list: 'Back-ups op deze laptop',
  none: 'Er is nog geen back-up. Maak er nu een, of werk gewoon verder: de eerste komt vanzelf.',
  newest: 'nieuwste',
  limit: {
    label: 'Ruimte voor back-ups',
    atMost: 'Samen hoogstens',
    description: 'Passen er niet meer bij, dan gaan de oudste weg. De nieuwste blijft altijd.',
    size: (megabytes: number) => (megabytes >= 1000 ? `${megabytes / 1000} GB` : `${megabytes} MB`),
  },
  synced: (service: string) => `De map van de back-ups ligt ${service}`,
  syncedText:
    'De back-ups zijn versleuteld, maar verlaten zo dit apparaat. Vraag uw ICT-beheerder deze map uit te sluiten.',
  copy: {
    title: 'Kopie op een USB-stick',
    text: 'Gaat de laptop kapot of wordt hij gestolen, dan is dit uw enige weg terug. Bewaar de stick op een andere plek dan de laptop, en niet bij het herstelblad. Eén keer per maand.',
    never: 'Er is nog geen kopie gemaakt.',
    last: (day: string) => `Laatste kopie: ${day}.`,
    due: 'tijd voor een kopie',
    action: 'Kopieer naar een USB-stick of map',
    copying: 'De nieuwste back-up wordt gekopieerd en teruggelezen',
    done: (when: string) =>
      `De back-up van ${when} staat op de stick en is teruggelezen. Haal de stick veilig los.`,
    synced: (service: string) =>
      `Let op: deze map ligt ${service}. De kopie is versleuteld, maar verlaat zo dit apparaat. Een USB-stick is beter.`,
  },
  how: {
    title: 'Een back-up terugzetten',
    text: 'Vergrendel de kluis (Ctrl+L) en kies "Back-up terugzetten". Op een nieuwe laptop staat die knop op het eerste scherm. U hebt de herstelcode nodig, of de zes woorden. De kluis die er staat, blijft ernaast bewaard.',
  },
} as const;

export const reminderTexts = {
  title: 'Kluis en back-up',
  noBackup: {
    title: 'Nog geen back-up gemaakt',
    sub: 'De eerste komt vanzelf. U kunt er ook nu een maken.',
  },
  copy: {
    title: 'Kopieer de back-up naar een USB-stick',
    never: 'Er is nog geen kopie buiten deze laptop.',
    since: (day: string) => `De laatste kopie is van ${day}.`,
  },
  test: {
    title: 'Test de herstelcode',
    never: 'De code is nog niet getest.',
    since: (day: string) => `Het laatst getest op ${day}, langer dan een jaar geleden.`,
  },
  unconfirmed: {
    title: 'Typ de nieuwe herstelcode over',
    sub: 'Pas dan weet u dat het blad klopt.',
  },
  encryption: {
    title: 'Zet de schijfversleuteling van dit apparaat aan',
    sub: 'BitLocker, FileVault of LUKS. Lees waarom, en geef antwoord.',
  },
  action: 'doen',
} as const;

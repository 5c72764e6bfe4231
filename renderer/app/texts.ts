export const appTexts = {
  brand: 'Casuskluis',
  navigation: 'Hoofdmenu',
  today: 'Vandaag',
  attention: 'vragen om aandacht',
  calendar: 'Kalender',
  caseFiles: 'Dossiers',
  opps: "OPP's",
  pupils: 'Leerlingen',
  import: 'Import',
  help: 'Hulp',
  settings: 'Instellingen',
  onThisDevice: 'Alles staat op dit apparaat.',
  lastBackup: (when: string) => `Laatste back-up: ${when}`,
  noBackup: 'Nog geen back-up gemaakt',
  search: 'Zoek een leerling, dossier of tekst',
  searchKeys: 'Ctrl K',
  hideNames: 'Namen verbergen',
  showNames: 'Namen tonen',
  namesHidden: 'Namen zijn verborgen',
  lock: 'Vergrendel',
  school: 'School',
  aboutTitle: 'Over Casuskluis',
  aboutVersion: 'Versie',
  aboutRuntime: 'Draait op',
  aboutRequests: 'Geblokkeerde netwerkverzoeken',
  aboutLicence: 'Licentie: EUPL-1.2. Lettertype: Atkinson Hyperlegible Next (OFL).',
  tryAgain: 'Probeer opnieuw',
  screenFailed: {
    title: 'Dit scherm werkt even niet',
    text: 'Wat bewaard was, is veilig. Wat u typte, is als concept bewaard.',
  },
  vaultGone: {
    title: 'De kluis is onverwacht gesloten',
    text: 'Wat bewaard was, is veilig. Vergrendel en open de kluis opnieuw om verder te werken.',
  },
  held: {
    titles: { lock: 'De kluis is nog niet vergrendeld', close: 'Casuskluis is nog niet gesloten' },
    what: (works: readonly string[]) =>
      `${works.join(' en ')}: wat u het laatst typte, kan nu niet worden bewaard.`,
    safe: 'Er is nog niets weg: uw tekst staat op het scherm. De kluis is nog open.',
    next: {
      lock: 'Probeer het opnieuw; is de schijf vol, maak dan eerst ruimte. Vergrendelt u toch, dan gaat deze tekst verloren. Gaat de kluis vanzelf op slot, dan wacht hij niet.',
      close:
        'Probeer het opnieuw; is de schijf vol, maak dan eerst ruimte. Sluit u toch, dan gaat deze tekst verloren.',
    },
    anyway: { lock: 'Vergrendel toch', close: 'Sluit toch' },
    back: 'Terug naar de tekst',
  },
  notSaved: {
    lost: (works: readonly string[]) => `Niet bewaard bij het vergrendelen: ${works.join(' en ')}`,
    lostSafe: 'Alles wat al bewaard was, is veilig.',
    lostNext:
      'De kluis ging vanzelf op slot. Wat u daar het laatst typte, kon niet meer worden bewaard en is weg. Kijk na wat er staat en vul het aan.',
    unanswered: 'Misschien niet alles bewaard bij het vergrendelen',
    unansweredNext:
      'De kluis ging op slot voordat het scherm liet weten dat alles bewaard was. Kijk na of er staat wat u het laatst typte, en vul aan wat ontbreekt.',
    kept: (works: readonly string[]) => `Nog niet in de casus bewaard: ${works.join(' en ')}`,
    keptText:
      'Wat u daar het laatst typte, kon bij het vergrendelen of sluiten niet in de casus worden bewaard. Het is als concept bewaard. Open de casus: de tekst staat er weer.',
    exportStopped: 'De export is afgebroken: de kluis ging op slot',
    exportSafe: 'Er is geen bestand geschreven en niets over een export vastgelegd.',
    exportNext: 'Exporteer de casus opnieuw.',
    openOne: (work: string) => `Open ${work}`,
    read: 'Gelezen',
  },
  /** Before typed text goes that is kept nowhere. */
  throwAway: {
    title: 'Weggooien wat u typte?',
    text: 'Wat u in dit formulier typte, wordt niet bewaard.',
    confirmLabel: 'Gooi weg',
    cancelLabel: 'Verder typen',
  },
  sharing: {
    allow: 'Scherm delen',
    stop: 'Delen stoppen',
  },
} as const;

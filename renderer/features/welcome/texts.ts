// The first window: what stands here loads before anything else, so only what unlocking needs.
export const welcomeTexts = {
  brand: 'Casuskluis',
  unlockTitle: 'Ontgrendel de kluis',
  unlockLead: 'Alles staat versleuteld op dit apparaat.',
  passphrase: 'Wachtwoordzin',
  sixWords: 'De zes woorden, met een spatie ertussen.',
  open: 'Openen',
  opening: 'De kluis gaat open …',
  emptyPassphrase: 'Vul uw wachtwoordzin in.',
  wrongPassphrase: 'Deze wachtwoordzin klopt niet. Er is niets veranderd.',
  wait: (seconds: number) =>
    `U kunt het over ${seconds === 1 ? '1 seconde' : `${seconds} seconden`} weer proberen.`,
  waitLong: (minutes: number, seconds: number) =>
    `U kunt het over ${minutes}:${String(seconds).padStart(2, '0')} minuten weer proberen.`,
  waitWhy: 'Na een paar foute pogingen moet u even wachten. Er wordt nooit iets gewist.',
  tryAgainNow: 'U kunt het nu weer proberen.',
  capsLock: 'Caps Lock staat aan.',
  forgotten: 'Wachtwoordzin vergeten',
  restore: 'Back-up terugzetten',
  retry: 'Probeer opnieuw',
  back: 'Terug',
  jobStarts: 'begint …',
  jobStops: 'stopt …',
  statusFailed: {
    title: 'De kluis reageert niet',
    text: 'Wat bewaard was, is veilig. Probeer het opnieuw; blijft het misgaan, sluit Casuskluis dan en start het weer.',
  },
  synced: {
    title: (service: string) => `De map van de kluis ligt ${service}`,
    text: 'De inhoud is versleuteld, maar de bestanden verlaten zo dit apparaat. Ook kan zo’n dienst bestanden beschadigen die in gebruik zijn. Vraag uw ICT-beheerder deze map uit te sluiten.',
  },
  services: {
    oneDrive: 'in OneDrive',
    dropbox: 'in Dropbox',
    googleDrive: 'in Google Drive',
    iCloud: 'in iCloud',
    networkShare: 'op een netwerkschijf',
  },
  keychainMended: {
    title: 'De sleutelbos is hersteld',
    text: 'De sleutelbos van dit apparaat was leeg of veranderd. Uw zes woorden openden de kluis, en de sleutelbos werkt weer. U hoeft niets te doen.',
    next: 'Naar de kluis',
  },
} as const;

export const recoverTexts = {
  title: 'Openen met de herstelcode',
  lead: 'De code staat op het herstelblad: thuis, of in de kluis van de school.',
  submit: 'Controleer de code',
  noSheet:
    'Hebt u geen blad? Zonder wachtwoordzin en zonder herstelcode kan niemand de kluis openen. Misschien opent een oudere back-up nog met een code of zin die u wel hebt.',
  newPassphrase: 'Open de kluis',
  done: {
    title: 'De kluis is weer open',
    passphrase: 'Uw nieuwe wachtwoordzin geldt vanaf nu. De oude werkt niet meer.',
    code: 'De herstelcode is hetzelfde gebleven. Leg het blad terug op zijn plek.',
    keychain: {
      stored: 'In de sleutelbos van dit apparaat is een nieuwe sleutel gezet.',
      used: 'De sleutelbos van dit apparaat werkt.',
      unavailable:
        'Dit apparaat heeft geen werkende sleutelbos. Uw zes woorden zijn genoeg om de kluis te openen.',
    },
    seen: 'Kan iemand anders de oude wachtwoordzin kennen? Kies dan in Instellingen, Beveiliging: "Iemand kan de sleutel gezien hebben".',
    next: 'Naar de kluis',
  },
} as const;

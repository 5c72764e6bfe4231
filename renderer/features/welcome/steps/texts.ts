export const stepTexts = {
  back: 'Terug',
  next: 'Verder',
  cancel: 'Annuleren',

  words: {
    title: 'Uw wachtwoordzin',
    lead: 'Deze zes woorden zijn willekeurig gekozen. U typt ze elke keer als u de kluis opent.',
    label: 'Zes voorgestelde woorden',
    paper:
      'Schrijf de woorden op papier en bewaar dat thuis, niet bij de laptop. Na een paar keer typen kent u ze uit uw hoofd.',
    other: 'Andere woorden',
    own: 'Liever een eigen zin',
    next: 'Ik heb ze opgeschreven',
  },
  own: {
    title: 'Een eigen wachtwoordzin',
    lead: 'Kies een zin van een paar woorden die niemand kan raden: geen spreekwoord, geen naam, geen adres.',
    label: 'Eigen wachtwoordzin',
    keychain:
      'Een eigen zin werkt samen met de sleutelbos van dit apparaat. Wordt die geleegd, bijvoorbeeld door een nieuw wachtwoord van Windows, dan hebt u de herstelcode nodig. De zes woorden hebben dat niet.',
    backToWords: 'Toch de zes woorden',
    empty: 'Vul een wachtwoordzin in.',
    tooWeak:
      'Deze zin is te makkelijk te raden. Maak hem langer, met woorden die niet bij elkaar horen.',
    enough: 'Sterk genoeg.',
    notEnough: 'Nog niet sterk genoeg: voeg een paar woorden toe.',
  },
  repeat: {
    title: 'Typ de wachtwoordzin nog een keer',
    leadWords: 'Zo weet u zeker dat u de woorden goed hebt opgeschreven.',
    leadOwn: 'Zo weet u zeker dat er geen typefout in staat.',
    label: 'Wachtwoordzin',
    empty: 'Typ de wachtwoordzin nog een keer.',
    wordDiffers: (word: number) => `Woord ${word} is anders dan op het vorige scherm.`,
    differs: 'Deze zin is anders dan op het vorige scherm.',
    showAgain: 'Toon de woorden nog een keer',
  },
  current: {
    title: 'Uw wachtwoordzin van nu',
    label: 'Wachtwoordzin van nu',
    empty: 'Vul uw wachtwoordzin in.',
    wrong: 'Deze wachtwoordzin klopt niet.',
  },
  code: {
    label: 'Herstelcode',
    description: 'Negen groepen van vier. Hoofdletters en streepjes hoeft u niet te typen.',
    missing: (count: number) =>
      count === 1 ? 'Er mist nog 1 teken.' : `Er missen nog ${count} tekens.`,
    group: (group: number, typed: string) =>
      `In groep ${group} klopt iets niet. U typte ${typed}; vergelijk die met uw blad.`,
    typo: 'Er zit een typefout in de code. Vergelijk elke groep met uw blad.',
    wrong:
      'De code is goed getypt, maar hoort niet bij deze kluis. Misschien is het een blad van een andere kluis, of is er later een nieuwe code gemaakt.',
  },
  sheet: {
    title: 'De herstelcode',
    lead: 'Met deze code komt u in de kluis als u de wachtwoordzin vergeet of een andere laptop krijgt. U ziet de code alleen nu.',
    codeLabel: 'Herstelcode in negen groepen',
    home: 'Blad 1, voor thuis',
    homeSub: 'Op een plek die op slot kan.',
    school: 'Blad 2, voor de kluis van de school',
    schoolSub: 'In een dichte envelop met uw functie erop.',
    print: 'Afdrukken',
    printAgain: 'Nog eens afdrukken',
    printed: 'afgedrukt',
    notPrinted: 'nog niet afgedrukt',
    listLabel: 'Twee bladen',
    queue:
      'Een gedeelde printer kan een kopie bewaren in de wachtrij. Kies liever een printer die alleen van u is, of blijf erbij staan en haal het blad meteen weg.',
    byHand: 'Geen printer? Schrijf de code twee keer over op papier.',
    next: 'Ik heb de code op papier',
  },
  file: {
    ask: 'Liever als bestand bewaren',
    first: {
      title: 'Dit bestand opent de kluis, zonder wachtwoordzin',
      text: 'Wie het bestand en deze laptop of een back-up heeft, kan alles lezen. Papier is veiliger. Wilt u toch een bestand?',
      yes: 'Ja, ik wil een bestand',
    },
    second: {
      title: 'Het bestand komt op een aparte USB-stick',
      text: 'Niet op deze laptop, niet in OneDrive, Dropbox, Google Drive of iCloud, en niet op de stick met de back-up. Hebt u zo’n plek?',
      yes: 'Ja, kies een plek',
    },
    no: 'Nee',
    saved: 'Het herstelblad is als bestand bewaard.',
  },
  typeBack: {
    title: 'Typ de herstelcode over',
    lead: 'Neem het papier erbij en typ de code over. Zo weet u zeker dat het blad klopt. Pas daarna kunt u dossiers maken.',
    submit: 'Controleer de code',
    toSheet: 'Toon de code nog een keer',
    noSheet: 'Ik heb geen blad: maak een nieuwe code',
    newCodeLead:
      'Er komt een nieuwe herstelcode. De vorige werkt dan niet meer. Typ eerst uw wachtwoordzin.',
    newCodeSubmit: 'Maak een nieuwe code',
  },
  encryption: {
    title: 'Zet ook de schijfversleuteling van dit apparaat aan',
    why: 'De kluis is altijd versleuteld. Maar bij weinig geheugen of in de slaapstand schrijft het systeem stukken van het werkgeheugen naar de schijf. Daar kan tekst uit een open kluis bij zitten. Met schijfversleuteling kan wie de laptop vindt ook dat niet lezen.',
    how: {
      win32:
        'Windows: Instellingen, Privacy en beveiliging, Apparaatversleuteling. Staat dat er niet, zoek dan naar BitLocker of vraag het uw ICT-beheerder.',
      darwin: 'Mac: Systeeminstellingen, Privacy en beveiliging, FileVault.',
      linux:
        'Linux: versleuteling met LUKS kiest u bij het installeren, ook voor de swap. Met "lsblk" ziet u of er "crypt" bij staat.',
      other: 'Vraag uw ICT-beheerder of de schijf van dit apparaat versleuteld is.',
    },
    done: 'Dit staat aan, of ik heb het gevraagd aan ICT',
  },
  keychainUnavailable: {
    title: 'Dit apparaat heeft geen werkende sleutelbos',
    text: 'Daarom openen uw zes woorden de kluis zonder sleutelbos. Dat is sterk genoeg: ze zijn niet te raden. Wel geldt: wie de woorden heeft en deze laptop, kan alles lezen.',
  },
} as const;

export const securityTexts = {
  autoLock: {
    title: 'Vanzelf vergrendelen',
    text: 'Als u niets doet. Ook als de laptop slaapt of het scherm op slot gaat. Wat u typte, blijft bewaard als concept.',
    label: 'Vergrendel na',
    minutes: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
  },
  keychain: {
    title: 'Sleutelbos van dit apparaat',
    used: 'Werkt. Uw wachtwoordzin en de sleutelbos openen de kluis samen.',
    stored: 'Was leeg of nieuw, en is gevuld. Werkt weer.',
    unavailable:
      'Dit apparaat heeft geen werkende sleutelbos. Uw zes woorden zijn genoeg om de kluis te openen.',
  },
  change: {
    title: 'Wachtwoordzin',
    text: 'Verandert niets aan uw dossiers. De herstelcode blijft hetzelfde.',
    action: 'Wijzigen',
    next: 'Verder',
    submit: 'Wijzig de wachtwoordzin',
    done: 'De wachtwoordzin is gewijzigd. De oude werkt niet meer in deze kluis; oudere back-ups openen er nog mee.',
  },
  test: {
    title: 'Herstelcode testen',
    never: 'De code is nog niet getest.',
    last: (day: string) => `Het laatst getest op ${day}.`,
    due: 'tijd om te testen',
    text: 'Eén keer per jaar: haal het blad erbij en typ de code over. Zo weet u dat het er nog is en klopt.',
    action: 'Testen',
    submit: 'Controleer de code',
    done: 'De herstelcode klopt. Over een jaar vragen we het weer.',
  },
  newCode: {
    title: 'Nieuwe herstelcode',
    text: 'Als een blad kwijt is. De vorige code opent deze kluis dan niet meer, maar oudere back-ups nog wel.',
    action: 'Nieuwe code maken',
    submit: 'Maak een nieuwe code',
    done: 'De nieuwe herstelcode geldt. Vernietig de oude bladen.',
  },
  unconfirmed: {
    title: 'De herstelcode is nog niet teruggetypt',
    text: 'Zo weet niemand of het blad klopt. Typ de code over, of maak een nieuwe.',
    action: 'Code overtypen',
    done: 'De herstelcode is gecontroleerd.',
  },
  replace: {
    title: 'Iemand kan de sleutel gezien hebben',
    text: 'De laptop was weg, iemand zag het herstelblad of kent uw wachtwoordzin. De kluis krijgt dan een heel nieuwe sleutel.',
    action: 'Nieuwe sleutel maken',
    intro: 'Wat er gebeurt',
    list: [
      'Alle dossiers worden opnieuw versleuteld met een nieuwe sleutel.',
      'U krijgt een nieuwe wachtwoordzin en een nieuwe herstelcode. De oude openen deze kluis niet meer.',
      'Er komt een nieuwe back-up. De oudere back-ups op deze laptop worden gewist.',
      'Kopieën op USB-sticks openen nog wel met de oude sleutel. Die moet u zelf wissen.',
    ],
    duration:
      'Het duurt een paar seconden tot een paar minuten. U kunt stoppen zolang het bezig is; dan verandert er niets.',
    next: 'Ga verder',
    submit: 'Maak een nieuwe sleutel',
    running: 'De kluis wordt opnieuw versleuteld',
    runningNote: 'Laat de laptop aan staan. Bewaren wacht even.',
    stop: 'Stop',
    sticks:
      'De kluis heeft een nieuwe sleutel. Wis de kopieën op USB-sticks en maak een nieuwe kopie; de oude openen nog met de oude sleutel.',
    noBackup:
      'Er kon nog geen nieuwe back-up worden gemaakt. De oudere staan er nog en openen met de oude sleutel. Maak ruimte op de schijf en maak daarna een back-up.',
    done: 'De kluis heeft een nieuwe sleutel en een nieuwe herstelcode.',
  },
  encryption: {
    seen: (day: string) => `U hebt dit beantwoord op ${day}.`,
    answer: 'Dit staat aan, of ik heb het gevraagd',
    show: 'Lees het advies',
    title: 'Schijfversleuteling van dit apparaat',
    text: 'Beschermt wat het systeem buiten de kluis om op de schijf zet.',
  },
} as const;

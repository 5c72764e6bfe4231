/** Dutch text of the screen Ontvangen. */
const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const pupils = (count: number): string => counted(count, 'leerling', 'leerlingen');
const items = (count: number): string => counted(count, 'onderdeel', 'onderdelen');

export const receivingTexts = {
  title: 'Ontvangen',
  lead: 'Open een bestand dat u van een ander met Casuskluis kreeg. U ziet eerst wat erin zit; er wordt niets bewaard tot u het overneemt.',
  noSchoolTitle: 'Er is nog geen school',
  noSchoolText:
    'Wat u ontvangt, hoort bij een school. Maak eerst een school, of lees een klassenlijst in.',
  toImport: 'Naar Import',
  pick: {
    drop: 'Sleep hier een bestand van Casuskluis',
    hint: 'De naam eindigt op .casuskluis. Het is een overdracht, een ontvangstbevestiging, een vraag of een antwoord.',
    choose: 'Kies een bestand',
    one: 'Sleep één bestand tegelijk.',
    looking: 'Even kijken …',
  },
  unlock: {
    title: 'Bestand openen',
    file: (name: string) => `Gekozen bestand: ${name}`,
    words: 'De zes woorden',
    wordsHelp:
      'De afzender geeft ze aan de telefoon door. Hoofdletters en extra spaties maken niet uit.',
    missing: 'Vul de zes woorden in.',
    open: 'Open het bestand',
    key: 'Dit bestand is op slot met een sleutel. Is het voor u gemaakt, dan gaat het open met de sleutel van uw kluis.',
    openWithKey: 'Open met mijn sleutel',
    other: 'Kies een ander bestand',
  },
  file: {
    title: 'Wat dit bestand zegt',
    sender: 'Afzender volgens het bestand',
    senderHelp: 'Een bestand bewijst niet wie het maakte. Twijfelt u? Bel de afzender.',
    unknownSender: 'Er staat geen naam in',
    reader: 'Bedoeld voor',
    madeAt: 'Gemaakt op',
    expires: 'Te openen tot en met',
    destroyBy: 'Vernietigen uiterlijk op',
    destroyHelp: 'Daarom vraagt de afzender. Het komt ook bij Vandaag te staan.',
    hash: 'Vingerafdruk (SHA-256)',
    before: (when: string) =>
      `Dit bestand is op ${when} al overgenomen. Wat er al staat, komt er niet nog een keer bij.`,
  },
  preview: {
    found: pupils,
    text: 'Kijk per leerling wat erin zit en wat al in uw kluis staat. Er is nog niets bewaard.',
    hiddenTitle: 'Namen zijn verborgen',
    hiddenText:
      'In dit bestand staan namen die uw kluis nog niet kent. Toon de namen om te kijken en over te nemen.',
    showNames: 'Toon de namen',
    apply: (count: number) => `Neem over: ${pupils(count)}`,
    applying: 'Het bestand wordt overgenomen',
    stop: 'Stoppen zonder bewaren',
    nothing: 'Kies minstens één leerling.',
    choose: (count: number) =>
      count === 1
        ? 'Van één leerling is nog niet gekozen wie het is.'
        : `Van ${count} leerlingen is nog niet gekozen wie het is.`,
    twice: 'Twee leerlingen uit het bestand komen bij dezelfde leerling. Pas dat eerst aan.',
    archived: 'Een gekozen dossier is afgesloten. Heropen het eerst, of kies iemand anders.',
    again: 'Open het bestand opnieuw',
  },
  dossier: {
    take: (name: string) => `Neem ${name} over`,
    born: (day: string) => `geboren ${day}`,
    details: 'Bekijk onderdelen',
    detailsOf: (name: string) => `Bekijk de onderdelen van ${name}`,
    hideDetails: 'Verberg onderdelen',
    counts: (counts: {
      readonly fresh: number;
      readonly same: number;
      readonly differs: number;
      readonly elsewhere: number;
    }) =>
      [
        ...(counts.fresh > 0 ? [`${items(counts.fresh)} nieuw`] : []),
        ...(counts.differs > 0
          ? [counts.differs === 1 ? '1 verschilt' : `${counts.differs} verschillen`]
          : []),
        ...(counts.same > 0
          ? [`${counts.same} ${counts.same === 1 ? 'staat' : 'staan'} er al`]
          : []),
        ...(counts.elsewhere > 0
          ? [
              `${counts.elsewhere} ${counts.elsewhere === 1 ? 'hoort' : 'horen'} bij een ander dossier`,
            ]
          : []),
      ].join(', '),
    left: 'komt niet mee',
    page: 'De eerste bladzijde',
    needs: 'Wat deze leerling maandag nodig heeft',
    works: 'Wat werkt',
    avoid: 'Wat u beter niet doet',
  },
  match: {
    title: 'Wie is dit in uw kluis?',
    new: 'Nieuwe leerling',
    newText: 'Er komt een leerling bij, met een nieuw dossier.',
    sameFile: 'zelfde dossier als eerder',
    sure: 'naam en geboortedatum gelijk',
    maybe: 'naam of geboortedatum gelijk',
    withoutFile: 'nog geen dossier',
    archived: 'dossier is afgesloten: heropen het eerst',
    other: 'Een andere leerling van deze school',
    otherPlaceholder: 'Zoek een leerling',
    tagFound: 'gevonden',
    tagNew: 'nieuw',
    tagChoose: 'kies wie dit is',
  },
  states: {
    new: 'nieuw',
    same: 'staat er al',
    differs: 'verschilt',
    elsewhere: 'hoort bij een ander dossier',
  },
  elsewhereText:
    'Dit staat in uw kluis al in een ander dossier, en kan hier niet bij. Kijk of u de goede leerling koos.',
  item: {
    take: (title: string) => `Neem mee: ${title}`,
    takeAll: (group: string) => `Neem mee: alles onder ${group}`,
    show: 'Bekijk het verschil',
    showOf: (title: string) => `Bekijk het verschil: ${title}`,
    hide: 'Verberg het verschil',
    field: 'Wat',
    own: 'In uw kluis',
    theirs: 'In het bestand',
    empty: 'leeg',
    keepOwn: 'Houd wat in uw kluis staat',
    takeTheirs: 'Neem die uit het bestand',
    choice: (title: string) => `Wat wordt het bij ${title}?`,
    none: 'Er is geen verschil meer.',
  },
} as const;

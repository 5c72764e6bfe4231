/** Dutch text of signals. */
import { longDay } from '../notes/moments';

export const signalsTexts = {
  add: 'Nieuw signaal',
  list: 'Signalen, nieuwste eerst',
  listTitle: 'Wat is er opgeschreven',
  emptyTitle: 'Nog geen signalen',
  emptyText:
    'Voelt iets niet pluis? Schrijf op wat u zag of hoorde, met de datum erbij. Wat u ervan denkt, schrijft u apart. Bij meer signalen ziet u hier of er een lijn in zit.',
  archived: 'Dit dossier is gearchiveerd. Heropen het dossier om een signaal te schrijven.',
  namesHidden: 'Zet namen aan om een signaal te schrijven.',
  title: (domain: string) => domain.slice(0, 1).toUpperCase() + domain.slice(1),
  edit: (what: string) => `Wijzigen: ${what}`,
  remove: (what: string) => `Verwijderen: ${what}`,
  /** For a button of one signal. */
  name: (domain: string, day: string) => `signaal over ${domain} van ${longDay(day)}`,
  interpretation: 'Uitleg:',
  situation: 'Situatie',
  discussed: 'Besproken met',
  informed: 'Ouders ingelicht',
  notInformed: 'nog niet ingevuld',
  lookAgain: 'Opnieuw kijken',
  withOn: (who: string, day: string | null) => (day === null ? who : `${who}, ${longDay(day)}`),
  onlyOn: (day: string) => longDay(day),
  removed: 'Het signaal is verwijderd.',
  hidden: '…',
  masked: 'De tekst komt zo, zonder namen.',
} as const;

export const signalFormTexts = {
  newTitle: 'Nieuw signaal',
  editTitle: 'Signaal wijzigen',
  on: 'Wanneer was het?',
  fact: 'Wat zag of hoorde u?',
  factHelp: 'Alleen feiten: wat ook een ander had kunnen zien of horen.',
  interpretation: 'Wat denkt u dat het betekent?',
  interpretationHelp: 'Uw uitleg, apart van het feit. Mag leeg blijven.',
  situation: 'In welke situatie?',
  situationHelp: 'Waar, wanneer op de dag, met wie.',
  domain: 'Waarover gaat het?',
  domainPlaceholder: 'Kies een gebied',
  intensity: 'Hoe sterk is uw gevoel erbij?',
  after: 'Wat is ermee gedaan?',
  afterHelp:
    'Dit kan later ook. Vertel het ouders op tijd: liever te vroeg dan te laat. De dag om opnieuw te kijken komt bij Vandaag en in de kalender.',
  discussedWith: 'Met wie besproken?',
  discussedOn: 'Besproken op',
  guardiansInformedOn: 'Ouders ingelicht op',
  lookAgainOn: 'Opnieuw kijken op',
  save: 'Bewaar signaal',
  close: 'Sluiten',
  keepMine: 'Bewaar toch mijn tekst',
  saved: 'Het signaal is bewaard.',
  errors: {
    fact: 'Schrijf op wat u zag of hoorde.',
    long: 'Deze tekst is te lang.',
    day: 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2026.',
    toCome: 'Deze dag moet nog komen.',
    lookBack: 'Kies een dag na het signaal.',
    domain: 'Kies waarover het gaat.',
    intensity: 'Kies hoe sterk uw gevoel is.',
  } as Readonly<Record<string, string>>,
} as const;

export const patternTexts = {
  title: 'Wat de signalen samen laten zien',
  honest:
    'Dit beeld telt wat is opgeschreven. Het zegt niet wat er aan de hand is, en het is geen oordeel over het kind of de ouders.',
  remarks: 'Wat opvalt',
  level: 'gebruik',
  chart: 'Beeld over de tijd',
} as const;

/** The same for every file, whatever is in it. */
export const reportingCodeNoteTexts = {
  title: 'Vermoedt u kindermishandeling of huiselijk geweld? Dat is geen gewoon signaal.',
  text: 'Volg dan de meldcode van uw school. De vijf stappen en het nummer voor advies staan apart.',
  open: 'Naar de stappen van de meldcode',
} as const;

/** Dutch text of contact with parents: the tab of a file, its contacts and the balance. */
import type { ContactTone } from '../../../electron/contract/guardian-contacts';
import type { GuardianPart } from './guardian-contacts-address';

const parts: Readonly<Record<GuardianPart, string>> = {
  contacten: 'Contact',
  wensen: 'Talenten en wensen',
  plan: 'Gezamenlijk plan',
  gegevens: 'Gegevens',
};

/** In a tag: the icon beside it says the same. */
const tones: Readonly<Record<ContactTone, string>> = {
  positive: 'Positief bericht',
  concern: 'Zorg',
  neutral: 'Neutraal',
};

export const guardiansTabTexts = {
  parts,
  tabs: 'Onderdelen van Ouders',
  prepare: 'Gesprek voorbereiden',
  namesHidden: 'Zet namen aan om hier te schrijven.',
  hidden: '…',
} as const;

export const contactTexts = {
  title: 'Contact met ouders',
  list: 'Contacten met ouders, het nieuwste eerst',
  add: 'Nieuw contact',
  emptyTitle: 'Nog geen contact vastgelegd',
  emptyText:
    'Leg vast wat u met ouders bespreekt, ook een kort positief bericht aan de deur. Afspraken komen vanzelf bij Vandaag.',
  archived: 'Dit dossier is gearchiveerd: er kan geen contact meer bij.',
  tones,
  with: (names: string) => `Met ${names}`,
  comeBack: 'Hierop terugkomen',
  comeBackOn: (day: string) => `Hierop terugkomen op ${day}`,
  agreements: 'Afspraken',
  agreement: (what: string, owner: string, day: string) =>
    `${what} (${owner === '' ? '' : `${owner}, `}${day})`,
  done: 'afgevinkt',
  actions: (name: string) => `Meer voor ${name}`,
  edit: 'Wijzigen',
  remove: 'Verwijderen',
  removed: 'Het contact staat in de prullenbak. De afspraken blijven staan.',
  /** "Telefoon van 12 november 2025" */
  named: (kind: string, day: string) => `${kind} van ${day}`,
} as const;

export const balanceTexts = {
  title: 'Balans',
  last: 'Laatste contact',
  never: 'nog niet vastgelegd',
  period: 'Dit schooljaar',
  counts: ({ positive, concern, neutral }: Counts) =>
    [
      `${positive} ${positive === 1 ? 'positief bericht' : 'positieve berichten'}`,
      `${concern} keer zorg`,
      `${neutral} keer neutraal`,
    ].join(', '),
  none: 'nog geen contact',
  notHeard: 'Een tijd niet gesproken',
  everyone: 'iedereen is gesproken',
  due: 'Herinnering',
  noDue: 'geen',
  hint: 'Een geheugensteun voor school. Het zegt niets over ouders.',
} as const;

type Counts = { readonly positive: number; readonly concern: number; readonly neutral: number };

export const viewsTexts = {
  title: 'Talenten en wensen',
  lead: 'Vraag bij het startgesprek wat de leerling goed kan en waarin hij of zij wil groeien. Het komt bij elk volgend gesprek terug.',
  talents: 'Talenten: wat kan deze leerling goed?',
  wishes: 'Wensen: waarin wil de leerling groeien, en wat wensen ouders?',
  reachable: 'Hoe en wanneer zijn ouders graag bereikbaar?',
  reachableHelp: 'Blijft in het dossier: het komt nooit op een blad voor een gesprek.',
  askedOn: 'Gevraagd op',
  toldBy: 'Wie vertelde dit?',
  toldByHelp:
    'Kiest u iemand, dan komt dit alleen op een blad voor die ouder. Niemand gekozen: ouders samen.',
  save: 'Bewaar talenten en wensen',
  saved: 'Talenten en wensen zijn bewaard.',
  edit: 'Wijzigen',
  emptyTitle: 'Talenten en wensen zijn nog niet gevraagd',
  emptyText: 'Vraag ernaar in het startgesprek. Daarna begint elk gesprek hiermee.',
  ask: 'Vul talenten en wensen in',
  earlier: 'Zoals het eerder was',
  until: (moment: string) => `Tot ${moment}`,
  none: 'niet ingevuld',
  heading: { talents: 'Talenten', wishes: 'Wensen en waarin groeien', reachable: 'Bereikbaar' },
  /** Above a new contact. */
  startHere: 'Begin hiermee',
  startEmpty: 'Talenten en wensen zijn nog niet gevraagd. Dit gesprek is een goed moment.',
} as const;

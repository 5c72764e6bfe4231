import type { WithheldGround } from '../../../electron/contract/access-requests';

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** With what a ground rests on. */
export const groundLabels: Readonly<Record<WithheldGround, string>> = {
  thirdParty: 'Ander kind of derde (AVG art. 15 lid 4)',
  otherGuardian: 'Van de andere ouder alleen (AVG art. 15 lid 4)',
  secretAddress: 'Geheim adres (AVG art. 15 lid 4)',
  interestOfChild: 'Belang van het kind (UAVG art. 41)',
  noRight: 'Geen of beperkt recht op informatie (BW art. 1:377c)',
  privateWorkingNote: 'Persoonlijke werkaantekening',
};

export const accessSectionTexts = {
  title: 'Inzage',
  text: 'Vraagt een ouder het dossier op? Leg het verzoek hier vast. U antwoordt binnen één maand (AVG art. 12 lid 3).',
  add: 'Verzoek vastleggen',
  namesHidden: 'Namen zijn verborgen.',
  empty: 'Er is nog geen verzoek om inzage.',
  list: 'Verzoeken om inzage',
  guardian: 'Ouder of verzorger',
  asked: (on: string, due: string) => `Gevraagd op ${on}. Antwoord uiterlijk ${due}.`,
  given: (on: string) => `gegeven op ${on}`,
  open: 'nog te geven',
  late: 'te laat',
  noGuardians: 'Vul eerst bij Gegevens de ouders in.',
} as const;

export const openTexts = {
  title: 'Verzoek om inzage vastleggen',
  lead: 'De maand begint op de dag waarop de ouder erom vroeg, ook als dat mondeling was.',
  guardian: 'Wie vraagt het?',
  guardianNeeded: 'Kies wie het vraagt.',
  askedOn: 'Gevraagd op',
  save: 'Vastleggen',
} as const;

export const accessTexts = {
  back: 'Ouders',
  title: (name: string) => `Inzage voor ${name}`,
  gone: 'Deze ouder staat niet meer in het dossier. Alles is voorgesteld om hier te laten.',
  facts: (asked: string, due: string) => `Gevraagd op ${asked}. Antwoord uiterlijk ${due}.`,
  late: 'De termijn is voorbij',
  daysLeft: (days: number) => `nog ${counted(days, 'dag', 'dagen')}`,
  extended: (until: string, told: string, reason: string) =>
    `Verlengd tot ${until}. Gezegd op ${told}: ${reason}`,
  extend: 'Termijn verlengen',
  give: 'Gegeven vastleggen',
  given: (on: string, how: string) =>
    how === '' ? `Gegeven op ${on}.` : `Gegeven op ${on}: ${how}`,
  takeBack: 'Toch niet gegeven',
  remove: 'Verzoek verwijderen',
  removeTitle: 'Dit verzoek verwijderen?',
  removeText:
    'Er is nog niets gegeven en nog geen bestand gemaakt. Het verzoek en uw keuzes gaan weg.',
  removeYes: 'Verwijderen',
  removed: 'Het verzoek is verwijderd.',
  pages: 'Bekijken en bewaren',
  exported: (count: number, when: string) =>
    `${counted(count, 'bestand', 'bestanden')} gemaakt, het laatst op ${when}.`,
  rights: {
    no: 'Deze ouder heeft volgens het dossier geen recht op informatie. Alles is voorgesteld om hier te laten. Beslis per onderdeel, en overleg zo nodig met het bestuur.',
    limited:
      'Deze ouder heeft een beperkt recht op informatie: belangrijke feiten en omstandigheden, als hij of zij erom vraagt (BW art. 1:377c). Beslis per onderdeel wat daaronder valt.',
    unknown:
      'In het dossier staat niet of deze ouder recht op informatie heeft. Zoek dat eerst uit.',
  },
  saved: 'Bewaard.',
  waiting: 'Nog niet bewaard.',
  hidden: 'Namen zijn verborgen. Zet de namen aan om dit te zien.',
} as const;

export const listTexts = {
  lists: 'Wat de ouder krijgt en wat hier blijft',
  help: 'In elke lijst gaat u met de pijltoetsen van regel naar regel.',
  gets: 'Krijgt de ouder',
  stays: 'Blijft hier',
  count: (count: number, proposed: number) =>
    proposed === 0
      ? counted(count, 'onderdeel', 'onderdelen')
      : `${counted(count, 'onderdeel', 'onderdelen')}, waarvan ${proposed} als voorstel`,
  part: (name: string, count: number) => `${name} (${count})`,
  noneGets: 'De ouder krijgt nu niets.',
  noneStays: 'Er blijft niets hier.',
  black: (count: number) => counted(count, 'plek zwart', 'plekken zwart'),
  proposal: 'voorstel',
  told: 'wordt gezegd',
  notTold: 'wordt niet gezegd',
  decide: 'Beslis',
  change: 'Wijzig',
  about: (label: string, title: string) => `${label}: ${title}`,
  noTitle: 'zonder titel',
  hiddenTitle: 'onderdeel',
  lookYourself: 'zelf bekijken: in een bijlage wordt niets zwart',
  acceptAll: 'Neem alle voorstellen over',
  accepted: (count: number) => `${counted(count, 'voorstel', 'voorstellen')} overgenomen.`,
  explain:
    'Namen van andere kinderen en van derden worden zwart, net als telefoon, e-mail en adres van de andere ouder. Lees de pagina’s altijd zelf na. Persoonlijke werkaantekeningen horen niet bij het dossier en staan in geen van beide lijsten.',
} as const;

export const decisionTexts = {
  title: 'Beslissen',
  lead: 'Wat u kiest, staat in de interne lijst. De ouder ziet alleen wat u hieronder aanvinkt.',
  give: 'Wat gebeurt ermee?',
  whole: 'Geven',
  wholeHelp: (count: number) =>
    count === 0
      ? 'Helemaal; er staat niets van een ander in.'
      : `Met ${counted(count, 'zwarte plek', 'zwarte plekken')}.`,
  withhold: 'Niet geven',
  ground: 'Grond',
  groundNeeded: 'Kies een grond.',
  note: 'Toelichting, alleen voor school',
  told: 'De ouder mag weten dat er zoiets is achtergehouden, en op welke grond',
  toldHelp: 'Alleen het soort onderdeel en de grond komen op de brief, nooit de titel.',
  secret: 'Een geheim adres wordt nooit gegeven, en er wordt niet gezegd dat het er is.',
  save: 'Bewaren',
} as const;

export const letterTexts = {
  title: 'Brief op de eerste pagina',
  help: 'Wat u de ouder schrijft. Daaronder staat vanzelf wat erbij zit, wat u liet vertellen en welke rechten er zijn.',
  label: 'Uw woorden',
} as const;

export const extendTexts = {
  title: 'Termijn verlengen',
  lead: (latest: string) =>
    `Dat mag met ten hoogste twee maanden (uiterlijk ${latest}), als u het met de reden binnen de eerste maand aan de ouder zegt (AVG art. 12 lid 3).`,
  until: 'Nieuwe uiterste dag',
  untilWrong: (from: string, latest: string) => `Kies een dag na ${from} en uiterlijk ${latest}.`,
  toldOn: 'Gezegd tegen de ouder op',
  toldWrong: (from: string, until: string) => `Kies een dag van ${from} tot en met ${until}.`,
  reason: 'Reden',
  reasonNeeded: 'Vul de reden in.',
  save: 'Verlengen',
} as const;

export const givenTexts = {
  title: 'Gegeven vastleggen',
  lead: 'Daarna liggen uw keuzes vast. De termijn verdwijnt uit Vandaag.',
  on: 'Gegeven op',
  onWrong: 'Kies een dag vanaf het verzoek tot en met vandaag.',
  how: 'Hoe',
  howHelp: 'Bijvoorbeeld: meegenomen bij een gesprek, of als versleuteld bestand gemaild.',
  save: 'Vastleggen',
} as const;

export const pagesTexts = {
  title: 'Bekijken en bewaren',
  which: 'Welke pagina’s?',
  package: 'Voor de ouder',
  withheld: 'Interne lijst, alleen voor school',
  lead: 'De PDF gaat op slot met zes woorden. Die geeft u door aan de telefoon.',
  look: 'Lees de pagina’s na: een naam die niemand kent, kan zijn blijven staan.',
  save: 'Bewaar als PDF met slot',
  saved: { package: 'De inzage is bewaard', withheld: 'De interne lijst is bewaard' },
  preview: 'Zo komt het op papier',
} as const;

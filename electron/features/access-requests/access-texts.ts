/** Dutch words of the pages for a guardian, and of the internal list. */
import type { WithheldGround } from '../../contract/access-requests';

/** As the guardian may read them. */
const told: Readonly<Record<WithheldGround, string>> = {
  thirdParty: 'Het gaat over een ander (AVG, artikel 15 lid 4).',
  otherGuardian: 'Het is van een andere ouder of verzorger alleen (AVG, artikel 15 lid 4).',
  secretAddress: '',
  interestOfChild:
    'Het is in het belang van het kind dat dit niet wordt gegeven (UAVG, artikel 41).',
  noRight: 'U hebt hier geen recht op, of een beperkt recht op informatie (BW, artikel 1:377c).',
  privateWorkingNote: '',
};

const internal: Readonly<Record<WithheldGround, string>> = {
  thirdParty: 'ander kind of derde',
  otherGuardian: 'van de andere ouder alleen',
  secretAddress: 'geheim adres',
  interestOfChild: 'belang van het kind',
  noRight: 'geen of beperkt recht op informatie',
  privateWorkingNote: 'persoonlijke werkaantekening',
};

export const accessTexts = {
  told,
  fileName: { package: 'inzage.pdf', withheld: 'inzage-interne-lijst.pdf' },
  fileTitle: { package: 'Inzage', withheld: 'Inzage: interne lijst' },
  kicker: 'Inzage in het dossier',
  title: (pupil: string) => `Het dossier van ${pupil}`,
  for: 'Voor',
  askedOn: 'Gevraagd op',
  madeOn: 'Gemaakt op',
  gets: 'Wat u krijgt',
  getsNothing: 'Er is niets uit het dossier bij deze brief.',
  blackTitle: 'Zwarte blokjes',
  black: (mark: string) =>
    `Waar ${mark} staat, stond een naam of ander gegeven van een ander. Dat is weggehaald om die ander te beschermen (AVG, artikel 15 lid 4).`,
  attachments:
    'Bijlagen staan met hun naam in dit document. U krijgt ze apart, want een bestand kan niet in deze pagina’s staan.',
  stays: 'Wat u niet krijgt',
  toldLine: (part: string, count: number, why: string) =>
    `${part}: ${count === 1 ? '1 onderdeel' : `${count} onderdelen`}. ${why}`,
  file: 'Het dossier',
  rights: 'Uw rechten',
  rightsList: [
    'Klopt er iets niet, vraag dan of het wordt verbeterd of aangevuld (AVG, artikel 16).',
    'Bent u het er niet mee eens, bespreek dat dan met school.',
    'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens of naar de rechter gaan.',
  ],
  extension: (day: string) => `De termijn is verlengd tot en met ${day}.`,
  list: {
    kicker: 'Alleen voor school',
    title: 'Wat niet is gegeven, en waarom',
    warn: 'Geef deze lijst niet mee en bewaar hem niet bij wat de ouder krijgt.',
    caption: 'Niet gegeven',
    head: ['Onderdeel', 'Wat', 'Grond', 'Toelichting', 'Aan ouder gezegd'],
    none: 'Er is niets achtergehouden.',
    blackCaption: 'Deels zwart gemaakt',
    blackHead: ['Onderdeel', 'Wat', 'Plaatsen'],
    grounds: internal,
    yes: 'ja',
    no: 'nee',
    proposed: 'voorstel, nog niet beslist',
    privateNotes:
      'Persoonlijke werkaantekeningen horen niet bij het dossier en zijn niet gegeven. Dat geldt zolang niemand anders ze heeft gezien.',
  },
} as const;

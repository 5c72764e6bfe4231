/** Dutch words of contact with guardians outside the screen: on pages, in the list of dated things, as a file. */
import { dayInWords } from '../../contract/casus-words';
import type { ContactKind, guardianPages } from '../../contract/guardian-contacts';
import { contactKindWords } from '../../contract/guardian-contact-words';

type Pages = (typeof guardianPages)[number];

const fileNames: Readonly<Record<Pages, string>> = {
  preparation: 'voorbereiding-gesprek-ouders',
  plan: 'gezamenlijk-plan',
};

const titles: Readonly<Record<Pages, string>> = {
  preparation: 'Voorbereiding van een gesprek met ouders',
  plan: 'Gezamenlijk plan van school en thuis',
};

/** "Telefoon" → "telefoon"; "MDO" stays. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** Of a list that doesn't fit whole. */
const partOf = (title: string, shown: number, all: number): string =>
  shown < all ? `${title} (${shown} van ${all})` : title;

export const guardianContactTexts = {
  /** A gentle reminder. */
  due: (lastOn: string) =>
    `Laatste contact: ${dayInWords(lastOn)}. Misschien is er iets moois te vertellen.`,
  sourceLabel: (kind: ContactKind, day: string) => `${contactKindWords[kind]}, ${day}`,
  followUp: (text: string) => `Hierop terugkomen\n${text}`,
  /** In the file's properties, and at the foot: no name, no code name. */
  fileTitle: (pages: Pages) => titles[pages],
  /** By nothing that names: who sees the folder reads a file's name. */
  fileName: (pages: Pages, format: 'pdf' | 'docx') => `${fileNames[pages]}.${format}`,
  kicker: (day: string) => `Afgedrukt op ${dayInWords(day)}`,
  cut: 'Waar … staat, is de tekst ingekort. Alles staat in het dossier.',
  preparation: {
    title: (pupil: string) => `Gesprek met ouders van ${pupil}`,
    schoolOnly: {
      title: 'Alleen voor school',
      says: 'Hier staat ook wat ouders los van elkaar vertelden. Kies met wie u praat voor een blad dat op tafel kan liggen.',
    },
    facts: { with: 'Gesprek met', last: 'Laatst gesproken' },
    last: (day: string, kind: ContactKind) =>
      `${dayInWords(day)} (${lowerFirst(contactKindWords[kind])})`,
    never: 'nog niet vastgelegd',
    views: {
      caption: (day: string | null) =>
        `Begin hiermee: talenten en wensen${day === null ? '' : ` (verteld op ${dayInWords(day)})`}`,
      head: ['Talenten', 'Wensen en waarin groeien'],
      none: 'Begin hiermee: vraag wat de leerling goed kan en waarin hij of zij wil groeien. Dat is nog niet gevraagd.',
    },
    contacts: {
      caption: (shown: number, all: number) => partOf('De laatste keren', shown, all),
      head: ['Wanneer', 'Hoe', 'Wat is gezegd'],
      comeBack: (text: string, day: string | null) =>
        day === null
          ? `Hierop terugkomen: ${text}`
          : `Hierop terugkomen op ${dayInWords(day)}${text === '' ? '' : `: ${text}`}`,
    },
    agreements: {
      caption: (shown: number, all: number) => partOf('Open afspraken', shown, all),
      head: ['Afspraak', 'Wie', 'Wanneer'],
      none: 'Er staan geen afspraken open.',
    },
    trajectory: {
      caption: (name: string, week: number | null, count: number) =>
        week === null ? `Het traject: ${name}` : `Het traject: ${name}, week ${week} van ${count}`,
      head: (shown: number, all: number) => [partOf('Doelen', shown, all), 'Dit lukte al'],
    },
    room: 'Ruimte om te schrijven',
  },
  plan: {
    title: (pupil: string) => `Gezamenlijk plan: ${pupil}`,
    facts: {
      about: 'Waar het om gaat',
      coordinator: 'Houdt het bij elkaar',
      talkOn: 'Volgend overleg',
    },
    helpers: {
      caption: (shown: number, all: number) => partOf('Wie helpt thuis', shown, all),
      head: ['Wie', 'Doet wat', 'Bereikbaar'],
      none: 'Wie thuis helpt, is nog niet ingevuld.',
    },
    goals: {
      caption: (shown: number, all: number) => partOf('Doelen die bij elkaar horen', shown, all),
      head: ['Doel', 'Op school', 'Thuis', 'Met hulp van', 'We kijken terug'],
      none: 'Er zijn nog geen doelen ingevuld.',
    },
    room: 'Ruimte om te schrijven',
  },
  /** On the pages that travel, where texts stand whole. */
  pages: {
    contact: (kind: ContactKind, day: string) => `${contactKindWords[kind]}, ${dayInWords(day)}`,
    present: 'Met',
    tone: 'Soort bericht',
    comeBack: 'Hierop terugkomen',
    views: 'Talenten en wensen volgens ouders',
    talents: 'Talenten:',
    wishes: 'Wensen en waarin groeien:',
    reachable: 'Bereikbaar',
    toldBy: 'Verteld door',
    toldOn: 'Verteld op',
    plan: 'Gezamenlijk plan van school en thuis',
  },
} as const;

import type { CasusMeter } from '../../../../electron/contract/casus-meter';
import type { CasusFinding } from '../../../../electron/contract/casus-findings';
import { counted } from '../counted';

type NarrowingKind = CasusMeter['attributes'][number]['kind'];

const narrowingWords: Readonly<Record<NarrowingKind, string>> = {
  yearGroup: 'de groep',
  sex: 'jongen of meisje',
  age: 'de leeftijd',
};

const pupils = (number: number): string => counted(number, 'leerling', 'leerlingen');

export const asideTexts = {
  aside: 'Controle van de casus',

  answer: 'Nog beantwoorden',
  nothingToAnswer: 'Alles is beantwoord.',
  nothingFound: 'Er is nog niets gevonden om te beantwoorden.',
  answerHidden: 'Zet namen aan om te antwoorden.',
  openItem: 'nog beantwoorden',
  inPart: (name: string) => `in ${name}`,
  times: (times: number) => `${times} keer`,
  leftover: 'staat nog in de casus, in een vervanging die u typte',
  leftoverShow: 'Toon',
  leftoverPartner: 'staat als partner boven een vraag en is een naam',
  partnerQuestion: 'wordt als partner boven een vraag gedrukt en kan een naam zijn',
  partnerKeep: 'is geen naam: laat staan',
  partnerOther: 'andere partner …',
  keep: 'laat staan',
  otherwise: 'anders …',
  showAll: (all: number) => `Toon alle ${all}`,

  meter: 'Herleidbaarheid',
  meterNoList:
    'Er is geen klassenlijst van deze school. Daarom kan niet worden geteld op hoeveel leerlingen deze beschrijving past.',
  meterNarrows: 'Maakt de groep kleiner:',
  meterUncounted: 'Niemand heeft geteld op hoeveel leerlingen dit past.',
  meterUncountedText:
    'Maak iets ruimer, importeer de klassenlijst van deze school, of schrijf waarom het zo mag blijven. Anders kan de casus niet worden vrijgegeven.',
  meterFits: 'Deze beschrijving past op',
  meterOf: (matching: number, population: number) => `${matching} van de ${pupils(population)}`,
  meterSchool: 'van uw school.',
  meterAria: (matching: number, population: number, minimum: number) =>
    `past op ${matching} van ${pupils(population)}, minimaal ${minimum}`,
  meterMinimum: (minimum: number) => `minimaal ${minimum}`,
  meterNothing: 'In de tekst staat niets dat de groep kleiner maakt.',
  meterNarrowest: 'Wat het meest verraadt:',
  meterWithout: (matching: number) => `Zonder dat past het op ${pupils(matching)}.`,
  meterWider: 'Maak ruimer:',
  meterWiderTo: (proposal: string) => (proposal === '' ? 'weglaten' : proposal),
  meterInstead: (surface: string) => (surface === '' ? '' : `in plaats van ${surface}`),
  meterWiderGives: (matching: number) => pupils(matching),
  meterWiderAria: (kind: NarrowingKind, proposal: string, matching: number) =>
    `Maak ${narrowingWords[kind]} ruimer: ${proposal === '' ? 'weglaten' : proposal}, dan past het op ${pupils(matching)}`,
  meterUnknowable: 'Staat op geen klassenlijst en kan dit nog smaller maken:',
  meterWarning: (minimum: number) => `Dit past op minder dan ${minimum} leerlingen.`,
  meterWarningText:
    'Maak iets ruimer, of schrijf waarom het zo mag blijven. Anders kan de casus niet worden vrijgegeven.',
  meterReason: 'Waarom mag het zo blijven?',
  meterReasonMissing: 'Schrijf kort waarom.',
  meterAccept: 'Zo laten',
  meterAccepted: 'U liet dit zo:',
  meterTakeBack: 'Terugnemen',

  replaced: 'Vervangen',
  replacedNone: 'Er is nog niets vervangen.',
  replacedFilter: 'Zoek in de tabel',
  replacedKind: 'Soort',
  replacedAllKinds: 'alles',
  replacedNothing: 'Niets gevonden met deze woorden.',
  replacedLarger: 'Groter tonen',
  replacedTitle: 'Alles wat is gevonden',
  replacedNote: 'Deze tabel blijft in de kluis.',
  columns: {
    surface: 'Wat er stond',
    replacement: 'Wat er nu staat',
    kind: 'Soort',
    times: 'Aantal',
    by: 'Door',
    actions: 'Wijzigen',
  },
  byPerson: 'u',
  byEngine: 'vanzelf',
  change: (surface: string) => `Wijzig ${surface}`,
  undo: (surface: string) => `Maak ongedaan: ${surface}`,

  remembered: 'Onthouden voor dit dossier',
  rememberedNone:
    'Nog niets. Wat u markeert, of waarvan u zegt dat het niemand aanwijst, komt hier te staan.',
  rememberedTerms: 'Altijd vinden',
  rememberedExemptions: 'Wijst niemand aan',
  rememberedAs: (kind: string, replacement: string | null) =>
    replacement === null ? kind : `${kind}, wordt "${replacement}"`,
  forget: (surface: string) => `Niet meer onthouden: ${surface}`,

  promise:
    'Geen programma kan beloven dat niemand het kind herkent: voor bekenden kan een casus herleidbaar blijven. Lees hem één keer hardop.',

  state: (state: CasusFinding['state'], replacement: string): string => {
    if (state === 'open') return 'nog beantwoorden';
    return state === 'keep' ? 'blijft staan' : replacement;
  },
} as const;

/**
 * An invented file with more than thirty identifiers in it: in its fields, in its notes and in what is
 * typed, known to the vault and unknown.
 */
import type { ExampleCaseFile, ExampleNote } from '../../../build/example-data/types';
import { canary } from './run-folder';

/** By section of the casus, as a hurried IB'er types it. `Ilyas el Idrissi` is the pupil of the file. */
export const plantedTexts: Readonly<Record<string, string>> = {
  Leervraag: `Hoe helpen wij Ilyas bij een wisseling van les, ${canary('leervraag')}?`,
  'Concreet gedrag: Waar':
    'Vooral op het plein en bij vv De Zwaluwen in de Vogelbuurt, waar trainer Pim hem kent. In groep 5 gaat het met AVI E4 en rekenen op niveau III goed.',
};

const note = (kind: ExampleNote['kind'], title: string, seen: string): ExampleNote => ({
  kind,
  title,
  day: '2026-06-04',
  time: '10:00',
  observation: seen,
  interpretation: '',
  body: '',
  tags: [],
});

type PlantedNote = { readonly section: string; readonly label: RegExp; readonly note: ExampleNote };

/** Notes of the file, with the section of the casus that each is pulled into. */
export const plantedNotes: readonly PlantedNote[] = [
  {
    section: 'Concreet gedrag: Wanneer',
    label: /^Klassenbezoek/u,
    note: note(
      'classVisit',
      'Ilyas en Jayden bij juf Trudy',
      "Op 12 maart 2026 liep Ilyas weg bij juf Trudy. Zijn broertje Samir (6;4) en nichtje Dounia zitten ook op basisschool De Regenboog in Deventer. ilyas wordt in mei 9. Ilyas' vriendje Jayden bleef staan.",
    ),
  },
  {
    section: 'Wat is al gedaan',
    label: /^E-mail/u,
    note: note(
      'email',
      'Mail van mevrouw Van Oosterhout',
      'Sinds 3 september begeleid door praktijk Lief & Leed (mevrouw Van Oosterhout, tel. 06-12345678, info@liefenleed.nl, www.liefenleed.nl). Polisnummer 8841-2207-1. Verslag van dr. M. de Wit van 03-09-2025.',
    ),
  },
  {
    section: 'Hoe ieder het ziet: Ouders',
    label: /^Telefoongesprek/u,
    note: note(
      'phone',
      'Hanane belt over Illie',
      'Moeder woont op Lindelaan 14, 7412 AB Deventer (0570-612233) en mailt als moeder.ilyas@voorbeeld.nl. BSN 123456782, leerlingnummer LL-20431, rekening NL91 ABNA 0417 1643 00. Oom Youssef uit Apeldoorn haalt hem op. Op Instagram heet hij @ilyas_kicks.',
    ),
  },
  {
    section: 'Hoe ieder het ziet: Leerkracht',
    label: /^Overleg/u,
    // What stands in the fields of the file, written without a word that gives it away.
    note: note(
      'meeting',
      'Met Marloes en Hanane',
      'hanane vindt het thuis druk sinds rachid werkt; imran en salma slapen slecht en illie ook. Bereikbaar op 06-00000124, hanane.boutahar@voorbeeld.invalid, korenmaat 12 in ommerdrecht. Volgens marloes en yasmina gaat rekenen goed. Geboren 17-05-2021.',
    ),
  },
];

/** The file with those notes beside its own. */
export const withPlantedNotes = (file: ExampleCaseFile): ExampleCaseFile => ({
  ...file,
  notes: [...file.notes, ...plantedNotes.map((planted) => planted.note)],
});

/** What must be nowhere outside the vault. */
export const plantedIdentifiers: readonly string[] = [
  'Ilyas',
  'Trudy',
  'Samir',
  '6;4',
  'Dounia',
  'Regenboog',
  'Deventer',
  '12 maart',
  'mei 9',
  'Jayden',
  'Zwaluwen',
  'Vogelbuurt',
  'Pim',
  '3 september',
  'Lief & Leed',
  'Oosterhout',
  '06-12345678',
  'info@liefenleed.nl',
  'liefenleed',
  '8841-2207-1',
  'de Wit',
  '03-09-2025',
  'Lindelaan',
  '7412',
  '0570-612233',
  'moeder.ilyas@voorbeeld.nl',
  '123456782',
  'LL-20431',
  'NL91',
  'Youssef',
  'Apeldoorn',
  'ilyas_kicks',
  'Hanane',
  'Boutahar',
  'Rachid',
  'Imran',
  'Salma',
  'Illie',
  'Marloes',
  'Yasmina',
  '06-00000124',
  'Korenmaat',
  'Ommerdrecht',
  '17-05-2021',
];

/** What names nobody and must stay. */
export const plantedJargon: readonly string[] = ['AVI E4', 'niveau III', 'op het plein'];

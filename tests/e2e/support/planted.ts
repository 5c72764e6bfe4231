/** A text of an invented family with thirty identifiers in it, known to the vault and unknown. */
import { canary } from './run-folder';

/** By section of the casus, as a hurried IB'er types it. `Ilyas el Idrissi` is the pupil of the file. */
export const plantedTexts: Readonly<Record<string, string>> = {
  Leervraag: `Hoe helpen wij Ilyas bij een wisseling van les, ${canary('leervraag')}?`,
  'Concreet gedrag: Wanneer':
    "Op 12 maart 2026 liep Ilyas weg bij juf Trudy. Zijn broertje Samir (6;4) en nichtje Dounia zitten ook op basisschool De Regenboog in Deventer. ilyas wordt in mei 9. Ilyas' vriendje Jayden bleef staan.",
  'Concreet gedrag: Waar':
    'Vooral op het plein en bij vv De Zwaluwen in de Vogelbuurt, waar trainer Pim hem kent. In groep 5 gaat het met AVI E4 en rekenen op niveau III goed.',
  'Wat is al gedaan':
    'Sinds 3 september begeleid door praktijk Lief & Leed (mevrouw Van Oosterhout, tel. 06-12345678, info@liefenleed.nl, www.liefenleed.nl). Polisnummer 8841-2207-1. Verslag van dr. M. de Wit van 03-09-2025.',
  'Hoe ieder het ziet: Ouders':
    'Moeder woont op Lindelaan 14, 7412 AB Deventer (0570-612233) en mailt als moeder.ilyas@voorbeeld.nl. BSN 123456782, leerlingnummer LL-20431, rekening NL91 ABNA 0417 1643 00. Oom Youssef uit Apeldoorn haalt hem op. Op Instagram heet hij @ilyas_kicks.',
};

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
];

/** What names nobody and must stay. */
export const plantedJargon: readonly string[] = ['AVI E4', 'niveau III', 'op het plein'];

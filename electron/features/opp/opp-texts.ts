/** Dutch words of the OPP outside its pages. */
import type { OppEdition } from '../../contract/opp-calls';

const editionWords: Readonly<Record<OppEdition, string>> = {
  whole: 'OPP',
  actions: 'OPP handelingsdeel',
  guardians: 'OPP voor ouders',
  evaluation: 'OPP evaluatie',
  signing: 'OPP tekenblad',
  voiceYoung: 'Gespreksblad 4–7 jaar',
  voiceOlder: 'Gespreksblad 8–12 jaar',
};

type Named = {
  readonly edition: OppEdition;
  /** Null where the pages bear names: a file that couples the two would give the code name away. */
  readonly codeName: string | null;
  readonly versionNumber: number;
  readonly format: 'pdf' | 'docx';
};

export const oppTexts = {
  /** In the file's properties: no name, no code name. */
  fileTitle: (edition: OppEdition, versionNumber: number) =>
    `${editionWords[edition]}, versie ${versionNumber}`,
  /** At the foot of each page, before its number. */
  footer: (edition: OppEdition, versionNumber: number) =>
    `${editionWords[edition]} · versie ${versionNumber}`,
  /** Without a person's name, whatever is chosen for the pages: who sees the folder reads a file's name. */
  fileName: ({ edition, codeName, versionNumber, format }: Named) =>
    `${[editionWords[edition], codeName ?? '', `versie ${versionNumber}`]
      .join(' ')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${format}`,
  /** In the place of a secret address, phone or e-mail. */
  secretLeftOut: '[weggelaten]',
} as const;

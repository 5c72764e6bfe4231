import type { OppEdition } from '../../../../electron/contract/opp-calls';

const editions: Readonly<Record<OppEdition, string>> = {
  whole: 'Heel OPP',
  actions: 'Alleen handelingsdeel',
  guardians: 'Voor ouders, in gewone taal',
  evaluation: 'Evaluatie',
  signing: 'Ondertekenblad',
  voiceYoung: 'Gespreksblad, 4 tot 7 jaar',
  voiceOlder: 'Gespreksblad, 8 tot 12 jaar',
};

export const previewTexts = {
  editions,
  edition: 'Uitgave',
  naming: 'Namen',
  namings: { names: 'Met namen', codeName: 'Met codenaam' },
} as const;

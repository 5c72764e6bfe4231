import type { settingsTexts } from './texts';

export type PartName = keyof typeof settingsTexts.sections;

export const partNames = [
  'beveiliging',
  'back-up',
  'school',
  'vakanties',
  'fasen',
  'samenwerkingsverband',
  'trajecten',
  'overdracht',
  'sleutels',
  'meenemen',
  'functie',
  'ouders',
  'casus',
  'woorden',
  'weergave',
] as const satisfies readonly PartName[];

/** `/instellingen?deel=back-up` */
export const partHref = (part: PartName): string => `/instellingen?deel=${part}`;

/** The part that an address such as `?deel=back-up` asks for. */
export const wantedPart = (search: string): PartName | null => {
  const wanted = new URLSearchParams(search).get('deel');
  return partNames.find((name) => name === wanted) ?? null;
};

import type { MantineColorsTuple } from '@mantine/core';

/**
 * Ten shades per colour, as Mantine wants them. Three of them are the tokens of styles/tokens.css:
 * [1] = the weak ground in light, [6] = the colour in light, [4] = the colour in dark.
 * tests/unit/ui/contrast.test.ts checks that they agree.
 */
export const palette = {
  petrol: [
    '#eef5f3',
    '#dceced',
    '#b8dde1',
    '#92cdd4',
    '#69bec8',
    '#3e8b96',
    '#0f5b66',
    '#0b4750',
    '#0f363d',
    '#0f2b31',
  ],
  sand: [
    '#f9f5ee',
    '#f3eee3',
    '#e7e0d1',
    '#dbd2bf',
    '#cfc4ae',
    '#a1957d',
    '#75694f',
    '#5c523d',
    '#423e30',
    '#313128',
  ],
  coral: [
    '#fdf2ec',
    '#fbe8e0',
    '#faccbb',
    '#f7b095',
    '#f2936f',
    '#d06a48',
    '#ae4120',
    '#8a3117',
    '#622a1a',
    '#48241a',
  ],
  moss: [
    '#f2f7ec',
    '#e6f0df',
    '#cde4c0',
    '#b5d8a1',
    '#9ccb82',
    '#6e9c56',
    '#42702c',
    '#335821',
    '#26421f',
    '#1e331d',
  ],
  amber: [
    '#fef7e6',
    '#fdf1d3',
    '#f6e0af',
    '#efcf8a',
    '#e8be62',
    '#b88b37',
    '#8a5b00',
    '#6b4600',
    '#4c3611',
    '#392c15',
  ],
  violet: [
    '#f5f2f8',
    '#ece8f6',
    '#dbd4f1',
    '#cac0ec',
    '#b9ace6',
    '#887ab7',
    '#5b4b8a',
    '#473a6e',
    '#342e51',
    '#28263f',
  ],
} as const satisfies Record<string, MantineColorsTuple>;

/** The greys that Mantine's own rules use in light, warmed to the paper of the app. */
export const warmGray = [
  '#f7f3ea',
  '#f3eee3',
  '#ece5d7',
  '#e2daca',
  '#cfc5b1',
  '#8f8672',
  '#55616d',
  '#434e59',
  '#2f3a46',
  '#1f2a37',
] as const satisfies MantineColorsTuple;

/** The same for dark: 0 text, 2 secondary text, 4 lines, 5 and 7 hover, 6 surface. */
export const nightGray = [
  '#e8edef',
  '#c6d0d4',
  '#a7b4ba',
  '#8d9ba2',
  '#35424a',
  '#2a353b',
  '#1b2226',
  '#222b30',
  '#171d20',
  '#101416',
] as const satisfies MantineColorsTuple;

export type PaletteColor = keyof typeof palette;

/** Every colour name that may be written, and whose tokens it follows. Mantine's usual names mean ours. */
export const colorNames = {
  petrol: 'petrol',
  sand: 'sand',
  coral: 'coral',
  moss: 'moss',
  amber: 'amber',
  violet: 'violet',
  red: 'coral',
  orange: 'coral',
  green: 'moss',
  teal: 'petrol',
  blue: 'petrol',
  yellow: 'amber',
} as const satisfies Record<string, PaletteColor>;

/** Whose tokens a colour name follows; undefined for a colour that is not ours. */
export function tokenOf(color: string): PaletteColor | undefined {
  return Object.entries(colorNames).find(([name]) => name === color)?.[1];
}

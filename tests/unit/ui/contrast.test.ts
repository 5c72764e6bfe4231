import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '../../../renderer/ui/theme/palette';

const css = readFileSync(
  new URL('../../../renderer/ui/styles/tokens.css', import.meta.url),
  'utf8',
);

type Scheme = 'light' | 'dark';

function tokensOf(scheme: Scheme): ReadonlyMap<string, string> {
  const start = css.indexOf(`[data-mantine-color-scheme='${scheme}']`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--ui-([\w-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Nine parts of the ground and one of the colour: the ground under the pointer, as css-variables.ts mixes it. */
function mixed(ground: string, color: string): string {
  const parts = [1, 3, 5].map((at) => {
    const of = (hex: string): number => Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(of(ground) * 0.9 + of(color) * 0.1);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const hues = ['petrol', 'coral', 'moss', 'amber', 'violet'];
const grounds = ['bg', 'surface', 'panel'];

const textPairs: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2', 'sand', ...hues].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  // Text and secondary text on callouts and marks, a tag's word on its ground, an icon button under the pointer.
  ...hues.flatMap((hue) =>
    ['ink', 'ink-2', hue, `${hue}-strong`].map((text) => [text, `${hue}-weak`] as const),
  ),
  // Filled buttons, at rest and under the pointer.
  ...['sand', ...hues].flatMap((hue) => [
    ['on-fill', hue] as const,
    ['on-fill', `${hue}-strong`] as const,
  ]),
  // Tooltips.
  ['bg', 'ink'],
];

const edgePairs: readonly (readonly [string, string])[] = [
  ...grounds.map((ground) => ['field-line', ground] as const),
  ...grounds.map((ground) => ['focus', ground] as const),
  ...hues.map((hue) => ['focus', `${hue}-weak`] as const),
];

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (scheme) => {
  const tokens = tokensOf(scheme);
  const color = (name: string): string => {
    const hex = tokens.get(name);
    if (hex === undefined) throw new Error(`no token --ui-${name} in ${scheme}`);
    return hex;
  };

  it.each(textPairs)('show the text %s readably on %s (4.5 to 1)', (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)('show the edge %s visibly on %s (3 to 1)', (edge, ground) => {
    expect(contrast(color(edge), color(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(hues)('keep a light %s button readable under the pointer', (hue) => {
    const ground = mixed(color(`${hue}-weak`), color(hue));
    expect(contrast(color(`${hue}-strong`), ground)).toBeGreaterThanOrEqual(4.5);
  });
});

it('Mantine gets the same colours as the tokens', () => {
  const light = tokensOf('light');
  const dark = tokensOf('dark');
  for (const [name, shades] of Object.entries(palette)) {
    expect(shades[6], `${name} in light`).toBe(light.get(name));
    expect(shades[4], `${name} in dark`).toBe(dark.get(name));
    expect(shades[1], `${name} weak in light`).toBe(light.get(`${name}-weak`));
  }
});

it('both themes decide the same tokens', () => {
  expect([...tokensOf('dark').keys()]).toEqual([...tokensOf('light').keys()]);
});

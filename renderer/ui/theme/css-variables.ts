import type { CSSVariablesResolver } from '@mantine/core';
import { colorNames } from './palette';

type Variables = Record<`--${string}`, string>;

// Mantine names its own variables; each points at a token, so both themes follow styles/tokens.css.
// Its defaults fail AA in several places: dimmed and placeholder text, errors, and white on filled in dark.
const shared: Variables = {
  '--mantine-color-body': 'var(--ui-bg)',
  '--mantine-color-text': 'var(--ui-ink)',
  '--mantine-color-bright': 'var(--ui-ink)',
  '--mantine-color-dimmed': 'var(--ui-ink-2)',
  '--mantine-color-placeholder': 'var(--ui-ink-2)',
  '--mantine-color-anchor': 'var(--ui-petrol)',
  '--mantine-color-error': 'var(--ui-coral)',
  '--mantine-color-success': 'var(--ui-moss)',
  '--mantine-color-default': 'var(--ui-surface)',
  '--mantine-color-default-hover': 'var(--ui-panel)',
  '--mantine-color-default-color': 'var(--ui-ink)',
  '--mantine-color-default-border': 'var(--ui-line)',
  '--mantine-color-disabled': 'var(--ui-panel)',
  '--mantine-color-disabled-color': 'var(--ui-ink-2)',
  '--mantine-color-disabled-border': 'var(--ui-line)',
  '--mantine-primary-color-contrast': 'var(--ui-on-fill)',
};

function colorVariables(): Variables {
  const variables: Variables = {};
  for (const [written, color] of Object.entries(colorNames)) {
    const name = `--mantine-color-${written}` as const;
    // Sand is the quiet colour: its text is ordinary secondary text.
    const text = color === 'sand' ? 'var(--ui-ink-2)' : `var(--ui-${color}-strong)`;
    // Some parts (a coloured menu item) name shade 6 itself, in both themes.
    variables[`${name}-6`] = `var(--ui-${color})`;
    variables[`${name}-text`] = color === 'sand' ? text : `var(--ui-${color})`;
    variables[`${name}-filled`] = `var(--ui-${color})`;
    variables[`${name}-filled-hover`] = `var(--ui-${color}-strong)`;
    variables[`${name}-light`] = `var(--ui-${color}-weak)`;
    variables[`${name}-light-hover`] =
      `color-mix(in srgb, var(--ui-${color}-weak) 90%, var(--ui-${color}))`;
    variables[`${name}-light-color`] = text;
    variables[`${name}-outline`] = `var(--ui-${color})`;
    variables[`${name}-outline-hover`] = `var(--ui-${color}-weak)`;
  }
  return variables;
}

/** Mantine's css variables, in terms of the tokens. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const both = { ...shared, ...colorVariables() };
  return {
    variables: {},
    light: both,
    // In dark a filled control is light, so what Mantine paints "white" on it must be dark ink.
    dark: { ...both, '--mantine-color-white': 'var(--ui-on-fill)' },
  };
};

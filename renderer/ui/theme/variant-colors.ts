import { defaultVariantColorsResolver } from '@mantine/core';
import type { VariantColorsResolver } from '@mantine/core';
import { tokenOf } from './palette';

/** Filled controls carry `--ui-on-fill`; quiet ones rise to the panel colour under the pointer. */
export const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const color = input.color ?? input.theme.primaryColor;
  const token = tokenOf(color);
  if (token === undefined) return resolved;
  if (input.variant === 'filled') return { ...resolved, color: 'var(--ui-on-fill)' };
  if (input.variant === 'subtle') {
    return {
      ...resolved,
      color: `var(--mantine-color-${color}-text)`,
      hover: token === 'sand' ? 'var(--ui-panel)' : `var(--ui-${token}-weak)`,
    };
  }
  return resolved;
};

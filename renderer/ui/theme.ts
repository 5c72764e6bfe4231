import { createTheme } from '@mantine/core';
import { componentDefaults } from './theme/component-defaults';
import { nightGray, palette, warmGray } from './theme/palette';
import { variantColorResolver } from './theme/variant-colors';

const fontFamily = 'var(--ui-font)';

/** The look of design.md as a Mantine theme: petrol on sand, ink, coral only for what needs action. */
export const theme = createTheme({
  white: '#fffdf9',
  black: '#1f2a37',
  colors: {
    ...palette,
    gray: warmGray,
    dark: nightGray,
    // Whoever writes Mantine's usual names gets the app's colours; see colorNames.
    red: palette.coral,
    orange: palette.coral,
    green: palette.moss,
    teal: palette.petrol,
    blue: palette.petrol,
    yellow: palette.amber,
  },
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 4 },
  variantColorResolver,
  fontFamily,
  fontFamilyMonospace: 'var(--ui-font-mono)',
  fontSizes: {
    xs: '0.8125rem',
    sm: '0.875rem',
    md: '1rem',
    lg: '1.125rem',
    xl: '1.25rem',
  },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.4' },
  headings: {
    fontFamily,
    fontWeight: '700',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.4', fontWeight: '600' },
      h5: { fontSize: '0.9375rem', lineHeight: '1.4', fontWeight: '600' },
      h6: { fontSize: '0.875rem', lineHeight: '1.4', fontWeight: '600' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '32px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '32px' },
  shadows: {
    xs: 'var(--ui-shadow)',
    sm: 'var(--ui-shadow)',
    md: 'var(--ui-shadow-raised)',
    lg: 'var(--ui-shadow-raised)',
    xl: 'var(--ui-shadow-raised)',
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: componentDefaults,
});

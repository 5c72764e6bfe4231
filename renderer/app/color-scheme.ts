import { createContext, use } from 'react';
import type { ColorScheme } from '../ui/UiProvider';

type ColorSchemeState = {
  readonly colorScheme: ColorScheme;
  readonly setColorScheme: (scheme: ColorScheme) => void;
};

export const ColorSchemeContext = createContext<ColorSchemeState>({
  colorScheme: 'auto',
  setColorScheme: () => undefined,
});

/** The colour scheme of the window, and a way to change it (kept outside the vault: it holds nothing). */
export const useColorScheme = (): ColorSchemeState => use(ColorSchemeContext);

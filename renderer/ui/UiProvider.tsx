import { MantineProvider } from '@mantine/core';
import type { MantineColorSchemeManager } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { readStyleNonce } from './csp-nonce';
import { theme } from './theme';
import { cssVariablesResolver } from './theme/css-variables';

export type ColorScheme = 'light' | 'dark' | 'auto';

/** Mantine would keep the choice in localStorage, outside the vault; ours comes in by a prop. */
const nothingStored: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

type UiProviderProps = {
  readonly colorScheme: ColorScheme;
  readonly children: ReactNode;
};

/** Theme and colours: all that the first window needs. After unlocking add `UiShellProvider`. */
export function UiProvider({ colorScheme, children }: UiProviderProps) {
  const [nonce] = useState(readStyleNonce);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={nothingStored}
      defaultColorScheme="auto"
      {...(nonce !== '' && { getStyleNonce: () => nonce })}
      {...(colorScheme !== 'auto' && { forceColorScheme: colorScheme })}
    >
      {children}
    </MantineProvider>
  );
}

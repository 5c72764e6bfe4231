/**
 * The outermost screen: locked or open. The unlock screen is all that loads at start; the rest is
 * fetched while it waits for the passphrase.
 */
import { useEffect, useState, type ComponentType } from 'react';
import type { ColorScheme } from '../ui/UiProvider';
import { UiProvider } from '../ui/UiProvider';
import { Welcome } from '../features/welcome/Welcome';
import { api } from './api';
import { ErrorBoundary } from './ErrorBoundary';
import { ColorSchemeContext } from './color-scheme';

const loadOpenApp = (): Promise<{ readonly OpenApp: ComponentType }> => import('./OpenApp');

export function App() {
  const [colorScheme, setColorScheme] = useState<ColorScheme>('auto');
  const [OpenApp, setOpenApp] = useState<ComponentType | null>(null);

  useEffect(() => {
    void api.window.preferences({}).then((result) => {
      if (result.ok) setColorScheme(result.value.colorScheme);
    });
    // Half of what follows after unlocking is reading code: do that while the user types.
    const idle = requestIdleCallback(() => void loadOpenApp(), { timeout: 1_500 });
    return () => cancelIdleCallback(idle);
  }, []);

  const change = (scheme: ColorScheme): void => {
    setColorScheme(scheme);
    void api.window.setColorScheme({ colorScheme: scheme });
  };
  const opened = async (): Promise<void> => {
    const loaded = await loadOpenApp();
    setOpenApp(() => loaded.OpenApp);
  };

  return (
    <UiProvider colorScheme={colorScheme}>
      <ErrorBoundary>
        <ColorSchemeContext value={{ colorScheme, setColorScheme: change }}>
          {OpenApp === null ? <Welcome onOpened={opened} /> : <OpenApp />}
        </ColorSchemeContext>
      </ErrorBoundary>
    </UiProvider>
  );
}

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
import { lazyScreen } from './lazy-screen';

const PupilCardScreen = lazyScreen(
  async () => (await import('../features/skill-card/pupil/PupilCardScreen')).PupilCardScreen,
);

/**
 * The page itself says it, before anything is asked: while a pupil's card is shown there is no other screen, also
 * after it was loaded anew. The main process would refuse every call of one (electron/shell/pupil-card.ts).
 */
const isPupilCard = (): boolean =>
  document.querySelector('meta[name="expected-vault"]')?.getAttribute('content') === 'pupilCard';

const loadOpenApp = (): Promise<{ readonly OpenApp: ComponentType }> => import('./OpenApp');

export function App() {
  const [colorScheme, setColorScheme] = useState<ColorScheme>('auto');
  const [OpenApp, setOpenApp] = useState<ComponentType | null>(null);
  const [ofPupil] = useState(isPupilCard);

  useEffect(() => {
    void api.window.preferences({}).then((result) => {
      if (result.ok) setColorScheme(result.value.colorScheme);
    });
    if (ofPupil) return undefined;
    // Half of what follows after unlocking is reading code: do that while the user types.
    const idle = requestIdleCallback(() => void loadOpenApp(), { timeout: 1_500 });
    return () => cancelIdleCallback(idle);
  }, [ofPupil]);

  const change = (scheme: ColorScheme): void => {
    setColorScheme(scheme);
    void api.window.setColorScheme({ colorScheme: scheme });
  };
  const opened = async (): Promise<void> => {
    const loaded = await loadOpenApp();
    setOpenApp(() => loaded.OpenApp);
  };

  const vault = OpenApp === null ? <Welcome onOpened={opened} /> : <OpenApp />;
  return (
    <UiProvider colorScheme={colorScheme}>
      <ErrorBoundary>
        <ColorSchemeContext value={{ colorScheme, setColorScheme: change }}>
          {ofPupil ? <PupilCardScreen /> : vault}
        </ColorSchemeContext>
      </ErrorBoundary>
    </UiProvider>
  );
}

/** The open app's window: navigation, bar, the current screen, and what works from everywhere. */
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { Frame } from '../ui/Frame';
import { LinkProvider, type LinkComponent } from '../ui/Link';
import { QuickNoteDialog } from '../features/notes/QuickNoteDialog';
import { SearchDialog } from '../features/search/SearchDialog';
import { AboutDialog } from './AboutDialog';
import { AppBar } from './AppBar';
import { AppNav } from './AppNav';
import { ErrorBoundary } from './ErrorBoundary';
import { GoContext } from './navigation';
import { ShellContext, type ShellDialog } from './shell-dialogs';
import { HeldDialog } from './HeldDialog';
import { NotSavedNote } from './NotSavedNote';
import { useMenuCommands } from './use-menu-commands';
import { useOpened } from './use-opened';
import { VaultGoneNote } from './VaultGoneNote';

const RouterLink: LinkComponent = ({ href, ...rest }) => <a href={`#${href}`} {...rest} />;

export function AppFrame() {
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // The screen that stands there now: the address runs ahead of it, and its heading would be the old one's.
  const shown = useRouterState({
    select: (state) => (state.resolvedLocation ?? state.location).pathname,
  });
  const [dialog, setDialog] = useState<ShellDialog | null>(null);
  const go = useCallback((to: string) => router.history.push(to), [router]);
  const close = useCallback(() => setDialog(null), []);
  useMenuCommands({ go, open: setDialog });
  useOpened();

  // After a change of screen the heading gets the focus, so that a screen reader starts there.
  useEffect(() => {
    document.querySelector<HTMLElement>('#page-title')?.focus({ preventScroll: true });
  }, [shown]);

  return (
    <LinkProvider component={RouterLink}>
      <GoContext value={go}>
        <ShellContext value={setDialog}>
          <Frame nav={<AppNav path={path} />} topBar={<AppBar />} inert={dialog !== null}>
            <VaultGoneNote />
            <NotSavedNote />
            <ErrorBoundary key={path}>
              <Outlet />
            </ErrorBoundary>
          </Frame>
          <SearchDialog opened={dialog === 'search'} onClose={close} />
          <QuickNoteDialog opened={dialog === 'quickNote'} onClose={close} />
          <HeldDialog />
          <AboutDialog opened={dialog === 'about'} onClose={close} />
        </ShellContext>
      </GoContext>
    </LinkProvider>
  );
}

/** The menu's commands. Their keys live in the menu alone, so that each works once. */
import { useEffect } from 'react';
import type { MenuCommand } from '../../electron/contract/events';
import { onEvent } from './api';
import type { Go } from './navigation';
import { usePrivacy } from './privacy';
import type { ShellDialog } from './shell-dialogs';

export const useMenuCommands = ({
  go,
  open,
}: {
  readonly go: Go;
  readonly open: (dialog: ShellDialog) => void;
}): void => {
  const { toggle } = usePrivacy();
  useEffect(() => {
    const actions: Readonly<Record<MenuCommand, () => void>> = {
      newNote: () => open('quickNote'),
      search: () => open('search'),
      privacyView: toggle,
      import: () => go('/import'),
      backup: () => go('/instellingen'),
      settings: () => go('/instellingen'),
      help: () => go('/hulp'),
      about: () => open('about'),
    };
    return onEvent('menu', ({ command }) => actions[command]());
  }, [go, open, toggle]);
};

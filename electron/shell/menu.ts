/** The Dutch menu with its keys. A command goes to the screen as an event; roles are the system's own. */
import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../contract/events';

type MenuActions = {
  readonly send: (command: MenuCommand) => void;
  readonly lock: () => void;
  readonly quit: () => void;
};

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** `pupilCard`: open, and nothing of it may be reached. */
export type MenuState = 'locked' | 'open' | 'pupilCard';

/**
 * Builds the menu. While the vault is locked or a pupil's card is shown, everything that needs an open vault is
 * disabled. The card is locked or quit by key all the same: both shut the vault.
 */
export const buildMenu = (
  { send, lock, quit }: MenuActions,
  { state, devTools }: { readonly state: MenuState; readonly devTools: boolean },
): Menu => {
  const open = state === 'open';
  const command = (
    label: string,
    name: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label,
    enabled: open,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  return Menu.buildFromTemplate([
    {
      label: '&Bestand',
      submenu: [
        command('Nieuwe notitie', 'newNote', 'CmdOrCtrl+N'),
        command('Klassenlijst importeren', 'import', 'CmdOrCtrl+I'),
        command('Back-up maken', 'backup'),
        separator,
        command('Instellingen', 'settings', 'CmdOrCtrl+,'),
        separator,
        {
          label: 'Vergrendelen',
          accelerator: 'CmdOrCtrl+L',
          enabled: state !== 'locked',
          click: lock,
        },
        { label: 'Afsluiten', accelerator: 'CmdOrCtrl+Q', click: quit },
      ],
    },
    {
      label: 'Be&werken',
      submenu: [
        { label: 'Ongedaan maken', role: 'undo' },
        { label: 'Opnieuw', role: 'redo' },
        separator,
        { label: 'Knippen', role: 'cut' },
        { label: 'Kopiëren', role: 'copy' },
        { label: 'Plakken', role: 'paste' },
        { label: 'Alles selecteren', role: 'selectAll' },
      ],
    },
    {
      label: 'Bee&ld',
      submenu: [
        command('Zoeken', 'search', 'CmdOrCtrl+K'),
        command('Namen verbergen of tonen', 'privacyView', 'CmdOrCtrl+Shift+P'),
        separator,
        { label: 'Groter', role: 'zoomIn', accelerator: 'CmdOrCtrl+Plus' },
        { label: 'Kleiner', role: 'zoomOut' },
        { label: 'Ware grootte', role: 'resetZoom' },
        separator,
        { label: 'Volledig scherm', role: 'togglefullscreen', enabled: state !== 'pupilCard' },
        ...(devTools && state !== 'pupilCard'
          ? [{ label: 'Ontwikkelhulpmiddelen', role: 'toggleDevTools' } as const]
          : []),
      ],
    },
    {
      label: '&Help',
      submenu: [command('Hulp', 'help', 'F1'), command('Over Casuskluis', 'about')],
    },
  ]);
};

export const setMenu = (window: BrowserWindow, menu: Menu): void => {
  Menu.setApplicationMenu(menu);
  window.setMenu(menu);
};

/** The Dutch menu with its keys. A command goes to the screen as an event; roles are the system's own. */
import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../contract/events';

type MenuActions = {
  readonly send: (command: MenuCommand) => void;
  readonly lock: () => void;
  readonly quit: () => void;
};

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Builds the menu. While the vault is locked, everything that needs an open vault is disabled. */
export const buildMenu = (
  { send, lock, quit }: MenuActions,
  { open, devTools }: { readonly open: boolean; readonly devTools: boolean },
): Menu => {
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
        { label: 'Vergrendelen', accelerator: 'CmdOrCtrl+L', enabled: open, click: lock },
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
        { label: 'Volledig scherm', role: 'togglefullscreen' },
        ...(devTools ? [{ label: 'Ontwikkelhulpmiddelen', role: 'toggleDevTools' } as const] : []),
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
